import { useState } from 'react';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { describeFinding } from '../../src/history/describe-rule.ts';
import { sendMessage } from '../../src/messages/messenger.ts';
import { describeCategory, SEVERITY_WORDS } from '../../src/messages/words.ts';
import { Button } from '../../src/ui/button.tsx';
import { Chip } from '../../src/ui/chip.tsx';
import type { FrameReport } from '../../src/messages/page-view.ts';

export interface DraftFindingsProps {
  tabId: number;
  frames: readonly FrameReport[];
  ruleset: Ruleset | undefined;
}

export function DraftFindings({ tabId, frames, ruleset }: DraftFindingsProps) {
  const [isMissed, setMissed] = useState(false);
  const rows = frames.flatMap(({ report }) =>
    report.findings.map((finding, index) => ({ finding, match: report.matches[index] })),
  );
  const frame = frames.find(({ report }) => report.findings.length > 0);
  if (!frame) return undefined;
  const show = async () => {
    try {
      await sendMessage('openPanel', undefined, { tabId, frameId: frame.frameId });
      window.close();
    } catch {
      setMissed(true);
    }
  };
  return (
    <section className="findings" aria-label="In this draft">
      <ul>
        {rows.map(({ finding, match }, index) => (
          <li key={index} className="finding">
            <p>{describeFinding(ruleset, finding, match)}</p>
            <p className="finding-kind">
              <Chip tone={finding.severity}>{SEVERITY_WORDS[finding.severity]}</Chip>
              <span className="small quiet">{describeCategory(finding.category)}</span>
            </p>
          </li>
        ))}
      </ul>
      <Button look="primary" onClick={() => void show()}>
        Show in page
      </Button>
      {isMissed && (
        <p className="field-problem" role="alert">
          The page did not answer. Load it again to see it there.
        </p>
      )}
    </section>
  );
}
