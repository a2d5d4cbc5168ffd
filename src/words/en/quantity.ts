import { quantitiesIn } from '../quantity';

/**
 * `figure`: "9,999". `counted`: "1 day", "80 days". `quantity`, of a parameter: "80 days",
 * "60 to 90 days", "5 business days or more".
 */
export const { figure, counted, quantity } = quantitiesIn({
  locale: 'en-US',
  units: {
    'calendar-days': ['day', 'days'],
    'business-days': ['business day', 'business days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
    minutes: ['minute', 'minutes'],
    entries: ['entry', 'entries'],
    characters: ['character', 'characters'],
    megabytes: ['MB', 'MB'],
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  orMore: 'or more',
  range: (least, most) => `${least} to ${most}`,
});
