import { Avatar } from '../avatar.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { ReplyBox } from './reply-box.tsx';
import { words } from './words.ts';

export function Topic({ identity }: { identity: Identity }) {
  const own = usePublications('forum-reply');
  return (
    <div className="fo-page">
      <header className="row">
        <strong className="grow">Quayside forum</strong>
        <input type="search" aria-label={words.search} placeholder={words.search} />
      </header>
      <h1>How do you plan for fog?</h1>
      <Reply name="Mara Lindqvist" text="Three hours of slack in every berth window, and good coffee." />
      <ReplyBox identity={identity} />
      {own.map((reply) => (
        <Reply key={reply.at} name={identity.name} text={reply.text} />
      ))}
    </div>
  );
}

function Reply({ name, text }: { name: string; text: string }) {
  return (
    <div className="fo-card row">
      <Avatar name={name} />
      <div>
        <strong>{name}</strong>
        <div className="post-text">{text}</div>
      </div>
    </div>
  );
}
