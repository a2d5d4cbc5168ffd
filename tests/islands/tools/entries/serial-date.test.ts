import { describe, expect, it } from 'vitest';
import { dayOfSerial } from '../../../../src/islands/tools/entries/reading/serial-date';

describe('a serial number of a spreadsheet', () => {
  it.each([
    { serial: 46268, day: '2026-09-03', why: 'a day of the window' },
    { serial: 46268.99, day: '2026-09-03', why: 'late in the evening' },
    { serial: 45658, day: '2025-01-01', why: 'a new year' },
    { serial: 10959, day: '1930-01-01', why: 'the first day we take' },
    { serial: 10958, day: undefined, why: 'a day before it' },
    { serial: 73415, day: '2100-12-31', why: 'the last day we take' },
    { serial: 73416, day: undefined, why: 'a day beyond it' },
    { serial: Number.NaN, day: undefined, why: 'no number' },
  ])('$serial is $day: $why', ({ serial, day }) => expect(dayOfSerial(serial)).toBe(day));
});
