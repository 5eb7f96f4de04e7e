/**
 * Hosts the coach frame: an extension page in an iframe, in a closed shadow root, in the top layer. The page can neither read
 * it (`window.find` sees into closed roots, not into a frame of another origin) nor style it.
 */
import { browser } from 'wxt/browser';
import type { FromPanel, PanelHandshake, ReadDraft, ToPanel } from '../messages/panel.ts';
import { DIALOG } from '../sites/scope.ts';
import { nearest } from '../sites/tree.ts';
import { placePanel, type Box } from './place-panel.ts';

const WIDTH = 360;
const FIRST_HEIGHT = 260;
/** What has not been drawn by then will not be. Milliseconds. */
const ANSWERS_WITHIN = 3000;

type Show = Extract<ToPanel, { type: 'show' }>;

export interface PanelHost {
  /** @param beside the composer's editor, and its submit control when that is known. */
  show(message: Show, beside: { editor: HTMLElement; control: HTMLElement | undefined }): void;
  send(message: ToPanel): void;
  /** Gives the frame a draft to read, without showing it. */
  read(message: ReadDraft, editor: HTMLElement): void;
  hide(): void;
  isShown(): boolean;
  /** Whether an event of the page is only about our own element. */
  owns(target: EventTarget | null): boolean;
}

interface Events {
  onMessage(message: Exclude<FromPanel, { type: 'ready' | 'shown' | 'failed' | 'size' }>): void;
  /** What was asked for last has not been drawn in time, or cannot be. */
  onSilence(): void;
  /** The frame was there and is gone: the extension was updated, or it crashed. */
  onLost(): void;
}

export function createPanelHost({ onMessage, onSilence, onLost }: Events, signal: AbortSignal): PanelHost {
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let waiting: Show | undefined;
  let unread: ReadDraft | undefined;
  let isReady = false;
  let isShown = false;
  let beside: { editor: HTMLElement; control: HTMLElement | undefined } | undefined;
  let height = FIRST_HEIGHT;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function build(mount: Element): void {
    remove();
    host = document.createElement('div');
    host.popover = 'manual';
    // The browser's own look of popovers has a place, an edge and a ground, the initial one has none; the top layer needs no more.
    setStyle(host, { all: 'initial', position: 'fixed', display: 'none' });
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
        // Where the browser tells (Chromium 122 does); elsewhere the writer's next step finds it out.
        port.addEventListener('close', () => {
          if (isShown) onLost();
        });
        const hello: PanelHandshake = { secondLook: 'panel-port', secret };
        target.contentWindow?.postMessage(hello, frameOrigin(), [channel.port2]);
      },
      { once: true, signal },
    );
  }

  function receive(message: FromPanel): void {
    switch (message.type) {
      case 'ready':
        isReady = true;
        if (waiting) port?.postMessage(waiting);
        if (unread) port?.postMessage(unread);
        // Each draft is read once, so that nothing is found in it twice.
        unread = undefined;
        break;
      case 'shown':
        if (message.draftHash === waiting?.verdict.draftHash) clearTimeout(silence);
        break;
      case 'failed':
        if (isShown) fallSilent();
        break;
      case 'size':
        height = message.height;
        place();
        break;
      default:
        onMessage(message);
    }
  }

  function fallSilent(): void {
    clearTimeout(silence);
    onSilence();
  }

  function place(): void {
    if (!host || !frame || !beside || !isShown) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = { width: Math.min(WIDTH, viewport.width - 24), height: Math.min(height, viewport.height - 24) };
    setStyle(frame, { width: `${size.width}px`, height: `${size.height}px` });
    const control = beside.control?.isConnected ? beside.control.getBoundingClientRect() : undefined;
    const { left, top } = placePanel(composerBox(beside.editor), control, size, viewport);
    setStyle(host, { left: `${left}px`, top: `${top}px` });
  }

  function remove(): void {
    clearTimeout(silence);
    port?.close();
    host?.remove();
    host = frame = port = undefined;
    isReady = isShown = false;
  }

  /** The page's rules must not show or hide us, so `display` is set by hand; the browser's own for popovers would lose. */
  function setVisible(isVisible: boolean): void {
    if (!host?.isConnected) return;
    setStyle(host, { display: isVisible ? 'block' : 'none' });
    if (isVisible) host.showPopover();
    else host.hidePopover();
  }

  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { passive: true, signal });
  signal.addEventListener('abort', remove);

  return {
    show(message, at) {
      const mount = mountFor(at.editor);
      if (!host?.isConnected || host.parentNode !== mount) build(mount);
      waiting = message;
      beside = at;
      isShown = true;
      setVisible(true);
      place();
      if (message.takesFocus) frame?.focus();
      clearTimeout(silence);
      silence = setTimeout(fallSilent, ANSWERS_WITHIN);
      if (isReady) port?.postMessage(message);
    },
    send(message) {
      if (isReady) port?.postMessage(message);
    },
    read(message, editor) {
      if (isReady && host?.isConnected) return port?.postMessage(message);
      unread = message;
      // A panel that was asked for and taken away is the clock's business: a new frame would stop it.
      if (!isShown && !host?.isConnected) build(mountFor(editor));
    },
    hide() {
      if (!isShown) return;
      isShown = false;
      waiting = undefined;
      clearTimeout(silence);
      setVisible(false);
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

/** The dialog around the editor, else the editor itself. */
function composerBox(editor: HTMLElement): Box {
  const { left, top, right, bottom } = (nearest(editor, DIALOG) ?? editor).getBoundingClientRect();
  return { left, top, right, bottom };
}

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}
