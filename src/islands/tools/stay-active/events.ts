import { type Day, plusDays } from '../../../rules/day';
import { signInReminder } from '../../../rules/parameters';
import type { StayWords } from '../../../words/en/stay-active';
import type { CalendarEvent } from '../../calendar/ics-file';
import { parseReminders, reminderText } from '../../calendar/reminders';
import type { SeatPlan } from './person-answers';

/**
 * The seats' days as calendar events: the last safe sign-in, and the reminder that comes back until a
 * day. `undefined` when the reader's own reminders cannot be read.
 */
export function seatEvents(
  plans: readonly SeatPlan[],
  today: Day,
  until: Day | undefined,
  words: StayWords,
): readonly CalendarEvent[] | undefined {
  const { stay } = words;
  const warn = parseReminders(reminderText('log-in-by'));
  if (!warn) return undefined;
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
        alarms: warn.filter((before) => plusDays(logInBy.value, -before) >= today),
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
