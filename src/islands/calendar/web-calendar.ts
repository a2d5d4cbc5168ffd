import { type Day, plusDays } from '../../rules/day';

// What these addresses carry leaves the site when the reader follows them: a day and a neutral title.

/** The address that opens Google Calendar with an all-day event filled in. */
export const googleLink = (title: string, day: Day): string => {
  const days = [day, plusDays(day, 1)].map((one) => one.replaceAll('-', ''));
  const query = new URLSearchParams({ action: 'TEMPLATE', text: title, dates: days.join('/') });
  return `https://calendar.google.com/calendar/render?${query}`;
};

/** The address that opens Outlook on the web with an all-day event filled in. */
export const outlookLink = (title: string, day: Day): string => {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: day,
    enddt: plusDays(day, 1),
    allday: 'true',
  });
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query}`;
};
