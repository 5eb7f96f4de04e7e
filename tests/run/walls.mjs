/**
 * Who may import whom (the table in the design, section 3), as one ESLint rule. A folder of `src/` that is not in the table
 * may import nothing, so a new folder has to be given its place here.
 */
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

const REACT = ['react', 'react-dom', 'dexie-react-hooks'];
const HEAVY = [...REACT, 'zod', 'dexie', 'compromise', 'yaml', 'jose'];

/**
 * `local`: folders of `src/`; `types`: folders of which only types may be taken, since their code is heavy.
 * `packages`: the heavy packages that a folder may hold; `noPackages`: not even a light one.
 * `files`: what single files may have besides.
 */
const WALLS = {
  engine: { local: [], noPackages: true },
  language: { local: ['engine'], packages: ['compromise'] },
  packs: {
    local: ['engine', 'language', 'settings'],
    types: ['sites'],
    packages: ['zod', 'jose'],
    files: {
      'source.ts': { packages: ['yaml'] },
      'load.ts': { node: true },
    },
  },
  settings: { local: [], types: ['engine'] },
  messages: { local: ['engine', 'settings'], packages: ['zod'] },
  sites: { local: [], types: ['engine'], noPackages: true },
  guard: { local: ['engine', 'sites', 'settings'], types: ['messages'] },
  history: { local: ['engine', 'messages', 'settings'], packages: ['dexie', 'dexie-react-hooks', 'zod'] },
  ui: { local: [], packages: ['react', 'react-dom'] },
  coach: { local: ['engine', 'language', 'messages', 'settings', 'ui'], packages: ['react', 'react-dom'] },
  practice: { local: ['engine', 'packs', 'messages', 'settings', 'history', 'ui'], packages: [...REACT, 'zod'] },
  explain: { local: ['engine'], noPackages: true },
  cli: { local: ['engine', 'language', 'packs', 'explain'], packages: ['yaml', 'zod', 'jose'], node: true },
};

/** Entry points see all of `src/`, but what runs in the page or in the worker stays as light as what it wires. */
const ENTRIES = {
  'guard.content': { packages: [] },
  background: { packages: ['jose'] },
  'language-worker': { packages: [] },
};
const PAGE = { packages: REACT };

export const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      local: '"{{from}}" may not import "{{to}}". Who may import whom: tests/run/walls.mjs',
      types: '"{{from}}" may import only types from "{{to}}": write `import type`.',
      entry: 'An entry point is imported by nobody.',
      package: '"{{from}}" may not hold the package "{{to}}". Who may hold what: tests/run/walls.mjs',
      node: '"{{from}}" runs in a browser, where "{{to}}" is absent.',
      alias: 'Import local files by their relative path.',
      ending: 'Write the ending of a local file: .ts or .tsx.',
    },
  },
  create(context) {
    const here = locate(relative(context.cwd, context.filename));
    const check = (node, isType) => {
      const source = node?.source;
      if (!source) return;
      if (typeof source.value === 'string') {
        const fault = findFault(here, context, source.value, isType);
        if (fault) context.report({ node: source, messageId: fault.id, data: { from: here.name, to: fault.to } });
      } else if (here.kind === 'src') {
        // An import whose target is computed passes every wall.
        context.report({ node: source, messageId: 'local', data: { from: here.name, to: 'a computed address' } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type' || holdsOnlyTypes(node)),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
      // `import('…').Name` in a type
      TSImportType: (node) => check(node, true),
    };
  },
};

function holdsOnlyTypes({ specifiers }) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}

/** A file's place in the house: `src` with its folder, `entry` with its entry point, or elsewhere. */
function locate(path) {
  const [top, folder = '', ...rest] = path.split(/[\\/]/);
  if (top === 'src') return { kind: 'src', name: folder, file: rest.join('/') };
  if (top === 'entrypoints') return { kind: 'entry', name: folder.replace(/\.[jt]sx?$/, ''), file: rest.join('/') };
  return { kind: 'elsewhere', name: top, file: path };
}

function rightsOf({ kind, name, file }) {
  if (kind === 'entry') return { local: Object.keys(WALLS), ...(ENTRIES[name] ?? PAGE) };
  const wall = WALLS[name] ?? { local: [], noPackages: true };
  const extra = wall.files?.[file] ?? {};
  return { ...wall, ...extra, packages: [...(wall.packages ?? []), ...(extra.packages ?? [])] };
}

function findFault(here, context, specifier, isType) {
  if (/^[@~]{1,2}\//.test(specifier) || specifier.startsWith('/')) return { id: 'alias', to: specifier };
  const isLocal = specifier.startsWith('.');
  if (isLocal && !/\.\w+(\?\w+)?$/.test(specifier)) return { id: 'ending', to: specifier };
  const there = isLocal && locate(relative(context.cwd, resolve(dirname(context.filename), specifier)));
  if (there && there.kind === 'entry' && !(here.kind === 'entry' && here.name === there.name)) {
    return { id: 'entry', to: there.name };
  }
  if (here.kind === 'elsewhere') return undefined;
  const rights = rightsOf(here);
  return there ? findLocalFault(here, there, rights, isType) : findPackageFault(specifier, rights, isType);
}

function findLocalFault(here, there, rights, isType) {
  if (there.kind === here.kind && there.name === here.name) return undefined;
  const to = there.name;
  if (there.kind !== 'src') return { id: 'local', to: there.file };
  if (rights.local.includes(to)) return undefined;
  if (!rights.types?.includes(to)) return { id: 'local', to };
  return isType ? undefined : { id: 'types', to };
}

function findPackageFault(specifier, rights, isType) {
  const to = specifier.startsWith('@') ? specifier.split('/', 2).join('/') : specifier.split('/')[0];
  if (isBuiltin(specifier)) return rights.node ? undefined : { id: 'node', to: specifier };
  if (rights.noPackages) return { id: 'package', to };
  if (isType || !HEAVY.includes(to) || rights.packages?.includes(to)) return undefined;
  return { id: 'package', to };
}
