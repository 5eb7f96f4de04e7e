/** Answers for the replica pages at the real addresses. Nothing listens: a test's request interception asks here. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITES } from './sites/registry.ts';
import type { PageContent } from './sites/site.ts';

export interface ReplicaResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface ManifestEntry {
  file: string;
  name?: string;
  css?: string[];
  imports?: string[];
}

interface Page extends PageContent {
  entry: string;
}

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
const assets = '/_replica/';
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

// A constant, so that the same address has the same answer. It protects nobody here; it makes the page strict.
const nonce = 'c2Vjb25kLWxvb2s';

/**
 * The strictest policy that the pages run under. What they need beyond nothing at all:
 * own scripts and style sheets by nonce (React, Draft.js and Lexical set styles through the CSSOM, which needs no grant;
 * TipTap would add a `<style>`, and is told not to; the sheet in LinkedIn's shadow root is a constructed one);
 * one Trusted Types policy, because Quill 1, ProseMirror and Draft.js parse pasted and initial HTML (`trusted-html.ts`).
 */
export const CSP = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  `style-src 'nonce-${nonce}'`,
  "connect-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The same for the pages that show a page of their own host in a frame. */
const CSP_OF_FRAMES = CSP.replace(/(frame-src|frame-ancestors) 'none'/g, "$1 'self'");

const pages = new Map(
  SITES.flatMap(({ entry, addresses }) =>
    Object.entries(addresses).map(([address, page]): [string, Page] => [address, { entry, ...page }]),
  ),
);
const hosts = new Set([...pages.keys()].map((address) => address.split('/')[0]));
/** Written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** The answer for an address, or undefined when it is not one of the replica hosts. Needs `buildReplicas()` first. */
export function respond(url: string): ReplicaResponse | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  if (address.pathname.startsWith(assets)) return readAsset(address.pathname.slice(assets.length));
  if (address.pathname === '/favicon.ico') return answer(204, 'image/x-icon', '');
  const page = pages.get(address.hostname + address.pathname) ?? pages.get(`${address.hostname}${address.pathname}/`);
  if (!page) return notFound();
  const strict = address.searchParams.get('csp') === 'strict';
  return answer(
    200,
    'text/html',
    renderPage(page, address.searchParams.get('lang') ?? 'en'),
    strict ? { 'content-security-policy': page.framesItself ? CSP_OF_FRAMES : CSP } : {},
  );
}

function parseAddress(url: string): URL | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address?.protocol === 'https:' && hosts.has(address.hostname) ? address : undefined;
}

/** `?lang=` sets the language of the page; its script reads the same parameter for its words. */
function renderPage(page: Page, language: string): string {
  const { script, styles } = findFiles(page.entry);
  return [
    `<!doctype html><html lang="${language}" dir="${RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${page.title}</title>`,
    ...styles.map((file) => `<link rel="stylesheet" nonce="${nonce}" href="${assets}${file}">`),
    `<script type="module" nonce="${nonce}" src="${assets}${script}"></script>`,
    `</head><body>${page.body}</body></html>`,
  ].join('\n');
}

/** The script of a page, and the style sheets of everything that it imports. */
function findFiles(entry: Page['entry']): { script: string; styles: string[] } {
  const path = join(dist, 'manifest.json');
  if (!existsSync(path)) throw new Error('The replica pages are not built: run buildReplicas() first.');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
  const chunk = manifest[`pages/${entry}/main.tsx`];
  if (!chunk) throw new Error(`The build of the replica pages has no entry "${entry}".`);
  const styles = new Set<string>();
  const visit = (part: ManifestEntry) => {
    for (const name of part.imports ?? []) if (manifest[name]) visit(manifest[name]);
    for (const file of part.css ?? []) styles.add(file);
  };
  visit(chunk);
  return { script: chunk.file, styles: [...styles] };
}

function readAsset(name: string): ReplicaResponse {
  const path = normalize(join(dist, name));
  const type = types[extname(path)];
  if (!path.startsWith(dist) || !type || !existsSync(path)) return notFound();
  return answer(200, type, readFileSync(path, 'utf8'));
}

function notFound(): ReplicaResponse {
  return answer(404, 'text/html', '<!doctype html><title>Not found</title><p>There is no replica of this page.</p>');
}

function answer(status: number, type: string, body: string, headers: Record<string, string> = {}): ReplicaResponse {
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
    body,
  };
}
