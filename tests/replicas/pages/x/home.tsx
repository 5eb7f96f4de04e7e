import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Identity } from '../identity.ts';
import { Composer } from './composer.tsx';
import { ComposeDialog } from './compose-dialog.tsx';
import { DirectMessages } from './direct-messages.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { Timeline } from './timeline.tsx';

/** The address is the state, as on the site: `/compose/post` is the dialog over the timeline. */
function useAddress(): [URL, (path: string) => void] {
  const [address, setAddress] = useState(() => new URL(location.href));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('popstate', () => setAddress(new URL(location.href)), { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = (path: string) => {
    const next = new URL(path, location.href);
    for (const name of ['as', 'csp']) {
      const value = address.searchParams.get(name);
      if (value) next.searchParams.set(name, value);
    }
    history.pushState(null, '', next);
    setAddress(next);
  };
  return [address, go];
}

export function Home({ identity }: { identity: Identity }) {
  const [address, go] = useAddress();
  const [toast, setToast] = useState(0);
  const layers = document.getElementById('layers');
  const composing = address.pathname === '/compose/post';
  const showToast = () => setToast((count) => count + 1);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(0), 6000);
    return () => clearTimeout(timer);
  }, [toast]);

  const dialog = (
    <>
      {composing && (
        <ComposeDialog
          identity={identity}
          replyTo={address.searchParams.get('in_reply_to') ?? undefined}
          onClose={() => go('/home')}
          onPublished={showToast}
        />
      )}
      {toast > 0 && (
        <div data-testid="toast" role="alert" className="toast">
          <span>Your post was sent.</span> <a href={`/${identity.handle}/status/1`}>View</a>
        </div>
      )}
    </>
  );

  return (
    <div className="x-page">
      <SideNavigation identity={identity} onCompose={() => go('/compose/post')} />
      <main role="main" className="x-main">
        <div data-testid="primaryColumn" aria-label="Home timeline" className="x-column">
          <div className="tabs" role="tablist" aria-label="Timelines">
            <div role="tab" aria-selected="true">
              For you
            </div>
            <div role="tab" aria-selected="false">
              Following
            </div>
          </div>
          <Composer surface="x-post" identity={identity} submitTestId="tweetButtonInline" onPublished={showToast} />
          <Timeline identity={identity} onReply={(id) => go(`/compose/post?in_reply_to=${id}`)} />
        </div>
        <div data-testid="sidebarColumn" className="x-sidebar">
          <form role="search" aria-label="Search" onSubmit={(event) => event.preventDefault()}>
            <input
              data-testid="SearchBox_Search_Input"
              role="combobox"
              aria-expanded="false"
              aria-label="Search query"
              placeholder="Search"
            />
          </form>
          <section className="x-card">
            <h2>What&rsquo;s happening</h2>
            <p className="quiet">Shipping · Trending</p>
            <p>Port of Ellsby opens a new quay</p>
          </section>
        </div>
      </main>
      <DirectMessages />
      {layers && createPortal(dialog, layers)}
    </div>
  );
}
