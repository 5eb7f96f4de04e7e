import type { CompanySummary } from '../../src/engine/ruleset.ts';
import { Icon } from '../../src/ui/icon.tsx';

export function PolicyLine({ company, isKnown }: { company: CompanySummary | undefined; isKnown: boolean }) {
  if (!isKnown) return undefined;
  const policy = company?.policy;
  if (!policy) return <p className="quiet">No company policy is installed.</p>;
  if (policy.url === undefined) return <p>{policy.title}</p>;
  return (
    <p>
      <a className="policy" href={policy.url} target="_blank" rel="noreferrer">
        {policy.title}
        <Icon name="outside" size={14} />
      </a>
    </p>
  );
}
