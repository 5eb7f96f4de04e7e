import type { Identity } from '../identity.ts';
import { Composer } from './composer.tsx';
import { Post, type PostActions } from './post.tsx';
import { posts } from './posts.ts';
import { OwnPosts, Timeline } from './timeline.tsx';
import { useThread } from './use-thread.ts';
import { words } from './words.ts';

interface ColumnProps extends PostActions {
  identity: Identity;
  onSchedule: () => void;
  onPublished: () => void;
}

export function HomeColumn({ identity, onSchedule, onPublished, ...actions }: ColumnProps) {
  const thread = useThread('x-post', onPublished);
  return (
    <div data-testid="primaryColumn" aria-label={words.home} className="x-column">
      <div className="tabs" role="tablist">
        <div role="tab" aria-selected="true">
          {words.forYou}
        </div>
        <div role="tab" aria-selected="false">
          {words.followed}
        </div>
      </div>
      <Composer thread={thread} identity={identity} submitTestId="tweetButtonInline" onSchedule={onSchedule} />
      <Timeline identity={identity} {...actions} />
    </div>
  );
}

/** One post at its own address, and the box to answer in below it. */
export function PostColumn({ identity, onPublished, ...actions }: ColumnProps) {
  const thread = useThread('x-inline-reply', onPublished);
  const [post] = posts;
  return (
    <div data-testid="primaryColumn" aria-label={words.home} className="x-column">
      <h2 className="x-column-head">Post</h2>
      <section role="region" aria-label={words.conversation}>
        {post && <Post post={post} actions={actions} />}
        <div data-testid="inline_reply_offscreen">
          <Composer
            thread={thread}
            identity={identity}
            submitTestId="tweetButtonInline"
            submitName={words.reply}
            placeholder={words.replyText}
          />
        </div>
        <OwnPosts identity={identity} />
      </section>
    </div>
  );
}
