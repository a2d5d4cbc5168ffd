import { type Day, plusDays } from '../rules/day';
import { signInReminder } from '../rules/parameters';
import type { StayWords } from '../words/en/stay-active';
import type { CalendarEvent } from './calendar-file';
import type { SeatPlan } from './seat-answers';

/** Days before the last safe sign-in on which the calendar warns. */
const WARN = [7, 1, 0];

/** The seats' days as calendar events: the last safe sign-in, and the reminder that comes back until a day. */
export function seatEvents(
  plans: readonly SeatPlan[],
  today: Day,
  until: Day | undefined,
  words: StayWords,
): readonly CalendarEvent[] {
  const { stay } = words;
  return plans.flatMap(({ seat, name, account, reminders }): CalendarEvent[] => {
    if (!reminders) return [];
    const { logInBy } = account;
    const [first] = reminders.days;
    return [
      {
        uid: `sign-in-by.seat-${seat.id}`,
        title: words.seatTitle(stay.signInBy, name),
        day: logInBy.value,
        description: words.seatText(logInBy, today),
        alarms: WARN.filter((before) => plusDays(logInBy.value, -before) >= today),
      },
      ...(first
        ? [
            {
              uid: `sign-in-reminder.seat-${seat.id}`,
              title: words.seatTitle(stay.reminder, name),
              day: first,
              description: words.seatText(reminders.first, today),
              alarms: [0],
              ...(until && { repeat: { everyDays: signInReminder.value, until } }),
            },
          ]
        : []),
    ];
  });
}
