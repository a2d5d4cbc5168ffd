import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/rules/parameter';
import { capeWindow, parameters, protestWindow } from '../../src/rules/parameters';
import { rulesCode } from '../../src/rules/rules-version';

describe('rulesCode', () => {
  const code = rulesCode();

  it('can be read from paper', () => {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/);
  });

  /** Parts of a code, held here whatever the rule says by now. */
  const fixed: Parameter = {
    ...capeWindow,
    value: 80,
    least: undefined,
    orMore: undefined,
    unit: 'calendar-days',
  };
  const changed = (part: Partial<Parameter>) =>
    parameters.map((one) => (one.id === 'cape-window' ? { ...one, ...part } : one));

  it.each<{ set: readonly Parameter[]; same: boolean; why: string }>([
    { set: parameters, same: true, why: 'the same numbers' },
    { set: changed({ checked: '2027-01-01' }), same: true, why: 'checked again, nothing new' },
    { set: changed({ cite: 'elsewhere' }), same: true, why: 'the number is the same' },
    { set: changed({ value: 81 }), same: false, why: 'one day more' },
    { set: changed({ unit: 'business-days' }), same: false, why: 'another count' },
    { set: changed({ orMore: true }), same: false, why: 'a floor now' },
    { set: changed({ least: 79 }), same: false, why: 'a range now' },
    { set: parameters.slice(1), same: false, why: 'a rule less' },
  ])('$same: $why', ({ set, same }) => {
    expect(rulesCode(set) === code).toBe(same);
  });

  it.each<{ set: readonly Parameter[]; code: string; why: string }>([
    { set: [], code: '7G9-TK2', why: 'no rule at all' },
    { set: [fixed], code: 'D7F-Y98', why: 'a figure alone' },
    { set: [{ ...fixed, orMore: true }], code: 'W7X-XKS', why: 'a floor' },
    { set: [{ ...fixed, least: 1 }], code: 'XXG-BXK', why: 'a range' },
  ])('stays $code: $why', ({ set, code: printed }) => {
    // A sheet already printed carries its code: counted in another way, the same rules would disown it.
    expect(rulesCode(set)).toBe(printed);
  });

  it('tells one rule from another with the same number', () => {
    expect(rulesCode([capeWindow])).not.toBe(rulesCode([{ ...protestWindow, value: 80 }]));
  });
});
