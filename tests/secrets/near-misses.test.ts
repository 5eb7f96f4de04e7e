/** What looks like a key and is none: talk about secrets, placeholders, numbers of other things. And keys as people write them. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf } from '../engine/ruleset-of.ts';

const compiled = loadRuleset({ packs: [path.resolve(import.meta.dirname, '../../rules/base/secrets.yaml')] });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const checker = prepare(compiled.ruleset);

function found(text: string): { rule: string; severity: string; words: string }[] {
  return checker
    .check(draftOf(text), 0)
    .findings.map(({ rule, severity, start, end }) => ({ rule, severity, words: text.slice(start, end) }));
}

/** Keys are put together here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]) => parts.join('');
const random = 'q8Zr2LmX0vTn5WbYc7KdPj3HsGf9AeUi4OxQ6RtB';
const github = join('gh', 'p_', random.slice(0, 36));
const openssh = join('-----BEG', 'IN OPENSSH PRIVATE KEY-----');

describe('is left alone', () => {
  it.each([
    // Talk.
    'Our talk: why tokens should expire, and what to do with secrets in git history',
    'The key: patience. The secret: more patience. The password: please',
    'Password managers: which one do you use? 1Password, Bitwarden, KeePassXC',
    'Rotate keys every 90 days, never put them in code',
    'Token-based-authentication-explained: a thread',
    'My keynote: Zero-Trust-Architectures-2026',
    'secret-santa-2026 is on, key dates: 2026-12-01, 2026-12-19',
    'Author: Jan-Willem-van-der-Berg-1978',
    'The secret to our success in 2026: customers-first-thinking',
    'Key takeaways: Next-Generation-Sequencing in 48 hours',
    'Login-page-redesign-v2-final is live',
    'Login is 100% broken again, and the passcode is 4-digit',
    'Your password is 12-character-minimum now',
    'The pass "from Maradona, in 1986" was the best ever',
    'My secret: 5-ingredient-dinners',
    'The key "work hard, sleep 8 hours" opens every door',
    'Tokens: 1,000,000-token context windows are here',
    'Auth0 and Okta compared: https://blog.example.com/2026/11/auth-vendors-compared',
    'keys: C-major, A-minor, F#m7b5',
    'Credit where due: Anna-Lena, Per-Olof, 2nd-line-support',
    'authentic-2026-handmade-ceramics are back',
    'Access denied 403-forbidden-by-policy, hilarious',
    // Placeholders.
    'export GITHUB_TOKEN=<your-token-here>',
    'API_KEY=your_api_key_goes_here',
    'api_key: "REPLACE_ME_WITH_YOUR_KEY"',
    'token = process.env.GITHUB_TOKEN',
    'token: ${{ secrets.DEPLOY_TOKEN_PRODUCTION }}',
    'password = os.environ["DB_PASSWORD"]',
    'const secret = config.get("session.secret.current")',
    'Authorization: Bearer $ACCESS_TOKEN',
    'postgres://user:password@localhost:5432/app',
    'https://<user>:<password>@git.example.com/a.git',
    join('gh', 'p_', 'x'.repeat(36)),
    join('sk_', 'live_', 'x'.repeat(24)),
    join('AK', 'IAIOSFODNN7EXAMPLE'),
    // Numbers of other things.
    'Fixed in 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b, thanks!',
    'sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'sha512-Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9v==',
    'Trace id 4bf92f3577b34da6a3ce929d0e0e4736, span 00f067aa0ba902b7',
    'Ticket 7c9e6679-7425-40de-944b-e07fc1f90ae7 is closed',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
    'https://cdn.example.com/assets/index-BkQ7Zr2L.js?v=8c1f0e2d',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://docs.example.com/d/1q8Zr2LmX0vTn5WbYc7KdPj3HsGf9AeUi4OxQ/edit',
    'Order 4012-8888-8888-1881 shipped, tracking 1Z999AA10123456784',
    'ISBN 978-3-16-148410-0, arXiv:2106.09685v2, doi 10.1000/xyz123',
    'Build 20261120.4-release-candidate-3, Chrome 131.0.6778.85',
    'Follow @team_2026 at https://example.com:8443/events#day-2',
    'keyboard: QMK-Planck-EZ-Glow-2026',
    'key_id: e8e4df51-2054-49b0-ab1c-516ac95c691d',
    'BTC to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please, it is for the kids',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOq8Zr2LmX0vTn5WbYc7KdPj3HsGf9AeUi4OxQ6RtB me@home',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('is found as it is written, and nothing around it', () => {
  it.each([
    [`(${github})`, github],
    [`Look: ${github}.`, github],
    [`\`${github}\`, oops`, github],
    [`"${github}"!`, github],
    [`**${github}**`, github],
    [`my token:\n${github}\nhelp`, github],
    [`token=${github}&x=1`, github],
    [join('api_', 'key: "', random, '",'), random],
    [join('DB_PASSWORD', "='", 'r9]w#kf(Qz2m', "'"), 'r9]w#kf(Qz2m'],
    [join('https:/', '/ops:', 'Blue7Parcel', '@files.example.com/x'), 'Blue7Parcel'],
  ])('%s', (text, words) => {
    expect(found(text).map((finding) => finding.words)).toEqual([words]);
  });
});

it('is sure of known shapes and asks about the others', () => {
  expect(found(github)).toMatchObject([{ rule: 'github-token', severity: 'critical' }]);
  expect(found(`${openssh}\nb3BlbnNzaC1rZXkt`)).toMatchObject([{ rule: 'private-key', severity: 'critical' }]);
  expect(found(join('session_', 'token = ', random))).toMatchObject([{ rule: 'key-assigned', severity: 'warning' }]);
});
