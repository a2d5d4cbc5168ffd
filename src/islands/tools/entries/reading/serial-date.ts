import { type Day, day, plusDays } from '../../../../rules/day';

/** Day 0 of a spreadsheet's count; its day 60, February 29, 1900, never was, so later days are right. */
const EPOCH = day('1930-01-01');
const EPOCH_SERIAL = 10959;
/** The other count, of old Macintosh workbooks, starts this many days later. */
export const EPOCH_1904 = 1462;
/** January 1, 2101. */
const LAST = 73416;

/**
 * The day a spreadsheet's serial number stands for, or `undefined` where it lies before 1930 or after
 * 2100. A fraction is the hour and is left out. Source: Excel's 1900 date system.
 */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial) - EPOCH_SERIAL;
  if (!(whole >= 0) || serial >= LAST) return undefined;
  return plusDays(EPOCH, whole);
}
