/** The two pages that the demo adds to the replicas: what to try, and the example company's policy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { EXTENSION } from '../e2e/launch-chromium.ts';
import type { ReplicaResponse } from '../replicas/serve.ts';

export const TRY_THIS = 'https://second-look.example/';
const POLICY = 'https://harbourline.example/social-media-policy';

/** Sentences to paste, each with what it shows. The headless story writes the first three. */
export const TRIES = {
  secret: {
    url: 'https://x.com/home',
    where: 'X, a new post',
    text: 'So excited about Maple, it closes on Friday!',
    see: 'Maple is the name of a company that Harbourline is about to buy. Press Post: the coach asks once. “Use this” puts a safer wording in.',
  },
  customer: {
    url: 'https://www.facebook.com/',
    where: 'Facebook, a comment on a post',
    text: 'Proud that Anchor Foods chose us for all five ports.',
    see: 'Anchor Foods has not agreed to be named. Press Enter: the coach asks. “Post anyway” sends it, once, with no reason asked.',
  },
  clean: {
    url: 'https://www.linkedin.com/feed/',
    where: 'LinkedIn, a new post',
    text: 'The tide was out this morning, and the whole harbour smelled of salt.',
    see: 'Nothing to say: it goes out at once.',
  },
  public: {
    url: 'https://x.com/home',
    where: 'X, a new post',
    text: 'Falcon is out! So good to see it in a real port.',
    see: 'Falcon was a secret until 12 May 2026. That day has passed, so its rule is silent by itself.',
  },
  protected: {
    url: 'https://www.linkedin.com/feed/',
    where: 'LinkedIn, a new post',
    text: 'We have not had a raise in three years, and the night shifts are too long.',
    see: 'Pay, hours and conditions are yours to talk about: the coach is silent.',
  },
};

/** Answers for the demo's own addresses, and undefined for every other. */
export function respondDemo(url: string): ReplicaResponse | undefined {
  const address = url.replace(/[?#].*$/, '');
  if (address === TRY_THIS) return page('Try this', renderTries());
  if (address === POLICY) return page('Harbourline social media policy', renderPolicy());
  return undefined;
}

function renderTries(): string {
  const items = Object.values(TRIES).map(
    ({ url, where, text, see }) =>
      `<li><a href="${escape(url)}" target="_blank" rel="noopener">${escape(where)}</a>` +
      `<blockquote>${escape(text)}</blockquote><p>${escape(see)}</p></li>`,
  );
  return `<h1>Try this</h1>
<p>You work at Harbourline, a made-up maker of port software. Open a page, paste the sentence into the composer, and post it.
The pages are replicas with the real editors; this browser reaches nothing else, so nothing you write leaves this computer.</p>
<ol>${items.join('')}</ol>
<p>Afterwards open Second Look from the browser's extensions menu: it shows this page's state and the way to your history.</p>`;
}

function renderPolicy(): string {
  const { clauses } = JSON.parse(readFileSync(join(EXTENSION, 'ruleset.json'), 'utf8')) as Ruleset;
  const sections = Object.entries(clauses).map(
    ([id, { title, text }]) => `<h2 id="${escape(id)}">${escape(title)}</h2><p>${escape(text)}</p>`,
  );
  return `<h1>Harbourline social media policy</h1>${sections.join('')}`;
}

const STYLE = `:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem }
li { margin: 0 0 1.5rem } a { font-weight: 600 } p { margin: 0.4rem 0 }
blockquote { margin: 0.4rem 0; padding: 0.5rem 0.9rem; border-inline-start: 4px solid #0b6b57; background: #8881 }
:target { outline: 2px solid #0b6b57; outline-offset: 6px }`;

function page(title: string, body: string): ReplicaResponse {
  const head = `<meta charset="utf-8"><title>${escape(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
