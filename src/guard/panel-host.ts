/**
 * Hosts the coach frame: an extension page in an iframe, in a closed shadow root, in the top layer. The page can neither read
 * it (`window.find` sees into closed roots, not into a frame of another origin) nor style it.
 */
import { browser } from 'wxt/browser';
import type { FromPanel, PanelHandshake, ToPanel } from '../messages/panel.ts';
import { DIALOG } from '../sites/scope.ts';
import { nearest } from '../sites/tree.ts';
import { placePanel, type Box } from './place-panel.ts';

const WIDTH = 360;
const FIRST_HEIGHT = 260;
/** A frame that has not answered by then will not. Milliseconds. */
const ANSWERS_WITHIN = 3000;

type Show = Extract<ToPanel, { type: 'show' }>;

export interface PanelHost {
  show(message: Show, editor: HTMLElement): void;
  send(message: ToPanel): void;
  hide(): void;
  isShown(): boolean;
  /** Whether an event of the page is only about our own element. */
  owns(target: EventTarget | null): boolean;
}

interface Events {
  onMessage(message: FromPanel): void;
  /** The frame could not be shown. */
  onSilence(): void;
}

export function createPanelHost({ onMessage, onSilence }: Events, signal: AbortSignal): PanelHost {
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let waiting: Show | undefined;
  let isReady = false;
  let isShown = false;
  let anchor: HTMLElement | undefined;
  let height = FIRST_HEIGHT;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function build(mount: Element): void {
    remove();
    host = document.createElement('div');
    host.popover = 'manual';
    setStyle(host, {
      all: 'initial',
      position: 'fixed',
      inset: 'auto',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'transparent',
      overflow: 'visible',
      'z-index': '2147483647',
    });
    frame = document.createElement('iframe');
    frame.title = 'Second Look';
    frame.allow = 'clipboard-write';
    setStyle(frame, {
      width: `${WIDTH}px`,
      height: `${height}px`,
      border: '0',
      display: 'block',
      'border-radius': '14px',
      'box-shadow': '0 12px 40px rgb(0 0 0 / .28), 0 0 0 1px rgb(0 0 0 / .08)',
      background: 'transparent',
      'color-scheme': 'light dark',
    });
    connect(frame);
    host.attachShadow({ mode: 'closed' }).append(frame);
    mount.append(host);
  }

  function connect(target: HTMLIFrameElement): void {
    const secret = crypto.randomUUID();
    target.src = `${browser.runtime.getURL('/coach.html')}#${secret}`;
    target.addEventListener(
      'load',
      () => {
        const channel = new MessageChannel();
        port = channel.port1;
        port.onmessage = ({ data }: MessageEvent<FromPanel>) => {
          receive(data);
        };
        const hello: PanelHandshake = { secondLook: 'panel-port', secret };
        target.contentWindow?.postMessage(hello, frameOrigin(), [channel.port2]);
      },
      { once: true, signal },
    );
  }

  function receive(message: FromPanel): void {
    if (message.type === 'ready') {
      isReady = true;
      clearTimeout(silence);
      if (waiting) port?.postMessage(waiting);
    } else if (message.type === 'size') {
      height = message.height;
      place();
    } else {
      onMessage(message);
    }
  }

  function place(): void {
    if (!host || !frame || !anchor || !isShown) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = { width: Math.min(WIDTH, viewport.width - 24), height: Math.min(height, viewport.height - 24) };
    setStyle(frame, { width: `${size.width}px`, height: `${size.height}px` });
    const { left, top } = placePanel(composerBox(anchor), size, viewport);
    setStyle(host, { left: `${left}px`, top: `${top}px` });
  }

  function remove(): void {
    clearTimeout(silence);
    port?.close();
    host?.remove();
    host = frame = port = undefined;
    isReady = isShown = false;
  }

  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { passive: true, signal });
  signal.addEventListener('abort', remove);

  return {
    show(message, editor) {
      const mount = mountFor(editor);
      if (!host?.isConnected || host.parentNode !== mount) build(mount);
      waiting = message;
      anchor = editor;
      isShown = true;
      host?.showPopover();
      place();
      if (message.mode === 'pause') frame?.focus();
      if (isReady) port?.postMessage(message);
      else silence = setTimeout(onSilence, ANSWERS_WITHIN);
    },
    send(message) {
      if (isReady) port?.postMessage(message);
    },
    hide() {
      if (!isShown) return;
      isShown = false;
      waiting = undefined;
      clearTimeout(silence);
      if (host?.isConnected) host.hidePopover();
      port?.postMessage({ type: 'hide' } satisfies ToPanel);
    },
    // A page may take the host away; then the panel does not stand, whatever was asked for.
    isShown: () => isShown && host?.isConnected === true,
    owns: (target) => host !== undefined && target === host,
  };
}

/** Chromium loads the frame from an address of the day, but runs it under the extension's own origin. */
function frameOrigin(): string {
  return import.meta.env.FIREFOX
    ? new URL(browser.runtime.getURL('/')).origin
    : `chrome-extension://${browser.runtime.id}`;
}

/** A native modal dialog makes all outside it inert, so the panel must stand inside. */
function mountFor(editor: HTMLElement): Element {
  return nearest(editor, 'dialog:modal') ?? document.documentElement;
}

/** The dialog around the editor, else the editor with some room for its buttons. */
function composerBox(editor: HTMLElement): Box {
  const { left, top, right, bottom } = (nearest(editor, DIALOG) ?? editor).getBoundingClientRect();
  return { left, top, right, bottom };
}

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}
