import { type Day, plusDays } from '../../../rules/day';
import { signInReminder } from '../../../rules/parameters';
import type { StayWords } from '../../../words/en/stay-active';
import type { CalendarEvent } from '../../calendar/ics-file';
import { parseReminders, reminderText } from '../../calendar/reminders';
import type { PersonPlan } from './person-answers';

/**
 * The people’s days as calendar events: the last safe sign-in, and the reminder that comes back until a
 * day. `undefined` when the reader's own reminders cannot be read.
 */
export function peopleEvents(
  plans: readonly PersonPlan[],
  today: Day,
  until: Day | undefined,
  words: StayWords,
): readonly CalendarEvent[] | undefined {
  const { stay } = words;
  const warn = parseReminders(reminderText('log-in-by'));
  if (!warn) return undefined;
  return plans.flatMap(({ person, name, account, reminders }): CalendarEvent[] => {
    if (!reminders) return [];
    const { logInBy } = account;
    const [first] = reminders.days;
    return [
      {
        uid: `sign-in-by.seat-${person.id}`,
        title: words.personTitle(stay.signInBy, name),
        day: logInBy.value,
        description: words.personText(logInBy, today),
        alarms: warn.filter((before) => plusDays(logInBy.value, -before) >= today),
      },
      ...(first
        ? [
            {
              uid: `sign-in-reminder.seat-${person.id}`,
              title: words.personTitle(stay.reminder, name),
              day: first,
              description: words.personText(reminders.first, today),
              alarms: [0],
              ...(until && { repeat: { everyDays: signInReminder.value, until } }),
            },
          ]
        : []),
    ];
  });
}
