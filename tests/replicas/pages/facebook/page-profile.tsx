/** A Page as the people who run it see it. */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { nameCompany } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { CreatePost } from './create-post.tsx';
import { PostView } from './post-view.tsx';
import { Post } from './post.tsx';
import { TopBar } from './top-bar.tsx';
import { words } from './words.ts';

const identity = nameCompany('Harbourline');
const notice = 'The new pier opens at noon on Saturday. Bring gloves.';

export function PageProfile() {
  const [viewing, setViewing] = useState(false);
  const posts = usePublications('facebook-page-post');
  return (
    <>
      <TopBar identity={identity} />
      <div role="main" aria-label="Page profile content" className="fb-main">
        <div className="row fb-card">
          <Avatar name={identity.name} square />
          <h1>{identity.name}</h1>
        </div>
        <p className="quiet fb-page-note">{words.pageTools}</p>
        <CreatePost identity={identity} onProfile />
        {posts.map((post) => (
          <Post key={post.at} name={identity.name} text={post.text} />
        ))}
        <Post name={identity.name} text={notice} onComment={() => setViewing(true)} />
      </div>
      {viewing && <PostView name={identity.name} text={notice} identity={identity} onClose={() => setViewing(false)} />}
    </>
  );
}
