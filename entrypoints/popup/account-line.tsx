import { describeAccount } from '../../src/messages/words.ts';
import { Icon } from '../../src/ui/icon.tsx';
import type { FrameReport } from '../../src/messages/page-view.ts';

/** Who the draft goes out as, and where that was read; the composer in use speaks before the page around it. */
export function AccountLine({ frames }: { frames: readonly FrameReport[] }) {
  const inUse = frames.find(({ report }) => report.account && report.state !== 'idle');
  const account = (inUse ?? frames.find(({ report }) => report.account))?.report.account;
  if (!account) return undefined;
  return (
    <section className="account" aria-label="Posting as">
      <Icon name={account.kind === 'corporate' ? 'building' : 'person'} />
      <div>
        <p>
          <span className="quiet">Posting as</span> {describeAccount(account)}
        </p>
        {account.evidence !== '' && <p className="small quiet">{account.evidence}</p>}
      </div>
    </section>
  );
}
