import { adviceFor } from '../../src/coach/advice.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft, Finding, Verdict } from '../../src/engine/types.ts';
import { describeCategory, SEVERITY_WORDS } from '../../src/messages/words.ts';
import { Banner } from '../../src/ui/banner.tsx';
import type { BannerProps } from '../../src/ui/banner.tsx';
import { Chip } from '../../src/ui/chip.tsx';
import { Section } from '../../src/ui/section.tsx';
import type { Explained } from './use-explanation.ts';

const OUTCOMES: Record<Verdict['action'], Pick<BannerProps, 'tone' | 'icon' | 'title'>> = {
  clear: { tone: 'calm', icon: 'check', title: 'Nothing. It would go out without a word.' },
  advise: {
    tone: 'warning',
    icon: 'eye',
    title: 'Marks in the text, and advice for whoever opens it. It would go out at once.',
  },
  pause: { tone: 'critical', icon: 'warning', title: 'It asks once before this goes out. “Post anyway” posts it.' },
};

/** The panel's own words, one finding after the other. */
export function TryVerdict({ explained: { explanation, draft }, ruleset }: { explained: Explained; ruleset: Ruleset }) {
  return (
    <Section title="What the writer would see">
      <Banner {...OUTCOMES[explanation.action]} />
      {explanation.fired.length > 0 && (
        <ul className="advice-list">
          {explanation.fired.map((finding) => (
            <li key={`${finding.pack}/${finding.rule} ${finding.start}`} className={`advice tone-${finding.severity}`}>
              <AdviceLines finding={finding} draft={draft} ruleset={ruleset} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AdviceLines({ finding, draft, ruleset }: { finding: Finding; draft: Draft; ruleset: Ruleset }) {
  const advice = adviceFor(finding, draft, ruleset);
  if (!advice) return undefined;
  const { what, whyYou, whyCompany, clause } = advice;
  return (
    <>
      <p className="advice-what">{what}</p>
      <p className="advice-kind">
        <Chip tone={finding.severity}>{SEVERITY_WORDS[finding.severity]}</Chip>
        <span className="small quiet">{describeCategory(finding.category)}</span>
      </p>
      <dl className="facts small">
        {whyYou !== undefined && <Fact name="For you">{whyYou}</Fact>}
        <Fact name={`For ${ruleset.company?.name ?? 'the company'}`}>{whyCompany}</Fact>
        {clause && <Fact name="Policy">{`${clause.title}: ${clause.text}`}</Fact>}
        {finding.suggestion !== undefined && <Fact name="Safer wording">{finding.suggestion}</Fact>}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
