/** What gates compare, by the name it has in the tables. */
export const PASS = 'one charCodeAt pass (hash * 31)';
export const NFKC = 'one NFKC pass';
export const OURS = 'ours: 10,000 terms + 210 patterns';
export const OURS_SMALL = 'ours: 1,000 terms + 210 patterns';
export const OURS_LARGE = 'ours: 100,000 terms + 210 patterns';
export const GATED = 'ours: 200 patterns behind their gate';
export const UNGATED = 'the same 200 patterns, all run';
export const FAST = '@monyone/aho-corasick/fast (no folding, no word edges)';
export const FOLDING = 'modern-ahocorasick/text (NFKC, case, whole words)';
export const HARPER = 'harper.js (English grammar)';
export const KEYSTROKE = 'a keystroke, 50 grammar rules, 3,000 characters';
export const KEYSTROKE_LONG = 'a keystroke, 50 grammar rules, 63,206 characters';
export const READ_ALL = 'compromise, all of 3,000 characters, 50 rules';
