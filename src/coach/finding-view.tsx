import type { Finding } from '../engine/types.ts';
import type { Advice } from './advice.ts';
import { CopyButton } from './copy-button.tsx';

interface FindingViewProps {
  finding: Finding;
  advice: Advice;
  companyName: string | undefined;
  /** The editor did not take the wording. */
  isRefused: boolean;
}

export function FindingView({ finding, advice, companyName, isRefused }: FindingViewProps) {
  const { excerpt, clause } = advice;
  return (
    <div className="finding" data-severity={finding.severity}>
      <p id="what" className="what">
        {advice.what}
      </p>
      {excerpt.words !== '' && (
        <blockquote className="excerpt">
          {excerpt.before}
          <mark>{excerpt.words}</mark>
          {excerpt.after}
        </blockquote>
      )}
      <dl className="why">
        {advice.whyYou !== undefined && (
          <>
            <dt>For you</dt>
            <dd>{advice.whyYou}</dd>
          </>
        )}
        <dt>For {companyName ?? 'the company'}</dt>
        <dd>{advice.whyCompany}</dd>
      </dl>
      {clause && (
        <figure className="clause">
          <figcaption>{clause.title}</figcaption>
          <blockquote>{clause.text}</blockquote>
          {clause.url !== undefined && (
            <a href={clause.url} target="_blank" rel="noreferrer">
              Read it in the policy
            </a>
          )}
        </figure>
      )}
      {finding.suggestion !== undefined && (
        <div className="wording" id="wording">
          <p className="wording-title">Safer wording</p>
          <p className="wording-text">{finding.suggestion}</p>
        </div>
      )}
      {isRefused && finding.suggestion !== undefined && (
        <p className="notice" role="status">
          This editor did not take the change; your draft is as it was. <CopyButton text={finding.suggestion} />
        </p>
      )}
    </div>
  );
}
