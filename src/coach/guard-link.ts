/** The frame's end of the line to the guard that opened it. */
import type { FromPanel, PanelHandshake, ReadDraft, ToPanel } from '../messages/panel.ts';

export interface GuardLink {
  send(message: FromPanel): void;
  /** Calls back for each message, the ones that came before included. */
  listen(onMessage: (message: ToPanel) => void): () => void;
}

/**
 * Takes the first port that comes with the secret of this frame's own address, and no other.
 * @param onRead drafts to be read are no business of the panel's.
 */
export function listenForPort(secret: string, onRead: (message: ReadDraft, link: GuardLink) => void): GuardLink {
  let port: MessagePort | undefined;
  const early: ToPanel[] = [];
  const listeners = new Set<(message: ToPanel) => void>();

  function take(event: MessageEvent<Partial<PanelHandshake> | null>): void {
    const offered = event.ports[0];
    if (event.data?.secondLook !== 'panel-port' || event.data.secret !== secret || secret === '' || !offered) return;
    removeEventListener('message', take);
    port = offered;
    port.onmessage = ({ data }: MessageEvent<ToPanel | ReadDraft>) => {
      if (data.type === 'read') return onRead(data, link);
      if (listeners.size === 0) early.push(data);
      for (const listener of listeners) listener(data);
    };
    port.postMessage({ type: 'ready' } satisfies FromPanel);
  }

  addEventListener('message', take);
  const link: GuardLink = {
    send: (message) => port?.postMessage(message),
    listen(onMessage) {
      listeners.add(onMessage);
      for (const message of early.splice(0)) onMessage(message);
      return () => listeners.delete(onMessage);
    },
  };
  return link;
}
