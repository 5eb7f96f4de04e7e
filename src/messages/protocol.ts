/**
 * Every message between the guard, the background and the pages: its name, its schema, its type.
 * The guard imports types only (`import type`), so zod stays out of the page; the background parses what it receives.
 */
import * as z from 'zod';
import { ACCOUNT_KINDS, DECISIONS, SEVERITIES, SITES, SURFACES } from '../engine/types.ts';

const site = z.enum(SITES);
const surface = z.enum(SURFACES);
const accountKind = z.enum(ACCOUNT_KINDS);

/** A finding without its place: enough to name the rule, too little to tell what was written. */
const findingSummary = z.strictObject({
  pack: z.string().max(100),
  rule: z.string().max(100),
  category: z.string().max(100),
  severity: z.enum(SEVERITIES),
});
export type FindingSummary = z.infer<typeof findingSummary>;

/** guard → background, once a writer has decided. */
export const decisionRecord = z.strictObject({
  at: z.number(),
  site,
  surface,
  account: z.strictObject({ kind: accountKind }),
  decision: z.enum(DECISIONS),
  findings: z.array(findingSummary).max(50),
  /** Already redacted by the guard, as the writer's settings say; empty when they keep none. */
  excerpt: z.string().max(20_000),
});
export type DecisionRecord = z.infer<typeof decisionRecord>;

/**
 * How well the coach sees this page. `looking`: composer and its submit are known · `partly`: it reads the text but is not
 * sure of the submit · `blind`: text was typed and no way to submit was seen · `failed`: the coach broke and did not look ·
 * `idle`: no composer in use · `off`: switched off by the writer.
 */
export const PAGE_STATES = ['idle', 'looking', 'partly', 'blind', 'failed', 'off'] as const;

/** guard → background on every change, for the badge. No text of the draft. */
export const pageStatus = z.strictObject({
  state: z.enum(PAGE_STATES),
  findings: z.array(findingSummary).max(50),
});
export type PageStatus = z.infer<typeof pageStatus>;

/** guard → popup, when the popup asks the frame directly. The words found go to the popup only, never to the background. */
export interface PageReport extends PageStatus {
  site: z.infer<typeof site>;
  surface?: z.infer<typeof surface>;
  account?: { handle: string; name: string; kind: z.infer<typeof accountKind>; evidence: string };
  matches: string[];
}

export interface Protocol {
  recordDecision(record: DecisionRecord): { stored: boolean };
  pageStatus(status: PageStatus): void;
  /** popup → guard */
  reportPage(): PageReport;
  /** popup → guard: show the panel with the findings of the draft in use. */
  openPanel(): void;
}
