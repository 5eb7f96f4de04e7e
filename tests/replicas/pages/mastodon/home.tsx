import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { ComposeForm } from './compose-form.tsx';
import { useDraft } from './use-draft.ts';
import { words } from './words.ts';

export function Home({ identity }: { identity: Identity }) {
  const draft = useDraft();
  const own = usePublications('mastodon');
  return (
    <div className="ma-page">
      <div className="compose-panel">
        <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
          <input type="text" className="search__input" placeholder={words.search} aria-label={words.search} />
        </form>
        <ComposeForm identity={identity} draft={draft} />
      </div>
      <div role="region" aria-label={words.home} className="column">
        <div role="feed" className="item-list">
          {own.map((post) => (
            <Status
              key={post.at}
              name={identity.name}
              handle={identity.handle}
              text={post.text}
              onEdit={() => draft.start({ kind: 'edit', text: post.text })}
            />
          ))}
          <Status
            name="Mara Lindqvist"
            handle="mara"
            text="First frost on the quay this morning."
            onReply={() => draft.start({ kind: 'reply', text: '@mara ' })}
          />
          <Status name="Jonas Weber" handle="jonas" text="Fog is a planning problem, not a weather problem." />
        </div>
      </div>
    </div>
  );
}

interface StatusProps {
  name: string;
  handle: string;
  text: string;
  onReply?: () => void;
  onEdit?: () => void;
}

function Status({ name, handle, text, onReply, onEdit }: StatusProps) {
  return (
    <article className="status" aria-label={`${name}, ${text.slice(0, 20)}`}>
      <div className="row">
        <Avatar name={name} square />
        <div>
          <strong>{name}</strong>
          <div className="quiet">@{handle}</div>
        </div>
      </div>
      <div className="status__content post-text">{text}</div>
      <div className="status__action-bar">
        <button type="button" className="round" title={words.reply} aria-label={words.reply} onClick={onReply}>
          <Icon name="reply" />
        </button>
        <button type="button" className="round" title={words.boost} aria-label={words.boost}>
          <Icon name="repost" />
        </button>
        <button type="button" className="round" title={words.favourite} aria-label={words.favourite}>
          <Icon name="like" />
        </button>
        {onEdit && (
          <button type="button" className="round" title={words.edit} aria-label={words.edit} onClick={onEdit}>
            <Icon name="pen" />
          </button>
        )}
      </div>
    </article>
  );
}
