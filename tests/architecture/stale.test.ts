import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const stale = (...args: string[]) => {
  const run = spawnSync(process.execPath, ['scripts/stale.mjs', ...args], { encoding: 'utf8' });
  const lines = run.stdout.trim().split('\n');
  return { status: run.status, lines, sum: lines.at(-1) ?? '', errors: run.stderr };
};
const of = (lines: readonly string[], what: string) =>
  lines.filter((line) => line.trim().startsWith(what));

describe('npm run stale', () => {
  it('finds nothing on the last day on which every contact counts as fresh', () => {
    // Checked on 2026-11-28; 45 days on is 2027-01-12, and that day still counts.
    const { status, lines, sum } = stale('--as-of=2027-01-12');
    expect({ status, lines }).toEqual({ status: 0, lines: [sum] });
    expect(sum).toMatch(/^0 of \d{3} checks are due as of 2027-01-12\.$/);
  });

  it.each([
    ['2027-01-13', 'content/contacts.yaml ace-support: checked 2026-11-28, due since 2027-01-13'],
    ['2027-01-28', 'content/phases.yaml later: checked 2026-11-28, due since 2027-01-28'],
    ['2027-01-28', 'content/errors.yaml file-empty'],
    ['2027-01-28', 'src/rules/parameters.ts cape-window'],
    ['2027-11-29', 'src/rules/parameters.ts protest-window'],
    ['2027-11-29', 'src/rules/parameters.ts lead-tier-3'],
    ['2027-11-23', 'src/rules/sources.ts usc-19-1514'],
  ])('on %s and not the day before: %s', (due, what) => {
    const before = new Date(Date.parse(due) - 86_400_000).toISOString().slice(0, 10);
    const { status, lines } = stale(`--as-of=${due}`);
    expect(status).toBe(0);
    expect(of(lines, what)).toHaveLength(1);
    expect(of(stale(`--as-of=${before}`).lines, what)).toEqual([]);
  });

  it('groups what is due by the source to open, the one that renews most first, and says so', () => {
    const { lines } = stale('--as-of=2027-01-28');
    const groups = lines.filter((line) => /^\S.* due$/.test(line));
    const counts = groups.map((line) => Number(/(\d+) due$/.exec(line)?.[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(groups[0]).toMatch(/^CBP, IEEPA Duty Refunds \(https:\/\/www\.cbp\.gov\//);
    const listed = lines.filter((line) => line.startsWith('  ')).length;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(listed);
    expect(lines.at(-2)).toBe(
      `Open first: ${groups[0]?.split(': ')[0]}. It renews ${counts[0]} of ${listed}.`,
    );
  });

  it('refuses an impossible day', () => {
    expect(stale('--as-of=2027-02-30').errors).toContain('Not a day');
  });
});
