import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { Chat } from './chat.tsx';
import { HomeColumn, PostColumn } from './columns.tsx';
import { ComposeDialog } from './compose-dialog.tsx';
import { DirectMessages } from './direct-messages.tsx';
import { RepostMenu, type OpenMenu } from './repost-menu.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

export function Home({ identity }: { identity: Identity }) {
  const [address, go] = useAddress();
  const [toast, setToast] = useState('');
  const [menu, setMenu] = useState<OpenMenu>();
  const [quoting, setQuoting] = useState<string>();
  const layers = document.getElementById('layers');
  const path = address.pathname;
  const showToast = (text: string) => setToast(text);
  const open = (next: string, quoted?: string) => {
    setMenu(undefined);
    if (!next.startsWith('/compose/post') || next.includes('?')) setQuoting(undefined);
    else if (quoted) setQuoting(quoted);
    go(next);
  };

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(''), 6000);
    return () => clearTimeout(timer);
  }, [toast]);

  const above = (
    <>
      {path.startsWith('/compose/post') && (
        <ComposeDialog
          identity={identity}
          path={path}
          replyTo={address.searchParams.get('in_reply_to') ?? undefined}
          quoting={quoting}
          go={open}
          onPublished={(later) => showToast(later ? `${words.willSend} ${later}` : words.sent)}
        />
      )}
      {menu && (
        <RepostMenu menu={menu} onQuote={(id) => open('/compose/post', id)} onClose={() => setMenu(undefined)} />
      )}
      {toast !== '' && (
        <div data-testid="toast" role="alert" className="toast">
          <span>{toast}</span> <a href={`/${identity.handle}/status/1`}>{words.view}</a>
        </div>
      )}
    </>
  );
  const Column = path.includes('/status/') ? PostColumn : HomeColumn;
  const chatting = path.startsWith('/i/chat/');
  return (
    <div className="x-page">
      <SideNavigation identity={identity} onCompose={() => open('/compose/post')} />
      <main role="main" className="x-main">
        {chatting ? (
          <Chat />
        ) : (
          <Column
            identity={identity}
            onReply={(id) => open(`/compose/post?in_reply_to=${id}`)}
            onRepost={(id, button) => {
              const { left, bottom } = button.getBoundingClientRect();
              setMenu({ id, left, top: bottom });
            }}
            onSchedule={() => open('/compose/post/schedule')}
            onPublished={() => showToast(words.sent)}
          />
        )}
        {!chatting && <Sidebar />}
      </main>
      {!chatting && <DirectMessages />}
      {layers && createPortal(above, layers)}
    </div>
  );
}

function Sidebar() {
  const scheduled = usePublications('x-schedule');
  return (
    <div data-testid="sidebarColumn" className="x-sidebar">
      <form role="search" aria-label={words.search} onSubmit={(event) => event.preventDefault()}>
        <input
          data-testid="SearchBox_Search_Input"
          role="combobox"
          aria-expanded="false"
          aria-label={words.searchQuery}
          placeholder={words.search}
        />
      </form>
      {scheduled.length > 0 && (
        <section className="x-card">
          <h2>{words.scheduled}</h2>
          {scheduled.map((one) => (
            <p key={one.at} className="post-text">
              {one.text}
            </p>
          ))}
        </section>
      )}
      <section className="x-card">
        <h2>What&rsquo;s happening</h2>
        <p className="quiet">Shipping · Trending</p>
        <p>Port of Ellsby opens a new quay</p>
      </section>
    </div>
  );
}
