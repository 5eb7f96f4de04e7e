/** The card that opens the dialog for a new post. */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import type { Identity } from '../identity.ts';
import { DivButton } from './div-button.tsx';
import { PostDialog } from './post-dialog.tsx';
import { words } from './words.ts';

interface CreatePostProps {
  identity: Identity;
  /** The group that the post goes to; without one it is the writer's own. */
  group?: string;
  /** Profiles have another region than the feed. */
  onProfile?: boolean;
}

export function CreatePost({ identity, group, onProfile = false }: CreatePostProps) {
  const [composing, setComposing] = useState(false);
  const question = words.whatsOnYourMind(identity.shortName);
  const region = onProfile
    ? { 'data-pagelet': 'ProfileComposer' }
    : { role: 'region', 'aria-label': words.createPostRegion };
  return (
    <>
      <div {...region} className="fb-card row">
        <Avatar name={identity.name} square={identity.company} />
        <DivButton hasPopup="dialog" className="fb-trigger" onPress={() => setComposing(true)}>
          <span>{group ? words.writeSomething : question}</span>
        </DivButton>
      </div>
      {composing && (
        <PostDialog
          kind={{
            surface: group ? 'facebook-group-post' : nameSurface(identity),
            title: words.createPost,
            placeholder: group ? words.createPublicPost : question,
            submit: words.post,
            ...(group ? { group } : {}),
          }}
          identity={identity}
          onClose={() => setComposing(false)}
        />
      )}
    </>
  );
}

function nameSurface({ company }: Identity): string {
  return company ? 'facebook-page-post' : 'facebook-post';
}
