/** The share box: Quill 1.3 without React, in the open shadow root of `#interop-outlet` or, on classic pages, in the page. */
import { publish, recordEvents } from '../record.ts';
import { element } from './element.ts';
import { createQuillBox } from './quill-box.ts';
import { buildShareDialog } from './share-dialog.ts';
import { words } from './words.ts';

export interface ShareBoxOptions {
  author: { name: string; company: boolean };
  surface?: string;
  /** Said below the author; a group has its name here. */
  audience?: string;
  /** The group that the page belongs to. */
  group?: string;
  placeholder?: string;
  /** On the button that publishes. */
  submitName?: string;
  /** What stands in the editor when it opens. */
  text?: string;
  /** Shown below the editor: the post that is repeated, the article that goes out. */
  enclosed?: HTMLElement;
  /** What goes out together with this text, before it. */
  readBefore?: () => string[];
  onPublished?: (text: string) => void;
}

export function openShareBox(root: ShadowRoot | HTMLElement, options: ShareBoxOptions): void {
  if (root.querySelector('.share-box-v2__modal')) return;
  const { surface = 'linkedin-post', readBefore = () => [] } = options;
  const life = new AbortController();
  const { signal } = life;
  const parts = buildShareDialog({
    author: options.author,
    audience: options.audience ?? words.anyone,
    group: options.group,
    submitName: options.submitName ?? words.post,
  });
  if (options.enclosed) parts.enclosure.append(element('div', { class: 'share-enclosed' }, options.enclosed));
  root.append(parts.layer);

  const texts = () => [...readBefore(), box.read()].filter((text) => text.trim() !== '');
  const enable = () => {
    parts.submit.disabled = texts().length === 0 || box.read() === options.text;
  };
  const box = createQuillBox({
    surface,
    container: parts.editor,
    placeholder: options.placeholder ?? words.sharePlaceholder,
    ...(options.text ? { text: options.text } : {}),
    signal,
    onChange: enable,
  });
  recordEvents(surface, 'submit', parts.submit, signal);

  const close = () => {
    life.abort();
    parts.layer.remove();
  };
  const send = (event: Event) => {
    enable();
    if (parts.submit.disabled) return;
    const text = texts().join('\n');
    publish(surface, text, event.isTrusted);
    close();
    options.onPublished?.(text);
  };
  parts.submit.addEventListener('click', send, { signal });
  parts.dismiss.addEventListener('click', close, { signal });
  parts.dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
      if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send(event);
    },
    { signal },
  );
  enable();
  box.focus();
}
