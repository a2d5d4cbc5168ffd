import { expect, it } from 'vitest';
import { counselBefore } from '../../src/rules/court';

it('counsel is to be asked before the most cautious two years have passed', () => {
  const { value, because } = counselBefore();
  expect(value).toBe('2027-02-01');
  expect(because).toMatchObject([
    { kind: 'count', from: '2025-02-01', parameter: { id: 'court-period', value: 2 } },
  ]);
});
