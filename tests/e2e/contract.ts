/** What the coach promises at every composer, in every browser: one table, run over all replica surfaces. */
import { expect } from '@playwright/test';
import type { ReplicaSurface } from '../replicas/surfaces.ts';
import type { Publication, PageEvent } from '../replicas/pages/record.ts';
import { submitBy, submitOf, type Writer } from './writer.ts';

/** The example company is buying another one under this name; it has no date on which it becomes public. */
export const SECRET = 'Maple';
const BEFORE = 'Good week 🎉';
const AFTER = `${SECRET} closes on Friday, drinks on us`;
export const DRAFT = `${BEFORE}\n${AFTER}`;
const CLEAN = 'The tide was out this morning 🌊';

/** A box of one line gets a space in the place of the line break. */
export const draftFor = ({ newLine }: ReplicaSurface): string =>
  newLine === 'none' ? DRAFT.replace('\n', ' ') : DRAFT;

export type Contract = Record<string, (writer: Writer, surface: ReplicaSurface) => Promise<void>>;

export async function writeDraft(writer: Writer, surface: ReplicaSurface): Promise<void> {
  await writer.open(surface);
  await writer.type(BEFORE);
  await writer.press(surface.newLine === 'none' ? 'Space' : surface.newLine);
  await writer.type(AFTER);
  await expectModel(writer, draftFor(surface));
}

export const contract: Contract = {
  'holds a mouse submit and says what, why, which clause and a better wording': async (writer, surface) => {
    await writeDraft(writer, surface);
    await submitBy(writer, surface);
    await expectCoached(writer);
  },

  'holds a keyboard submit': async (writer, surface) => {
    await writeDraft(writer, surface);
    await writer.press(surface.submitKeys);
    await expectCoached(writer);
  },

  'holds a double click, and every further press while the panel stands': async (writer, surface) => {
    await writeDraft(writer, surface);
    await writer.doubleClick(submitOf(surface));
    await expectCoached(writer);
  },

  '"Use this" changes only the flagged words, keeps the caret, and one undo brings them back': async (
    writer,
    surface,
  ) => {
    await writeDraft(writer, surface);
    // Quill puts changes within a second into one undo step.
    await writer.wait(1200);
    await submitBy(writer, surface);
    const wording = await readWording(writer);
    await writer.pressInPanel('Use this');
    const expected = DRAFT.replace(SECRET, wording);
    await expectModel(writer, expected);
    await expect.poll(() => writer.isPanelShown()).toBe(false);
    await writer.wait(1200);
    await writer.type('!');
    await expectModel(writer, `${expected}!`);
    await writer.wait(1200);
    await undoUntil(writer, DRAFT);
    expect(await published(writer)).toEqual([]);
  },

  '"Post anyway" sends once, the exact text': async (writer, surface) => {
    await writeDraft(writer, surface);
    await submitBy(writer, surface);
    await writer.readPanel();
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, draftFor(surface));
  },

  '"Post anyway" after a keyboard submit sends once, the exact text': async (writer, surface) => {
    await writeDraft(writer, surface);
    await writer.press(surface.submitKeys);
    await writer.readPanel();
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, DRAFT);
  },

  'Escape goes back to the draft with the caret where it was; the same text is not asked about twice': async (
    writer,
    surface,
  ) => {
    await writeDraft(writer, surface);
    await writer.press('ArrowLeft');
    await writer.press('ArrowLeft');
    await submitBy(writer, surface);
    await writer.readPanel();
    await writer.press('Escape');
    await expect.poll(() => writer.isPanelShown()).toBe(false);
    await expectModel(writer, DRAFT);
    await writer.wait(200);
    await writer.type('~');
    const edited = `${DRAFT.slice(0, -2)}~${DRAFT.slice(-2)}`;
    await expectModel(writer, edited);
    await submitBy(writer, surface);
    await expectCoached(writer, edited);
    await writer.press('Escape');
    await writer.wait(200);
    await submitBy(writer, surface);
    await expectPublishedOnce(writer, edited);
  },

  'a clean draft is sent once and none of its events was touched': async (writer, surface) => {
    await writer.open(surface);
    await writer.type(CLEAN);
    await expectModel(writer, CLEAN);
    await writer.wait(300);
    await submitBy(writer, surface);
    await expectPublishedOnce(writer, CLEAN);
    const events = (await writer.inPage<PageEvent[]>('window.pageEvents')).filter(({ on }) => on === 'submit');
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['pointerdown', 'mousedown', 'click']));
    expect(events.filter(({ trusted, defaultPrevented }) => !trusted || defaultPrevented)).toEqual([]);
  },

  'a clean draft sent by keys is sent once and its key press was not touched': async (writer, surface) => {
    await writer.open(surface);
    await writer.type(CLEAN);
    await expectModel(writer, CLEAN);
    await writer.press(surface.submitKeys);
    await expectPublishedOnce(writer, CLEAN);
    const presses = (await writer.inPage<PageEvent[]>('window.pageEvents')).filter(({ type }) => type === 'keydown');
    expect(presses.length).toBeGreaterThan(0);
    expect(presses.filter(({ trusted, defaultPrevented }) => !trusted || defaultPrevented)).toEqual([]);
  },

  'the page cannot read the panel, and nothing of a finding stands in its DOM': async (writer, surface) => {
    await writeDraft(writer, surface);
    await submitBy(writer, surface);
    const panel = await writer.readPanel();
    const secrets = ['Post anyway', 'Nobody but you', panel.split('\n').find((line) => line.includes(SECRET)) ?? ''];
    for (const words of secrets) {
      expect(words).not.toBe('');
      expect(await writer.inPage(`window.find(${JSON.stringify(words)}, false, false, true)`), words).toBe(false);
    }
    const seen = await writer.inPage<string>(`(() => {
      getSelection().selectAllChildren(document.documentElement);
      const selected = getSelection().toString();
      getSelection().removeAllRanges();
      const frames = window.length + document.querySelectorAll('iframe').length;
      const roots = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).map((one) => one.shadowRoot.innerHTML);
      return [selected, document.documentElement.outerHTML, roots.join(), frames].join('\\n');
    })()`);
    for (const words of secrets) expect(seen).not.toContain(words);
    expect(seen.endsWith('\n0')).toBe(true);
  },
};

