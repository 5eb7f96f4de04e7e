/** The readers of other projects' tables, on tables of our own. */
import { describe, expect, it } from 'vitest';
import { readDetectSecrets } from './detect-secrets.ts';
import { readGitleaks } from './gitleaks.ts';
import { createRandom, makeText } from './make-text.ts';
import type { Mirror } from './mirror.ts';
import { readSecretlint } from './secretlint.ts';

function mirrorOf(files: Record<string, string>): Mirror {
  return {
    commit: 'none',
    list: (folder) => Object.keys(files).filter((file) => file.startsWith(`${folder}/`)),
    read: (file) => files[file] ?? '',
  };
}

describe('gitleaks', () => {
  const helpers = `package utils
func Hex(size string) string {
	return fmt.Sprintf(\`[a-f]{%s}\`, size)
}
func GenerateSampleSecrets(identifier string, secret string) []string {
	samples := map[string]string{
		// a comment
		"one": "{i}Token = \\"{s}\\"",
		"two": \`{I}_TOKEN: {s}\`,
	}
	return cases
}`;
  const rules = `package rules
var shared = []string{"from outside"}
func Herring() *config.Rule {
	r := config.Rule{RuleID: "herring", Keywords: []string{"herring"}}
	tps := utils.GenerateSampleSecrets("fish", secrets.NewSecret(utils.Hex("8")))
	tps = append(tps, "plain "+"text", fmt.Sprintf("%s!", "formed"))
	tps = append(tps, shared...)
	fps := []string{
		\`raw \\n text\`, // says why
	}
	return utils.Validate(r, tps, fps)
}
func Cod() *config.Rule {
	return utils.Validate(r, madeElsewhere(), nil)
}`;
  const suite = readGitleaks(
    mirrorOf({ 'cmd/generate/config/utils/generate.go': helpers, 'cmd/generate/config/rules/fish.go': rules }),
  );

  it('gives what its helpers make, each a part of one case, and the plain texts', () => {
    expect(suite.cases).toEqual([
      { group: 'fish', isSecret: true, weight: 0.5, text: expect.stringMatching(/^fishToken = "[a-f]{8}"$/) as string },
      { group: 'fish', isSecret: true, weight: 0.5, text: expect.stringMatching(/^FISH_TOKEN: [a-f]{8}$/) as string },
      { group: 'fish', isSecret: true, weight: 1, text: 'plain text' },
      { group: 'fish', isSecret: true, weight: 1, text: 'formed!' },
      { group: 'fish', isSecret: true, weight: 1, text: 'from outside' },
      { group: 'fish', isSecret: false, weight: 1, text: 'raw \\n text' },
    ]);
  });

  it('says what it could not read', () => {
    expect(suite.unread).toBe(1);
  });
});

it('secretlint: messages are positives, lines of silent snapshots negatives, options are left out', () => {
  const rule = 'packages/@secretlint/secretlint-rule-fish/test/snapshots';
  const output = (...ranges: number[][]) => JSON.stringify({ messages: ranges.map((range) => ({ range })) });
  const suite = readSecretlint(
    mirrorOf({
      [`${rule}/ng.one/input.txt`]: 'a red herring\nand nothing',
      [`${rule}/ng.one/output.json`]: output([2, 13]),
      [`${rule}/ok.two/input.txt`]: 'cod\n\nperch',
      [`${rule}/ok.two/output.json`]: output(),
      [`${rule}/ok.three/input.txt`]: 'trout',
      [`${rule}/ok.three/options.ts`]: '',
      [`${rule}/ok.three/output.json`]: output(),
    }),
  );
  expect(suite.cases.map(({ text, span, isSecret }) => [text.slice(span?.start, span?.end), isSecret])).toEqual([
    ['red herring', true],
    ['cod', false],
    ['perch', false],
  ]);
  expect(suite.leftOut).toContain('1 snapshots with options');
});

it('detect-secrets: rows of tables, formatted, without the contradictory ones', () => {
  const table = `
KEY = 'abc'  # a comment
@pytest.mark.parametrize(
    'payload, should_flag',
    [
        ('key={k}'.format(k=KEY), True),
        ('key={}'.format(KEY[0:2]) + '!', False),
        ('joined '
         "text", True),
        ('twice', True),
        ('twice', False),
    ],
)
def test(payload, should_flag):
    pass
`;
  const suite = readDetectSecrets(mirrorOf({ 'tests/plugins/fish_test.py': table }));
  expect(suite.cases.map(({ text, isSecret }) => [text, isSecret])).toEqual([
    ['key=abc', true],
    ['key=ab!', false],
    ['joined text', true],
  ]);
});

it('makes texts that match, the same in each run', () => {
  const expression = '[a-z0-9]{8}-(?:ab|cd){2,3}[[:alnum:]]{4}';
  const made = Array.from({ length: 20 }, () => makeText(expression, createRandom(7)));
  expect(new Set(made).size).toBe(1);
  const random = createRandom(7);
  for (let count = 0; count < 50; count += 1) {
    expect(makeText(expression, random)).toMatch(/^[a-z0-9]{8}-(?:ab|cd){2,3}[A-Za-z0-9]{4}$/);
  }
});
