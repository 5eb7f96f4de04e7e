import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { DivButton } from '../facebook/div-button.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { InlineReply } from './inline-reply.tsx';
import { Post } from './post.tsx';
import { SideBar } from './side-bar.tsx';
import { ThreadDialog } from './thread-dialog.tsx';
import { words } from './words.ts';

export function Home({ identity }: { identity: Identity }) {
  const [composing, setComposing] = useState(false);
  const compose = () => setComposing(true);
  const posts = usePublications('threads-post');
  return (
    <>
      <SideBar identity={identity} onCreate={compose} />
      <main className="th-main">
        <h1>{words.forYou}</h1>
        <div className="row th-trigger">
          <Avatar name={identity.handle} />
          <DivButton label={words.box} className="grow quiet" onPress={compose}>
            {words.whatsNew}
          </DivButton>
          <DivButton className="th-post" onPress={compose}>
            {words.post}
          </DivButton>
        </div>
        {posts.map((post) => (
          <Post key={post.at} handle={identity.handle} text={post.text} />
        ))}
        <Post handle="maralind" text="First frost on the quay this morning. Gloves on, coffee in hand." />
        <Post handle="jonasweber" text="Who still has the keys of the shed?" />
      </main>
      {composing && <ThreadDialog identity={identity} onClose={() => setComposing(false)} />}
    </>
  );
}

/** One post, opened, with the replies below it. */
export function OpenedPost({ identity }: { identity: Identity }) {
  const [replying, setReplying] = useState(false);
  const replies = usePublications('threads-reply');
  const to = 'maralind';
  return (
    <>
      <SideBar identity={identity} />
      <main className="th-main">
        <Post
          handle={to}
          text="First frost on the quay this morning. Gloves on, coffee in hand."
          onReply={() => setReplying(true)}
        />
        {replying ? (
          <InlineReply identity={identity} to={to} onReplied={() => setReplying(false)} />
        ) : (
          <div className="row th-inline">
            <Avatar name={identity.handle} />
            <DivButton className="grow quiet" onPress={() => setReplying(true)}>
              {words.replyTo(to)}
            </DivButton>
          </div>
        )}
        {[...replies].reverse().map((one) => (
          <Post key={one.at} handle={identity.handle} text={one.text} />
        ))}
        <Post handle="jonasweber" text="And a hat, surely." />
      </main>
    </>
  );
}
