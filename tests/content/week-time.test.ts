import { describe, expect, it } from 'vitest';
import { weekMinute } from '../../src/content/week-time';

describe('weekMinute', () => {
  it.each([
    ['Sun 00:00', 0, 'the first minute'],
    ['Sun 05:00', 300, 'hours are sixty minutes'],
    ['Mon 00:01', 1441, 'a day is 1,440 minutes'],
    ['Sat 22:00', 9960, 'the last day of the week'],
    ['Sat 23:59', 10_079, 'the last minute'],
  ])('%s is minute %i: %s', (text, minute) => {
    expect(weekMinute(text)).toBe(minute);
  });

  it.each([
    ['Saturday night', 'words'],
    ['Sat 24:00', 'no such hour'],
    ['Sat 22:60', 'no such minute'],
    ['Sam 22:00', 'another language'],
    ['Sat 22:00 Eastern', 'more than a time'],
  ])('refuses "%s": %s', (text) => {
    expect(() => weekMinute(text)).toThrow('Write it as "Sat 22:00"');
  });
});
