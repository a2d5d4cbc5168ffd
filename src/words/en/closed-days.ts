import type { Closed } from '../../rules/business-day';

/** Why offices are closed on a day. */
export const closedDays: Readonly<Record<Closed, string>> = {
  saturday: 'Saturday',
  sunday: 'Sunday',
  'new-year': 'New Year’s Day',
  'martin-luther-king': 'Martin Luther King Jr. Day',
  washington: 'Washington’s Birthday',
  memorial: 'Memorial Day',
  juneteenth: 'Juneteenth',
  independence: 'Independence Day',
  labor: 'Labor Day',
  columbus: 'Columbus Day',
  veterans: 'Veterans Day',
  thanksgiving: 'Thanksgiving Day',
  christmas: 'Christmas Day',
};
