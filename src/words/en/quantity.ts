import type { Parameter, Unit } from '../../rules/parameters';

const UNITS: Readonly<Record<Exclude<Unit, 'weekday'>, readonly [one: string, many: string]>> = {
  'calendar-days': ['day', 'days'],
  'business-days': ['business day', 'business days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
  minutes: ['minute', 'minutes'],
  entries: ['entry', 'entries'],
  characters: ['character', 'characters'],
  megabytes: ['MB', 'MB'],
};
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "9,999": a figure as people write it. */
export const figure = new Intl.NumberFormat('en-US').format;

/** "1 day", "80 days"; a day of the week by its name. */
export const counted = (value: number, unit: Unit): string =>
  unit === 'weekday'
    ? (WEEKDAYS[value] ?? '')
    : `${figure(value)} ${UNITS[unit][Math.abs(value) === 1 ? 0 : 1]}`;

/** A parameter as a quantity: "80 days", "60 to 90 days", "5 business days or more". */
export function quantity(parameter: Parameter): string {
  const { value, least, orMore, unit } = parameter;
  if (orMore) return `${counted(value, unit)} or more`;
  return least === undefined ? counted(value, unit) : `${figure(least)} to ${counted(value, unit)}`;
}
