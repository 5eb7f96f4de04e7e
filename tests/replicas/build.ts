/** Builds the replica pages. Several test runs may ask at once, so the new build takes the old one's place in one move. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from './vite.config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const generated = /^(node_modules|dist.*)$/;

function findNewest(folder: string): number {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (generated.test(entry.name)) continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? findNewest(path) : statSync(path).mtimeMs);
  }
  return newest;
}

function isFresh(): boolean {
  const manifest = join(dist, 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs > findNewest(root);
}

/** Says whether anything had to be built. Throws when the pages do not compile. */
export async function buildReplicas(): Promise<'built' | 'fresh'> {
  if (isFresh()) return 'fresh';
  const next = `${dist}.${process.pid}`;
  const old = `${next}.old`;
  try {
    await build({ ...config, configFile: false, build: { ...config.build, outDir: next } });
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(next, dist);
  } finally {
    rmSync(old, { recursive: true, force: true });
    rmSync(next, { recursive: true, force: true });
  }
  return 'built';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Replica pages: ${await buildReplicas()}`);
