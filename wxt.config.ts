import { basename, dirname } from 'node:path';
import { defineConfig } from 'wxt';
import { watchedPages } from './src/sites/registry.ts';
import type { Problem } from './src/packs/problem.ts';

const BASE_PACKS = 'rules/base';

/** A company profile to build in; without one the extension carries the base packs only. */
const company = process.env.SECOND_LOOK_COMPANY;
const outputSuffix = company ? `-${basename(dirname(company))}` : '';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${outputSuffix}{{modeSuffix}}`,
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description: 'Reads your draft once more before the world does. Everything stays on this computer.',
    permissions: ['storage', 'alarms'],
    commands: {
      'open-panel': {
        description: 'Show what was found in the draft you are writing',
        suggested_key: { default: 'Alt+Shift+L' },
      },
    },
    host_permissions: watchedPages,
    web_accessible_resources: [
      {
        resources: ['coach.html'],
        matches: watchedPages,
        // Pages cannot load the frame by the extension's known id. Firefox has a random id per profile anyway.
        use_dynamic_url: true,
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@example.org',
              // The first version that knows `data_collection_permissions` on every platform.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // `use_dynamic_url` gives a new address per session from here on.
        { minimum_chrome_version: '130' }),
  }),
  zip: { excludeSources: ['coverage/**', '**/*.pem', 'tests/**', 'screenshots/**', 'test-results/**'] },
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      // Imported here, so that `wxt prepare`, which runs at install, needs none of it.
      const { loadRuleset, loadSites } = await import('./src/packs/load.ts');
      const loaded = loadRuleset({ company, packs: company ? [BASE_PACKS, dirname(company)] : [BASE_PACKS] });
      if (!loaded.ok) throw new Error(['The rules do not compile.', ...loaded.problems.map(describe)].join('\n'));
      const sites = loadSites();
      if (!sites.ok)
        throw new Error(['The hints at sites cannot be read.', ...sites.problems.map(describe)].join('\n'));
      files.push({ relativeDest: 'sites.json', contents: JSON.stringify(sites.book) });
      files.push({ relativeDest: 'ruleset.json', contents: JSON.stringify(loaded.ruleset) });
    },
  },
});

function describe({ file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column} ${message}; ${fix}`;
}
