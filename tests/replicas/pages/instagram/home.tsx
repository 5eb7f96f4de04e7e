import { useState } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar.tsx';
import { DivButton } from '../facebook/div-button.tsx';
import { NamedIcon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { CommentForm } from './comment-form.tsx';
import { CreateDialog, Picture } from './create-dialog.tsx';
import { words } from './words.ts';

const places: readonly [IconName, string][] = [
  ['home', words.home],
  ['search', words.search],
  ['mail', words.messages],
];

export function Home({ identity }: { identity: Identity }) {
  const [creating, setCreating] = useState(false);
  const posts = usePublications('instagram-post');
  const comments = usePublications('instagram-comment');
  return (
    <div className="ig-page">
      <nav className="ig-nav">
        <strong>Instagram</strong>
        {places.map(([icon, label]) => (
          <a key={label} href="#" role="link" className="row">
            <NamedIcon name={icon} label={label} /> {label}
          </a>
        ))}
        <a
          href="#"
          role="link"
          className="row ig-create"
          onClick={(event) => {
            event.preventDefault();
            setCreating(true);
          }}
        >
          <NamedIcon name="pen" label={words.newPost} /> {words.create}
        </a>
        <a href={`#${identity.handle}`} role="link" className="row">
          <Avatar name={identity.handle} /> {words.profile}
        </a>
      </nav>
      <main role="main">
        <Photo handle="maralind" caption="First frost on the quay this morning.">
          {[...comments].reverse().map((one) => (
            <p key={one.at} className="post-text">
              <strong>{identity.handle}</strong> {one.text}
            </p>
          ))}
          <CommentForm />
        </Photo>
        {posts.map((post) => (
          <Photo key={post.at} handle={identity.handle} caption={post.text} />
        ))}
      </main>
      {creating && <CreateDialog identity={identity} onClose={() => setCreating(false)} />}
    </div>
  );
}

interface PhotoProps {
  handle: string;
  caption: string;
  children?: ReactNode;
}

function Photo({ handle, caption, children }: PhotoProps) {
  return (
    <article className="ig-post">
      <div className="row">
        <Avatar name={handle} /> <strong>{handle}</strong>
      </div>
      <Picture />
      <div className="row">
        <DivButton>
          <NamedIcon name="like" label={words.like} />
        </DivButton>
        <DivButton>
          <NamedIcon name="reply" label={words.comment} />
        </DivButton>
        <DivButton>
          <NamedIcon name="send" label={words.share} />
        </DivButton>
      </div>
      <p className="post-text">
        <strong>{handle}</strong> {caption}
      </p>
      {children}
    </article>
  );
}
