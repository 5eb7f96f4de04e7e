/** Counts findings against labels: a post is flagged when it has at least one finding. */
import type { Finding } from '../../src/engine/types.ts';
import type { LabelledPost } from './posts.ts';

export interface Judged {
  post: LabelledPost;
  findings: readonly Finding[];
}

export interface Score {
  posts: number;
  ok: number;
  hit: number;
  missed: number;
  falseAlarms: number;
  /** Posts labelled ok with a critical finding: the writer would have been stopped for nothing. */
  interrupted: number;
  protectedPosts: number;
  protectedFlagged: number;
}

export function isOk(post: LabelledPost): boolean {
  return post.label.includes('ok');
}

export function score(judged: readonly Judged[]): Score {
  const ok = judged.filter(({ post }) => isOk(post));
  const worthAWord = judged.filter(({ post }) => !isOk(post));
  const flagged = (rows: readonly Judged[]) => rows.filter(({ findings }) => findings.length > 0).length;
  const protectedPosts = ok.filter(({ post }) => post.why?.includes('PROTECTED'));
  return {
    posts: judged.length,
    ok: ok.length,
    hit: flagged(worthAWord),
    missed: worthAWord.length - flagged(worthAWord),
    falseAlarms: flagged(ok),
    interrupted: ok.filter(({ findings }) => findings.some(({ severity }) => severity === 'critical')).length,
    protectedPosts: protectedPosts.length,
    protectedFlagged: flagged(protectedPosts),
  };
}

const COLUMNS = ['set', 'posts', 'P', 'R', 'false alarms', 'critical on ok', 'protected'] as const;

/** One line per set, in columns of equal width. */
export function printTable(rows: readonly { name: string; score: Score }[]): string {
  const cells = [[...COLUMNS], ...rows.map(({ name, score }) => cellsOf(name, score))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function cellsOf(name: string, counts: Score): string[] {
  const { hit, missed, falseAlarms, ok, interrupted, protectedFlagged, protectedPosts } = counts;
  return [
    name,
    counts.posts.toString(),
    ratio(hit, hit + falseAlarms),
    ratio(hit, hit + missed),
    `${percent(falseAlarms, ok)} (${falseAlarms.toString()} of ${ok.toString()})`,
    `${percent(interrupted, ok)} (${interrupted.toString()})`,
    protectedPosts === 0 ? '-' : `${protectedFlagged.toString()} of ${protectedPosts.toString()}`,
  ];
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
