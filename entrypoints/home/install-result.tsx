import type { Problem } from '../../src/packs/problem.ts';
import { Banner } from '../../src/ui/banner.tsx';
import type { Result } from './install-rules.tsx';

export function InstallResult({ result }: { result: Result }) {
  if (result.ok && 'reverted' in result) {
    return <Banner tone="calm" icon="check" title="The rules that came with the extension are in force again." />;
  }
  if (result.ok) {
    const title = result.rules === 1 ? '1 rule is in force now.' : `${result.rules} rules are in force now.`;
    return (
      <Banner tone="calm" icon="check" title={title}>
        <ProblemList problems={result.warnings} />
      </Banner>
    );
  }
  const count = result.problems.length + result.reasons.length;
  const title = count === 1 ? 'One thing has to be mended first.' : `${count} things have to be mended first.`;
  return (
    <Banner tone="warning" icon="warning" title={title}>
      <p>Nothing was changed: the last good rules stay in force.</p>
      {result.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ProblemList problems={result.problems} />
    </Banner>
  );
}

function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return undefined;
  return (
    <ul className="problems">
      {problems.map((problem, index) => (
        <li key={index}>
          <code>
            {problem.file}:{problem.line}:{problem.column}
          </code>
          <p>
            <Sentence text={problem.message} />
          </p>
          <p className="quiet">
            <Sentence text={problem.fix} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A message as a sentence; what stands between backticks is a word of the file. */
function Sentence({ text }: { text: string }) {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  const parts = (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`).split('`');
  return parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
