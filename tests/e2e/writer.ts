/**
 * A writer at a composer: what somebody does and sees, over both browsers' drivers, so that one contract is run in both.
 */
import type { Frame as PlaywrightFrame, Page as PlaywrightPage } from '@playwright/test';
import type { Frame as PuppeteerFrame, Page as PuppeteerPage } from 'puppeteer-core';
import type { ReplicaSurface, Target } from '../replicas/surfaces.ts';
import { findCoachFrame as findInChromium } from './fixture.ts';
import { findCoachFrame as findInFirefox } from './firefox.ts';

export interface Writer {
  /** Opens the composer of a surface and puts the caret in it. */
  open(surface: ReplicaSurface): Promise<void>;
  type(text: string): Promise<void>;
  /** Playwright's names: `Control+Enter`, `Escape`. */
  press(keys: string): Promise<void>;
  click(target: Target): Promise<void>;
  doubleClick(target: Target): Promise<void>;
  /** At a place in the window, in CSS pixels. */
  clickAt(place: { x: number; y: number }): Promise<void>;
  /** Runs in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** Waits for the panel and gives its visible text. */
  readPanel(): Promise<string>;
  isPanelShown(): Promise<boolean>;
  pressInPanel(button: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** Presses all that leads to a submit, and then the control that publishes. */
export async function submitBy(writer: Writer, surface: ReplicaSurface): Promise<void> {
  for (const step of surface.beforeSubmit ?? []) await writer.click(step);
  await writer.click(submitOf(surface));
}

export function submitOf(surface: ReplicaSurface): Target {
  return { css: surface.submit, deep: surface.deep.submit };
}

/** Whether anything of ours takes room in the page: an empty card over a page would be as bad as a full one. */
const PANEL_HAS_ROOM = `[...document.querySelectorAll('[popover="manual"]')].some((one) => {
  const { width, height } = one.getBoundingClientRect();
  return width > 0 && height > 0;
})`;

export function writerInChromium(page: PlaywrightPage): Writer {
  const frame = (): Promise<PlaywrightFrame> => findInChromium(page);
  return {
    async open(surface) {
      for (const step of surface.open) await page.locator(step.css).click();
      await page.locator(surface.editor).click();
      if (surface.holdsText) await clear(page.keyboard);
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    click: (target) => page.locator(target.css).click(),
    doubleClick: (target) => page.locator(target.css).dblclick(),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    inPage: (expression) => page.evaluate(expression),
    readPanel: async () => (await frame()).locator('.sheet').innerText(),
    isPanelShown: () => page.evaluate<boolean>(PANEL_HAS_ROOM),
    async pressInPanel(button) {
      await settle();
      await (await frame()).getByRole('button', { name: button, exact: true }).click();
    },
    wait: (milliseconds) => page.waitForTimeout(milliseconds),
  };
}

export function writerInFirefox(page: PuppeteerPage): Writer {
  const frame = (): Promise<PuppeteerFrame> => findInFirefox(page);
  const wait = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));
  const click = async (target: Target, count: number): Promise<void> => {
    await page.waitForSelector(target.deep, { visible: true });
    await page.click(target.deep, { count });
  };
  return {
    async open(surface) {
      for (const step of surface.open) await click(step, 1);
      await click({ css: surface.editor, deep: surface.deep.editor }, 1);
      if (!surface.holdsText) return;
      await this.press('Control+a');
      await this.press('Backspace');
    },
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const names = keys.split('+') as Parameters<PuppeteerPage['keyboard']['press']>[0][];
      const last = names.pop();
      if (last === undefined) return;
      for (const held of names) await page.keyboard.down(held);
      await page.keyboard.press(last);
      for (const held of names) await page.keyboard.up(held);
    },
    click: (target) => click(target, 1),
    doubleClick: (target) => click(target, 2),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    inPage: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async readPanel() {
      const sheet = await (await frame()).waitForSelector('.sheet');
      return (await sheet?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
    },
    isPanelShown: () => page.evaluate(PANEL_HAS_ROOM) as Promise<boolean>,
    async pressInPanel(name) {
      await settle();
      const found = await (await frame()).waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
      await found?.click();
    },
    wait,
  };
}

/** Takes away the text that a box began with. */
async function clear(keyboard: PlaywrightPage['keyboard']): Promise<void> {
  await keyboard.press('Control+a');
  await keyboard.press('Backspace');
}

/** The panel ignores presses in its first 400 ms, as meant for what stood there before. */
function settle(): Promise<void> {
  return new Promise((later) => setTimeout(later, 500));
}
