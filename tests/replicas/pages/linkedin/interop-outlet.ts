/** The open shadow root where the classic front end lives on, with the messaging overlay that is always there. */
import quillStyle from 'quill/dist/quill.core.css?inline';
import baseStyle from '../base.css?inline';
import { openMessaging } from './messaging.ts';
import shareStyle from './share.css?inline';

/** Undefined when the page has no outlet. */
export function openInteropOutlet(): ShadowRoot | undefined {
  const host = document.getElementById('interop-outlet');
  if (!host) return undefined;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // Constructed sheets need no grant of a content security policy.
  root.adoptedStyleSheets = [quillStyle, baseStyle, shareStyle].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  openMessaging(root);
  return root;
}
