import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { Post, type PostActions } from './post.tsx';
import { posts } from './posts.ts';
import { words } from './words.ts';

/** Neither what was said in private nor what waits for its time. */
const elsewhere = /^x-(?:message|chat|schedule|alt-text)$/;

interface TimelineProps extends PostActions {
  identity: Identity;
}

export function Timeline({ identity, ...actions }: TimelineProps) {
  return (
    <section role="region" aria-label={words.timeline}>
      <OwnPosts identity={identity} />
      {posts.map((post) => (
        <Post key={post.id} post={post} actions={actions} />
      ))}
    </section>
  );
}

export function OwnPosts({ identity }: { identity: Identity }) {
  const own = usePublications('x-').filter(({ surface }) => !elsewhere.test(surface));
  return own.map((one) => (
    <Post
      key={`${one.surface}${one.at}`}
      post={{ id: String(one.at), name: identity.name, handle: identity.handle, text: one.text }}
    />
  ));
}
