import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { Chat } from './chat.tsx';
import { Comments } from './comments.tsx';
import { CreatePost } from './create-post.tsx';
import { OwnPost, Post } from './post.tsx';
import { TopBar } from './top-bar.tsx';
import { words } from './words.ts';

export function Feed({ identity }: { identity: Identity }) {
  const posts = usePublications(identity.company ? 'facebook-page-post' : 'facebook-post');
  return (
    <>
      <TopBar identity={identity} />
      <div role="main" className="fb-main">
        {identity.company && <p className="quiet fb-page-note">{words.pageTools}</p>}
        <CreatePost identity={identity} />
        <div role="feed">
          {posts.map((post) => (
            <Post key={post.at} name={identity.name} text={post.text} />
          ))}
          <Post name="Mara Lindqvist" text="First frost on the quay this morning. Gloves on, coffee in hand.">
            <Comments identity={identity} />
          </Post>
          <OwnPost identity={identity} text="Back from the lighthouse walk." />
          <Post
            name="Ellsby Rowing Club"
            text="Boats are back in the shed until March. Thank you all for a fine season."
          />
        </div>
      </div>
      <Chat />
    </>
  );
}
