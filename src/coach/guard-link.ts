/** The frame's end of the line to the guard that opened it. */
import type { FromPanel, PanelHandshake, ToPanel } from '../messages/panel.ts';

export interface GuardLink {
  send(message: FromPanel): void;
  /** Calls back for each message, the ones that came before included. */
  listen(onMessage: (message: ToPanel) => void): () => void;
}

/** Takes the first port that comes with the secret of this frame's own address, and no other. */
export function listenForPort(secret: string): GuardLink {
  let port: MessagePort | undefined;
  const early: ToPanel[] = [];
  const listeners = new Set<(message: ToPanel) => void>();

  function take(event: MessageEvent<Partial<PanelHandshake> | null>): void {
    const offered = event.ports[0];
    if (event.data?.secondLook !== 'panel-port' || event.data.secret !== secret || secret === '' || !offered) return;
    removeEventListener('message', take);
    port = offered;
    port.onmessage = ({ data }: MessageEvent<ToPanel>) => {
      if (listeners.size === 0) early.push(data);
      for (const listener of listeners) listener(data);
    };
    port.postMessage({ type: 'ready' } satisfies FromPanel);
  }

  addEventListener('message', take);
  return {
    send: (message) => port?.postMessage(message),
    listen(onMessage) {
      listeners.add(onMessage);
      for (const message of early.splice(0)) onMessage(message);
      return () => listeners.delete(onMessage);
    },
  };
}
