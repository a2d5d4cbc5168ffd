import { describe, expect, it } from 'vitest';
import { firstToAge, freshUntil } from '../../src/rules/freshness';
import { freshAgency, freshStatute, parameters } from '../../src/rules/parameters';

describe('how long a check stays fresh', () => {
  it.each([
    ['statute', '2026-11-22', '2027-11-22', '365 days, over no leap day'],
    ['statute', '2027-11-22', '2028-11-21', '365 days, over a leap day'],
    ['agency', '2026-11-22', '2027-01-21', '60 days'],
    ['contact', '2026-11-28', '2027-01-12', '45 days'],
    ['estimate', '2026-11-22', '2027-11-22', 'a year'],
    ['margin', '2026-11-22', '2027-11-22', 'our own margin, too'],
  ] as const)('%s checked on %s is fresh until %s: %s', (standing, checked, until, _why) => {
    expect(freshUntil({ standing, checked })).toBe(until);
  });

  it('refuses a day that is none', () => {
    expect(() => freshUntil({ standing: 'agency', checked: '2026-11' })).toThrow('Not a day');
  });

  it('finds what grows old first, whichever was checked first', () => {
    const law = { standing: 'statute', checked: '2026-01-01' } as const;
    const practice = { standing: 'agency', checked: '2026-11-22' } as const;
    expect(firstToAge([law, practice])).toBe(law);
    expect(firstToAge([practice, { ...law, checked: '2026-02-01' }])).toBe(practice);
    expect(firstToAge([practice, law])).toBe(law);
    expect(firstToAge([practice, { ...practice }])).toBe(practice);
    expect(firstToAge([])).toBeUndefined();
  });

  it('can be told of every parameter', () => {
    expect(freshAgency.value).toBeLessThan(freshStatute.value);
    for (const parameter of parameters) {
      expect(freshUntil(parameter) > parameter.checked).toBe(true);
    }
  });
});
