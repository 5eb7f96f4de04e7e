import type { ReactNode } from 'react';
import type { Nearly, Silenced } from '../../src/explain/explanation.ts';
import { foldAlike, isElsewhere } from '../../src/explain/fold-alike.ts';
import { quote } from '../../src/explain/quote.ts';
import { describeWeight } from '../../src/explain/weigh.ts';
import { Section } from '../../src/ui/section.tsx';
import type { Explained } from './use-explanation.ts';

/** What says most is in sight, the rest behind a click. */
const IN_SIGHT = 5;

export function TryReasons({ explained: { explanation, draft } }: { explained: Explained }) {
  const { fired, nearly, silenced } = explanation;
  const here = silenced.filter((entry) => !isElsewhere(entry));
  const elsewhere = silenced.filter(isElsewhere);
  return (
    <Section title="Why" intro="For whoever writes the rules: each rule that had to do with this text.">
      <Group title="Fired" count={fired.length}>
        <ul className="reasons">
          {fired.map(({ pack, rule, start, end, weighed }) => (
            <Row key={`${pack}/${rule} ${start}`} rule={`${pack}/${rule}`}>
              <p>{start < end ? `Found ${quote(draft.text, { start, end })}.` : 'About the draft as a whole.'}</p>
              {weighed && <p>{capital(describeWeight(weighed, draft.text))}.</p>}
            </Row>
          ))}
        </ul>
      </Group>
      <Group title="Nearly" count={foldAlike(nearly).length}>
        <ReasonList entries={nearly} />
      </Group>
      <Group title="Silenced" count={foldAlike(silenced).length}>
        <ReasonList entries={here} />
        {elsewhere.length > 0 && (
          <details>
            <summary>{foldAlike(elsewhere).length} for another account, site, surface or time</summary>
            <Reasons folded={foldAlike(elsewhere)} />
          </details>
        )}
      </Group>
    </Section>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <div className="reason-group">
      <h3>
        {title} <span className="quiet">{count}</span>
      </h3>
      {count === 0 ? <p className="quiet small">None.</p> : children}
    </div>
  );
}

function ReasonList({ entries }: { entries: readonly (Nearly | Silenced)[] }) {
  const folded = foldAlike(entries);
  const rest = folded.slice(IN_SIGHT);
  return (
    <>
      <Reasons folded={folded.slice(0, IN_SIGHT)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Reasons folded={rest} />
        </details>
      )}
    </>
  );
}

function Reasons({ folded }: { folded: ReturnType<typeof foldAlike<Nearly | Silenced>> }) {
  return (
    <ul className="reasons">
      {folded.map(({ entry, times }, index) => (
        <Row key={index} rule={`${entry.pack}/${entry.rule}`} times={times}>
          {entry.reasons.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Row>
      ))}
    </ul>
  );
}

function Row({ rule, times = 1, children }: { rule: string; times?: number; children: ReactNode }) {
  return (
    <li>
      <p className="reason-rule">
        <code>{rule}</code>
        {times > 1 && <span className="small quiet"> {times} times</span>}
      </p>
      {children}
    </li>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
