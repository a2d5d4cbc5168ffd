import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const stale = (...args: string[]) => {
  const run = spawnSync(process.execPath, ['scripts/stale.mjs', ...args], { encoding: 'utf8' });
  const lines = run.stdout.trim().split('\n');
  return { status: run.status, due: lines.slice(0, -1), sum: lines.at(-1), errors: run.stderr };
};
const of = (due: readonly string[], what: string) => due.filter((line) => line.startsWith(what));

describe('npm run stale', () => {
  it('finds nothing on the last day on which CBP’s practice counts as fresh', () => {
    // The oldest check is of 2026-11-22; 60 days on is 2027-01-21, and that day still counts.
    const { status, due, sum } = stale('--as-of=2027-01-21');
    expect({ status, due }).toEqual({ status: 0, due: [] });
    expect(sum).toMatch(/^0 of \d{3} checks are due as of 2027-01-21\.$/);
  });

  it('lists contacts, phases, messages, numbers and sources once they are older, and no statute', () => {
    const { status, due } = stale('--as-of=2027-01-28');
    expect(status).toBe(0);
    for (const what of [
      'content/contacts.yaml ace-support: checked 2026-11-28, due since 2027-01-28',
      'content/phases.yaml later',
      'content/errors.yaml file-empty',
      'src/rules/parameters.ts cape-window',
      'src/rules/sources.ts cbp-faq',
    ]) {
      expect(of(due, what), what).toHaveLength(1);
    }
    expect(of(due, 'src/rules/parameters.ts protest-window')).toEqual([]);
    expect(of(due, 'src/rules/sources.ts usc-19-1514')).toEqual([]);
  });

  it('lists the statutes too after a year, still without failing', () => {
    // 365 days on is 2027-11-22, and that day still counts.
    expect(of(stale('--as-of=2027-11-22').due, 'src/rules/sources.ts usc-')).toEqual([]);
    const { status, due } = stale('--as-of=2027-11-29');
    expect(status).toBe(0);
    expect(of(due, 'src/rules/parameters.ts protest-window')).toHaveLength(1);
    expect(of(due, 'src/rules/sources.ts usc-19-1514')).toHaveLength(1);
  });

  it('refuses an impossible day', () => {
    expect(stale('--as-of=2027-02-30').errors).toContain('Not a day');
  });
});
