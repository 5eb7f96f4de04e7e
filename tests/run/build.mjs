/** The builds that tests and demo need. */
import { runScript, runTool } from './command.mjs';

const EXAMPLE_COMPANY = { SECOND_LOOK_COMPANY: 'rules/harbourline/company.yaml' };

/** The pages with the real editors. */
export function buildReplicas(options) {
  return runScript('tests/replicas/build.ts', [], options);
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {{ example?: boolean, quiet?: boolean }} [options] `example`: with the rules of the example company
 */
export function buildExtension(browser, { example = false, ...options } = {}) {
  return runTool('wxt', 'wxt', ['build', '-b', browser], { ...options, env: example ? EXAMPLE_COMPANY : {} });
}
