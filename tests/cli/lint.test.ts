import { describe, expect, it } from 'vitest';
import { company, runCli } from './run-cli.ts';

const chilling = ['--company', 'tests/packs/chill/company.yaml', '--packs', 'tests/packs/chill/pack.yaml'];

describe('lint', { timeout: 60_000 }, () => {
  it.each([[[]], [['--company', company]]])('has nothing to say about the base packs %j', (args) => {
    const { code, out, err } = runCli(['lint', ...args, '--fail-on', 'warning']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\d+ rules read, 0 warnings\n$/);
  });

  it('names the place, the reason and the fix', () => {
    const { code, out, err } = runCli(['lint', ...chilling]);
    expect(code).toBe(0);
    expect(err).toContain('tests/packs/chill/pack.yaml:14:13  warning: “overtime” alone finds people who');
    expect(err).toContain('fix: look for the plan, not the topic');
    expect(err).toMatch(/`work-life` finds “overtime” in “.+”, and \d+ more like it/i);
    const counted = /(\d+) warnings/.exec(out)?.[1];
    expect(err.match(/ {2}warning: /g)).toHaveLength(Number(counted));
  });

  it('exits 1 on a warning only when asked to', () => {
    expect(runCli(['lint', ...chilling, '--fail-on', 'warning']).code).toBe(1);
  });

  it('warns also of a rule that does not compile since the engine silences its example', () => {
    const { code, out, err } = runCli(['lint', '--packs', 'tests/packs/chill/silenced.yaml']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('error: `overtime` finds “overtime”, and the engine silences it');
    expect(err).toContain('fix: write an example that tells of the plan');
    expect(err).toContain('warning: “overtime” alone finds people');
  });

  it('exits 2 on a pack that does not compile, and on a file that is not there', () => {
    const broken = runCli(['lint', '--packs', 'tests/packs/bad/unknown-field.yaml']);
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('unknown-field.yaml:15:5  error: there is no field `polcy` here');
    const missing = runCli(['lint', '--packs', 'no-such-folder']);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('no-such-folder:1:1  error: there is no such file or folder');
  });
});
