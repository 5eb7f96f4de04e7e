/**
 * The rules in force, in `browser.storage.local`: one JSON string that the guard reads, and what people are told about it.
 * Both keys are written in one step, and only once the new rules are known to work: the last good ones always stay.
 */
import { browser } from 'wxt/browser';
import { prepare } from '../engine/check.ts';
import { inLanguage } from '../engine/in-language.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { STORED } from '../settings/settings.ts';
import type { InstalledRules } from '../settings/settings.ts';

export type InstallOutcome = { ok: true } | { ok: false; problems: string[] };

export interface RulesInForce {
  /** Absent when nothing was installed yet, or when what is stored cannot be read. */
  ruleset?: Ruleset;
  installed?: InstalledRules;
}

/** Path in the extension of the ruleset that was compiled at build. */
const BUNDLED = '/ruleset.json';

/** Puts a compiled ruleset in force. */
export async function installRuleset(
  ruleset: unknown,
  source: InstalledRules['source'],
  now: number,
): Promise<InstallOutcome> {
  // Loaded lazily: the reader of patterns is heavy, and pages that only show the rules need none.
  const { reviseRuleset } = await import('./revise-ruleset.ts');
  const revised = reviseRuleset(ruleset);
  if (!revised.ok) return refuse(revised.problems, now);
  const fault = tryOut(revised.ruleset);
  if (fault !== undefined) return refuse([fault], now);
  const installed: InstalledRules = { source, installedAt: now };
  try {
    // What the guard offers in the draft is in the browser's language as of now; who shows texts asks for it anew.
    const stored = JSON.stringify(inLanguage(revised.ruleset, navigator.language));
    await browser.storage.local.set({ [STORED.ruleset]: stored, [STORED.rules]: installed });
  } catch (error) {
    return refuse([`The rules could not be stored: ${wordsOf(error)}`], now);
  }
  return { ok: true };
}

/** Puts the rules that came with the extension in force, unless somebody chose other ones and those still work. */
export async function installBundled(now: number): Promise<InstallOutcome> {
  const { ruleset, installed } = await currentRules();
  if (installed?.source !== 'files') return revertToBundled(now);
  if (ruleset) return { ok: true };
  // An earlier version of the extension may have compiled them.
  const stored = await browser.storage.local.get<Record<string, unknown>>(STORED.ruleset);
  const kept = await installRuleset(parse(stored[STORED.ruleset]), 'files', installed.installedAt);
  return kept.ok ? kept : revertToBundled(now);
}

/** Back to the rules that came with the extension, whatever is in force. */
export async function revertToBundled(now: number): Promise<InstallOutcome> {
  const bundled = await fetchBundled();
  return bundled.ok ? installRuleset(bundled.value, 'bundled', now) : refuse(bundled.problems, now);
}

/** @param language of the texts, for who shows them (BCP 47); see `inLanguage` */
export async function currentRules(language?: string): Promise<RulesInForce> {
  const stored = await browser.storage.local.get<Record<string, unknown>>([STORED.ruleset, STORED.rules]);
  const read = readStored(stored[STORED.ruleset]);
  const installed = stored[STORED.rules] as InstalledRules | undefined;
  const ruleset = read && language !== undefined ? inLanguage(read, language) : read;
  return { ...(ruleset && { ruleset }), ...(installed && { installed }) };
}

/** Keeps the rules in force and writes down why the new ones were not taken. */
export async function refuse(problems: string[], now: number): Promise<InstallOutcome> {
  const stored = await browser.storage.local.get<Record<string, InstalledRules | undefined>>(STORED.rules);
  const installed = stored[STORED.rules] ?? { source: 'bundled', installedAt: 0 };
  const refused: InstalledRules = { ...installed, refused: { at: now, problems } };
  // A full disk refuses this note as well; the caller still gets the problems.
  await browser.storage.local.set({ [STORED.rules]: refused }).catch(() => undefined);
  return { ok: false, problems };
}

async function fetchBundled(): Promise<{ ok: true; value: unknown } | { ok: false; problems: string[] }> {
  try {
    const response = await fetch(browser.runtime.getURL(BUNDLED as '/'));
    if (!response.ok) return { ok: false, problems: [`The extension holds no rules (${response.status}).`] };
    return { ok: true, value: await response.json() };
  } catch (error) {
    return { ok: false, problems: [`The rules in the extension could not be read: ${wordsOf(error)}`] };
  }
}

function readStored(stored: unknown): Ruleset | undefined {
  const value = parse(stored);
  return value === undefined || tryOut(value) !== undefined ? undefined : (value as Ruleset);
}

function parse(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
}

/** The engine itself is asked: rules that it cannot prepare are no rules. What is wrong with them, if anything. */
function tryOut(ruleset: unknown): string | undefined {
  try {
    prepare(ruleset as Ruleset);
    return undefined;
  } catch (error) {
    return `These rules do not work: ${wordsOf(error)}`;
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
