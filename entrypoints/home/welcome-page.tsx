import type { ReactNode } from 'react';
import type { Settings } from '../../src/settings/settings.ts';
import { Button } from '../../src/ui/button.tsx';
import { Icon } from '../../src/ui/icon.tsx';
import type { IconName } from '../../src/ui/icon.tsx';
import type { ChangeSettings } from './use-settings.ts';
import './welcome.css';

const KEPT: Record<Settings['excerpt'], string> = {
  redacted: 'a line of the post with the flagged words masked',
  none: 'nothing of the post itself',
  full: 'the whole text of the post, as you chose',
};

export function WelcomePage({ settings, onChange }: { settings: Settings; onChange: ChangeSettings }) {
  const finish = async () => {
    await onChange(() => ({ welcomed: true }));
    location.hash = '#/settings/accounts';
  };
  return (
    <div className="welcome">
      <h1 tabIndex={-1}>Your draft, read once more before the world reads it</h1>
      <p className="welcome-lead">
        While you write a post, Second Look compares it with your company’s social media policy. When something should
        perhaps not go out, it tells you what, why and how you could put it. Then you decide.
      </p>
      <ul className="points">
        <Point icon="person" title="Only you see it">
          No manager, no security team, no report about anybody. Nothing you write leaves this computer.
        </Point>
        <Point icon="check" title="You always have the last word">
          “Post anyway” works in one click and asks for no reason. If Second Look breaks, your post goes out, and it
          says that it did not look.
        </Point>
        <Point icon="history" title="What is kept">
          When something was flagged: {KEPT[settings.excerpt]}, the rule, the site and what you did. It goes by itself
          after {settings.retentionDays} days, and you can delete it at any time. Private windows leave nothing.
        </Point>
        <Point icon="eye-off" title="What it cannot see">
          Pictures, videos, other apps, your phone, and pages it does not understand. It says when it did not look; a
          quiet page is no promise.
        </Point>
        <Point icon="pencil" title="What is none of its business">
          Your pay, hours, safety, union, management, or a report to an authority. On those, it is built to stay silent.
        </Point>
      </ul>
      <div className="welcome-end">
        <Button look="primary" onClick={() => void finish()}>
          Got it
        </Button>
        <span className="quiet small">Next: tell it which accounts are yours.</span>
      </div>
    </div>
  );
}

function Point({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <li className="point">
      <span className="point-icon">
        <Icon name={icon} size={20} />
      </span>
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </li>
  );
}