/** Under the strictest policy that a page can have; the page is opened with it. */
export const strictContract: Contract = {
  'works under the strictest content security policy': async (writer, surface) => {
    await writeDraft(writer, surface);
    await submitBy(writer, surface);
    await expectCoached(writer);
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, DRAFT);
  },
};

async function expectCoached(writer: Writer, draft = DRAFT): Promise<void> {
  const panel = await writer.readPanel();
  for (const part of [
    SECRET,
    'For you',
    'For Harbourline',
    'Read it in the policy',
    'Safer wording',
    'Use this',
    'Edit',
  ]) {
    expect(panel).toContain(part);
  }
  expect(panel).toContain('Post anyway');
  await writer.wait(300);
  expect(await published(writer)).toEqual([]);
  await expectModel(writer, draft);
}

async function readWording(writer: Writer): Promise<string> {
  const lines = (await writer.readPanel()).split('\n').filter(Boolean);
  return lines[lines.indexOf('Safer wording') + 1] ?? '';
}

export async function expectPublishedOnce(writer: Writer, text: string): Promise<void> {
  await expect.poll(async () => (await published(writer)).map((one) => one.text)).toEqual([text]);
  // A second one would come within this time.
  await writer.wait(700);
  expect((await published(writer)).map((one) => one.text)).toEqual([text]);
}

export function published(writer: Writer): Promise<Publication[]> {
  return writer.inPage('window.published');
}

async function expectModel(writer: Writer, text: string): Promise<void> {
  await expect.poll(() => writer.inPage('window.model()')).toBe(text);
}

/** Editors group typing into undo steps in their own ways; the suggestion must go back within three, to the exact text. */
async function undoUntil(writer: Writer, text: string): Promise<void> {
  for (let step = 0; step < 3; step += 1) {
    await writer.press('Control+z');
    await writer.wait(250);
    if ((await writer.inPage('window.model()')) === text) return;
  }
  expect(await writer.inPage('window.model()')).toBe(text);
}
