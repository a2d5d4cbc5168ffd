import type { APIRoute } from 'astro';
import { whole } from '../components/urls';
import { type CalendarEvent, calendarFile } from '../islands/calendar/ics-file';
import { type WeeklyGroup, weeklyGroups } from '../rules/fridays';
import { READ } from '../rules/parameters';
import { fridaysCalendar as words } from '../words/en/fridays-calendar';

/** The days of every weekly group as a calendar to subscribe to: the same bytes from the same rules. */
export const GET: APIRoute = async () =>
  new Response(
    await calendarFile(weeklyGroups().flatMap(eventsOf), `${READ}T00:00:00.000Z`, {
      name: words.name,
      description: words.description,
      source: whole('/tools/fridays/'),
    }),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );

function eventsOf(group: WeeklyGroup): readonly CalendarEvent[] {
  const description = `${words.days(group)}\n${words.description}`;
  return (
    [
      ['start', group.startBy[3]],
      ['file', group.fileCapeBy],
      ['cape', group.lastCapeDay],
      ['protest', group.lastProtestDay],
    ] as const
  ).map(([what, day]) => ({
    uid: `friday-${group.friday}.${what}`,
    title: words.titles[what](group),
    day,
    description,
    alarms: [],
  }));
}
