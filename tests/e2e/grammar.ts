/** What grammar rules promise at a composer, in both browsers: found beside the page, shown, marked, and nothing waits for it. */
import { expect } from '@playwright/test';
import { REPLICA_SURFACES, type ReplicaSurface } from '../replicas/surfaces.ts';
import { expectPublishedOnce, type Contract } from './contract.ts';
import { submitOf, type Writer } from './writer.ts';

/** Two editors, one of them in a shadow root; the frame is the same everywhere, and its own contract covers the rest. */
export const GRAMMAR_SURFACES = REPLICA_SURFACES.filter(({ id }) => id === 'x-post' || id === 'linkedin-post');

/** Only the order of the words tells; no other rule finds anything in it. */
export const BLAME = 'Mike forgot the QuayView birthday cake';
const MARKED = 'Mike forgot the';
export const WHAT = 'This names the person who did it.';

const countMarks = (writer: Writer): Promise<number> =>
  writer.inPage('[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)');

async function writeBlame(writer: Writer, surface: ReplicaSurface): Promise<void> {
  await writer.open(surface);
  await writer.type(BLAME);
  await expect.poll(() => writer.inPage('window.model()')).toBe(BLAME);
}

/** A click on the middle of the first mark. */
async function clickMark(writer: Writer): Promise<void> {
  const place = await writer.inPage<{ x: number; y: number }>(`(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
  await writer.clickAt(place);
}

export const grammarContract: Contract = {
  'marks the words without a panel, and the panel says what, why, which clause and a better wording': async (
    writer,
    surface,
  ) => {
    await writeBlame(writer, surface);
    await expect.poll(() => countMarks(writer)).toBe(1);
    expect(await writer.isPanelShown()).toBe(false);
    const marked = await writer.inPage('[...[...CSS.highlights.values()][0]].map((range) => range.toString()).join()');
    expect(marked).toBe(MARKED);
    await clickMark(writer);
    await expect.poll(() => writer.isPanelShown()).toBe(true);
    const panel = await writer.readPanel();
    for (const words of [WHAT, MARKED, 'For you', 'Names and promises', 'Something went wrong on our side']) {
      expect(panel).toContain(words);
    }
    expect(panel).not.toContain('Post anyway');
  },

  'goes on with the typing: each letter arrives while the dictionary is loaded': async (writer, surface) => {
    await writer.open(surface);
    await writer.type('Mike forgot');
    // Longer than a burst of typing: the frame begins to load in the midst of the sentence.
    await writer.wait(200);
    await writer.type(' the QuayView birthday cake');
    await expect.poll(() => writer.inPage('window.model()')).toBe(BLAME);
    await expect.poll(() => countMarks(writer)).toBe(1);
  },

  'never holds a submit, nor waits with one': async (writer, surface) => {
    await writeBlame(writer, surface);
    await writer.click(submitOf(surface));
    await expectPublishedOnce(writer, BLAME);
    expect(await writer.isPanelShown()).toBe(false);
  },

  'takes its mark back when the words are changed': async (writer, surface) => {
    await writeBlame(writer, surface);
    await expect.poll(() => countMarks(writer)).toBe(1);
    for (let letter = 0; letter < ' QuayView birthday cake'.length; letter += 1) await writer.press('Backspace');
    await expect.poll(() => countMarks(writer)).toBe(0);
    await writer.type(' QuayView mugs');
    await expect.poll(() => countMarks(writer)).toBe(1);
  },
};
