/** Builds the parts of pages that have no framework. Names with a hyphen make the elements that a site defines itself. */
type Attributes = Record<string, string | undefined>;

export function make(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children);
}

export function makeButton(attributes: Attributes, ...children: (Node | string)[]): HTMLButtonElement {
  return fill(document.createElement('button'), attributes, children);
}

function fill<One extends HTMLElement>(node: One, attributes: Attributes, children: (Node | string)[]): One {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** An open shadow root with style sheets that need no grant of a content security policy. */
export function openShadow(host: HTMLElement, styles: readonly string[], delegatesFocus = false): ShadowRoot {
  const root = host.attachShadow({ mode: 'open', delegatesFocus });
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return root;
}
