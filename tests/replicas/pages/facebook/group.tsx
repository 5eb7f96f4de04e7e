import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { CreatePost } from './create-post.tsx';
import { Post } from './post.tsx';
import { TopBar } from './top-bar.tsx';
import { words } from './words.ts';

const name = 'Ellsby Rowing Club';

export function Group({ identity }: { identity: Identity }) {
  const posts = usePublications('facebook-group-post');
  return (
    <>
      <TopBar identity={identity} />
      <div role="main" className="fb-main">
        <div className="fb-card">
          <h1>{name}</h1>
          <span className="quiet">
            {words.publicGroup} · {words.members}
          </span>
        </div>
        <CreatePost identity={identity} group={name} />
        <div role="feed">
          {posts.map((post) => (
            <Post key={post.at} name={identity.name} text={post.text} />
          ))}
          <Post name="Mara Lindqvist" text="Who still has the keys of the shed?" />
        </div>
      </div>
    </>
  );
}
