/** Promises that are seen from inside the extension too, for every surface and both browsers. */
import { expect } from '@playwright/test';
import type { ReplicaSurface } from '../replicas/surfaces.ts';
import { DRAFT, SECRET, expectPublishedOnce, published, writeDraft } from './contract.ts';
import { breakRules, readBadge, readHistory, readStorage, type InExtension } from './extension.ts';
import { submitOf, type Writer } from './writer.ts';

export type InsideContract = Record<
  string,
  (writer: Writer, surface: ReplicaSurface, run: InExtension) => Promise<void>
>;

/** Parses, and makes the engine throw on the first draft it is given to. */
const RULES_THAT_THROW = '{"format":1,"id":"broken","accounts":[],"clauses":{},"packs":[],"lists":{},"rules":[null]}';

export const insideContract: InsideContract = {
  'the history holds "posted anyway" and not the secret word': async (writer, surface, run) => {
    const before = (await readHistory(run)).length;
    await writeDraft(writer, surface);
    await writer.click(submitOf(surface));
    await writer.readPanel();
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, DRAFT);
    await expect.poll(async () => (await readHistory(run)).length).toBe(before + 1);
    const entries = await readHistory(run);
    const { site } = surface;
    expect(entries.at(-1)).toMatchObject({ decision: 'posted-anyway', site, surface: surface.surface });
    expect(entries.at(-1)?.excerpt).toContain('closes on Friday');
    expect(JSON.stringify(entries)).not.toContain(SECRET);
    expect(await readStorage(run)).not.toContain(SECRET);
  },

  'the history holds "edited" after the better wording was taken and posted': async (writer, surface, run) => {
    const before = (await readHistory(run)).length;
    await writeDraft(writer, surface);
    await writer.click(submitOf(surface));
    await writer.readPanel();
    await writer.pressInPanel('Use this');
    await expect.poll(() => writer.isPanelShown()).toBe(false);
    await writer.click(submitOf(surface));
    await expect.poll(async () => (await readHistory(run)).length).toBe(before + 1);
    expect((await readHistory(run)).at(-1)).toMatchObject({ decision: 'edited', site: surface.site });
    const posts = await published(writer);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.text).not.toContain(SECRET);
  },

  'with an engine that throws, the post goes out once and the badge says that nobody looked': async (
    writer,
    surface,
    run,
  ) => {
    const mend = await breakRules(run, RULES_THAT_THROW);
    try {
      await writeDraft(writer, surface);
      await writer.click(submitOf(surface));
      await expectPublishedOnce(writer, DRAFT);
      await expect
        .poll(() => readBadge(run))
        .toEqual({
          text: '!',
          title: 'Second Look could not look at this draft. Check it yourself.',
        });
    } finally {
      await mend();
    }
  },
};
