import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { addOf, type Checklist, checklistDays, FINDINGS, ITEMS } from '../../src/rules/checklist';

const rows: readonly { checklist: Checklist; days: number; why: string }[] = [
  { checklist: {}, days: 0, why: 'nothing answered adds nothing' },
  {
    checklist: { owner: 'pass', broker: 'pass', ach: 'pass', ior: 'pass', roles: 'pass' },
    days: 0,
    why: 'all passed',
  },
  {
    checklist: { owner: 'fail', broker: 'fail', ach: 'fail', ior: 'fail', roles: 'fail' },
    days: 16,
    why: 'all open, one after another: 5 + 2 + 3 + 5 + 1',
  },
  {
    checklist: {
      owner: 'unknown',
      broker: 'unknown',
      ach: 'unknown',
      ior: 'unknown',
      roles: 'unknown',
    },
    days: 16,
    why: 'not known counts like a fail',
  },
  { checklist: { broker: 'fail' }, days: 2, why: 'the larger figure of a range' },
  { checklist: { owner: 'fail', ior: 'pass', roles: 'unknown' }, days: 6, why: 'a mixture' },
];

it('the findings stand in the order in which they are offered', () => {
  expect(FINDINGS).toEqual(['pass', 'fail', 'unknown']);
});

describe('checklistDays', () => {
  it.each(rows)('$days: $why', ({ checklist, days }) => {
    const answer = checklistDays(checklist);
    expect(answer.value).toBe(days);
    expect(answer.because).toHaveLength(
      ITEMS.filter((item) => checklist[item] && checklist[item] !== 'pass').length,
    );
    if (days) expect(standingOf(answer.because)).toBe('estimate');
  });

  it('is the sum of its steps, and passing an item never adds to it', () => {
    const finding = fc.constantFrom(undefined, ...FINDINGS);
    const any = fc.record({
      owner: finding,
      broker: finding,
      ach: finding,
      ior: finding,
      roles: finding,
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...ITEMS), (checklist, item) => {
        const { value, because } = checklistDays(checklist);
        const steps = because.map((step) => (step.kind === 'adds' ? step.parameter.value : NaN));
        expect(value).toBe(steps.reduce((sum, one) => sum + one, 0));
        const passed = checklistDays({ ...checklist, [item]: 'pass' }).value;
        const open = checklistDays({ ...checklist, [item]: 'fail' }).value;
        expect(passed).toBeLessThanOrEqual(value);
        expect(open).toBe(passed + addOf[item].value);
      }),
    );
  });
});
