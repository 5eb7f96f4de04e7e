import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { SITES } from './sites/registry.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The name of an entry is the site's folder; `serve.ts` finds the files by the manifest. */
export const entries = Object.fromEntries(SITES.map(({ entry }) => [entry, `pages/${entry}/main.tsx`]));

const config: UserConfig = {
  root: here('.'),
  base: '/_replica/',
  logLevel: 'warn',
  // Draft.js 0.11 is written for Node's `global`.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  resolve: {
    // The sites run React 18, and Draft.js works with nothing newer; the extension itself is on React 19.
    alias: [{ find: /^(react|react-dom|scheduler)(?=\/|$)/, replacement: here('node_modules/$1') }],
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, here(path)])) },
  },
};

export default config;
