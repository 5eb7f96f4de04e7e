import { useRef, useState } from 'react';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { Banner } from '../../src/ui/banner.tsx';
import { Button } from '../../src/ui/button.tsx';
import { Icon } from '../../src/ui/icon.tsx';
import { Section } from '../../src/ui/section.tsx';
import { DraftBox } from './draft-box.tsx';
import { PageHead } from './page-head.tsx';
import type { Setting } from './try-draft.ts';
import { TryReasons } from './try-reasons.tsx';
import { TrySamples } from './try-samples.tsx';
import { TrySetting } from './try-setting.tsx';
import { TryVerdict } from './try-verdict.tsx';
import { useExplanation } from './use-explanation.ts';
import './try.css';

const INTRO = 'See what your rules make of a text, and why, before anybody has to post it.';

export function TryPage({ ruleset }: { ruleset: Ruleset | undefined }) {
  return (
    <>
      <PageHead title="Try a draft" intro={INTRO} />
      {ruleset ? (
        <TryDraft ruleset={ruleset} />
      ) : (
        <Banner tone="critical" icon="warning" title="There are no rules, so there is nothing to try.">
          <p>
            Put some in force under <a href="#/rules">Rule packs</a>.
          </p>
        </Banner>
      )}
    </>
  );
}

function TryDraft({ ruleset }: { ruleset: Ruleset }) {
  const [text, setText] = useState('');
  const [setting, setSetting] = useState<Setting>({ account: 'personal', site: 'linkedin', surface: 'post', asOf: '' });
  const box = useRef<HTMLTextAreaElement>(null);
  const { explained, samples } = useExplanation(ruleset, text, setting);
  const write = (next: string) => {
    setText(next);
    box.current?.focus();
  };
  return (
    <div className="sections">
      <section className="section" aria-label="The draft">
        <DraftBox ref={box} text={text} onChange={setText} explained={explained} />
        <TrySetting setting={setting} onChange={setSetting} />
        <div className="try-foot">
          <p className="small quiet try-promise">
            <Icon name="lock" size={15} />
            Nothing of this is kept: not in your history, nor anywhere else.
          </p>
          {text !== '' && (
            <Button look="plain" onClick={() => write('')}>
              Clear
            </Button>
          )}
        </div>
      </section>
      {text.trim() === '' ? (
        <Section title="Or begin with one of these" intro="They come from the examples that your rules are proved by.">
          <TrySamples samples={samples} onChoose={write} />
        </Section>
      ) : (
        explained && (
          <>
            <TryVerdict explained={explained} ruleset={ruleset} />
            <TryReasons explained={explained} />
          </>
        )
      )}
    </div>
  );
}
