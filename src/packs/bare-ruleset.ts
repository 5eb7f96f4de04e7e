import { FORMAT, type CompiledRule, type Ruleset } from '../engine/ruleset.ts';
import { alphabet } from './alphabet.ts';
import { protectedWords } from './protected-words.ts';

/** Rules that nobody installs, such as those whose examples are judged; with what every ruleset holds. */
export function bareRuleset(rules: CompiledRule[], lists: Ruleset['lists'] = {}): Ruleset {
  return {
    format: FORMAT,
    id: '',
    accounts: [],
    clauses: {},
    packs: [],
    lists,
    protectedWords,
    alphabet,
    rules,
  };
}
