/** Reads off the page as whom a draft will be published, and to whom. Unknown stays unknown. */
import type { ShownAccount } from './composer.ts';
import type { AccountHint, ReadingHint, SiteHints } from './hints.ts';
import { describeEditor } from './names.ts';
import { attribute, ancestors, isMatch } from './tree.ts';

const COMPOSER_ENDS = 'dialog,[role="dialog"],main,[role="main"],[role="feed"],body';
/** "Comment as Alex Doe", in the languages whose order of words allows it. */
const ACTING_AS =
  /(?:\bas|\bals|en tant que|\bcomo|\bcome|\bsom|jako)\s+(?<name>\p{L}[^·…]*?)\s*(?:kommentieren|antworten|reageren|schrijven)?\s*(?:…|\.\.\.|·|$)/u;

export function readAccount(editor: HTMLElement, hints: SiteHints, address: string): ShownAccount {
  const corporate = hints.corporateAddress !== undefined && new RegExp(hints.corporateAddress).test(address);
  const shown = readByHints(editor, hints.accounts) ?? readFromName(editor);
  if (corporate) {
    return {
      handle: shown?.handle ?? '',
      name: shown?.name ?? '',
      evidence: "The address is a company page's.",
      corporate,
    };
  }
  return shown ?? { handle: '', name: '', evidence: '' };
}

export function readAudience(editor: HTMLElement, hints: SiteHints): string | undefined {
  for (const hint of hints.audiences) {
    const text = readHint(editor, hint);
    if (text) return text;
  }
  return undefined;
}

function readByHints(editor: HTMLElement, accounts: readonly AccountHint[]): ShownAccount | undefined {
  for (const hint of accounts) {
    const text = readHint(editor, hint);
    if (!text) continue;
    const isHandle = hint.gives === 'handle';
    return { handle: isHandle ? text : '', name: isHandle ? '' : text, evidence: hint.evidence };
  }
  return undefined;
}

function readFromName(editor: HTMLElement): ShownAccount | undefined {
  const name = ACTING_AS.exec(describeEditor(editor))?.groups?.['name'];
  return name ? { handle: '', name, evidence: 'The text box names the account.' } : undefined;
}

function readHint(editor: HTMLElement, hint: ReadingHint): string | undefined {
  if (hint.within === 'editor') return pick(describeEditor(editor), hint);
  for (const element of elementsFor(editor, hint)) {
    const text = hint.attribute === undefined ? textOf(element, hint.line) : attribute(element, hint.attribute);
    const found = pick(text, hint);
    if (found) return found;
  }
  return undefined;
}

function elementsFor(editor: HTMLElement, hint: ReadingHint): Element[] {
  if (hint.within === 'page') return [...document.querySelectorAll(hint.selector)];
  for (const at of ancestors(editor)) {
    const found = at.querySelector(hint.selector);
    if (found) return [found];
    if (isMatch(at, COMPOSER_ENDS)) return [];
  }
  return [];
}

/** Lines as the page shows them: one per element that holds text of its own. */
function textOf(element: Element, line: number | undefined): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
  }
  return line === undefined ? lines.join(' ') : (lines[line] ?? '');
}

function pick(text: string, hint: ReadingHint): string | undefined {
  const found = hint.pattern === undefined ? text : new RegExp(hint.pattern, 'u').exec(text)?.[1];
  return found?.trim() || undefined;
}
