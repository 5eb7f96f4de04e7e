/** Opens the browser for `npm start`; `--headless` plays the story instead. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../e2e/launch-chromium.ts';
import { respondDemo, TRY_THIS } from './demo-pages.ts';
import { playStory } from './story.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const headless = process.argv.includes('--headless');
const session = await launchChromium({ headless, respondFirst: respondDemo });
if (headless) await playInBackground();
else await showToPerson(session.context);
await session.close();

async function showToPerson(context: BrowserContext): Promise<void> {
  const closed = untilClosed(context);
  const [first = await context.newPage()] = context.pages();
  await first.goto(TRY_THIS);
  // The extension's own welcome page opens by itself at some point; it should not be what people see first.
  await context.waitForEvent('page', { timeout: 2_000 }).catch(() => undefined);
  await first.bringToFront();
  console.log('The browser is open: start with the page "Try this". It reaches nothing but the replica pages.');
  console.log('Close it, or press Ctrl+C here, when you are done.');
  await closed;
}

/** On some systems a browser outlives its last window. */
function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((done) => {
    const check = () => {
      if (context.pages().length === 0) done();
    };
    const watch = (page: { once(event: 'close', listener: () => void): unknown }) => page.once('close', check);
    context.pages().forEach(watch);
    context.on('page', watch);
    context.on('close', () => done());
  });
}

async function playInBackground(): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const old of readdirSync(SCREENSHOTS)) if (/^\d\d-.*\.png$/.test(old)) rmSync(join(SCREENSHOTS, old));
  const page = await session.context.newPage();
  let count = 0;
  const shoot = async (name: string) => {
    count += 1;
    const path = join(SCREENSHOTS, `${String(count).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path });
  };
  const say = (line: string) => console.log(line);
  try {
    await playStory({ page, extensionId: session.extensionId, say, shoot });
    const outside = session.foreignRequests.length;
    if (outside > 0) throw new Error(`The story asked for something outside: ${session.foreignRequests.join(' ')}`);
    say('\nNothing was asked for outside the replica pages.');
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  say(`Screenshots: ${relative(process.cwd(), SCREENSHOTS)}/ (${count})`);
}
