/** One word cannot be two things: what is secret is no reference, and nobody competes with themselves. */
import type { Company } from './company-schema.ts';
import type { Path, Problem } from './problem.ts';
import { showPlace } from './problem.ts';
import { problemAt, type Source } from './source.ts';

interface Named {
  text: string;
  path: Path;
}

export function checkNames(source: Source<Company>): Problem[] {
  const { names, products, competitors, clients, approvedClaims, bannedClaims, voice } = source.value;
  const secrets = wordsOfSecrets(source.value);
  const own = [...texts(names, ['names']), ...named(products, ['products'])];
  const rivals = named(competitors, ['competitors']);
  const nda = named(clients.nda, ['clients', 'nda']);
  const references = named(clients.references, ['clients', 'references']);
  const clash = (later: readonly Named[], earlier: readonly Named[], message: string, fix: string) =>
    findClashes(source, later, earlier, message, fix);
  return [
    ...clash(secrets, own, 'is a name of the company or of a product, and a secret', 'leave it in one of the two'),
    ...clash(secrets, references, 'is a secret, and a customer who may be named', 'leave it in one of the two'),
    ...clash(secrets, rivals, 'is a secret, and a competitor', 'leave it in one of the two'),
    ...clash(nda, references, 'may not be named, and may be named', 'leave it under `nda` until they have agreed'),
    ...clash(rivals, own, 'is a competitor, and a name of the company or of a product', 'leave it in one of the two'),
    ...clash(
      texts(approvedClaims, ['approvedClaims']),
      texts(bannedClaims, ['bannedClaims']),
      'is an approved claim, and a banned one',
      'write the whole sentence that was approved, or leave it in one of the two',
    ),
    ...clash(
      voice.preferred.map(({ say }, index) => ({ text: say, path: ['voice', 'preferred', index, 'say'] })),
      texts(voice.banned, ['voice', 'banned']),
      'is a word of the house, and a banned one',
      'leave it in one of the two',
    ),
  ];
}

function wordsOfSecrets({ secrets }: Company): Named[] {
  return secrets.flatMap(({ name, also, models, phrases }, index) => {
    const path = ['secrets', index];
    const dated = (field: 'models' | 'phrases', entries: typeof models) =>
      entries.map((entry, at): Named => {
        if (typeof entry === 'string') return { text: entry, path: [...path, field, at] };
        return { text: entry.say, path: [...path, field, at, 'say'] };
      });
    return [
      { text: name, path: [...path, 'name'] },
      ...texts(also, [...path, 'also']),
      ...dated('models', models),
      ...dated('phrases', phrases),
    ];
  });
}

function named(things: readonly (string | { name: string; also?: readonly string[] })[], path: Path): Named[] {
  return things.flatMap((thing, index) => {
    if (typeof thing === 'string') return [{ text: thing, path: [...path, index] }];
    return [{ text: thing.name, path: [...path, index, 'name'] }, ...texts(thing.also ?? [], [...path, index, 'also'])];
  });
}

function texts(entries: readonly string[], path: Path): Named[] {
  return entries.map((text, index) => ({ text, path: [...path, index] }));
}

function findClashes(
  source: Source<Company>,
  later: readonly Named[],
  earlier: readonly Named[],
  message: string,
  fix: string,
): Problem[] {
  return later.flatMap(({ text, path }) => {
    const other = earlier.find((entry) => plain(entry.text) === plain(text));
    if (!other) return [];
    const place = showPlace({ file: source.file, ...source.at(other.path) });
    return [problemAt(source, path, `\`${text}\` ${message} (${place})`, fix)];
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/gu, ' ');
}
