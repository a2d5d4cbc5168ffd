import { type Day, plusDays } from '../../rules/day';

/** A day to put into a calendar. */
export interface CalendarEvent {
  /**
   * Names the event for good, in small letters, figures, dots and dashes: importing a file twice, or
   * a newer file, then moves the event and never doubles it. No name or number of a person or entry.
   */
  readonly uid: string;
  readonly title: string;
  readonly day: Day;
  readonly description: string;
  /** Days before the day on which a reminder shows; 0 is the day itself. */
  readonly alarms: readonly number[];
  /** The event comes back every so many calendar days, up to and including a day. */
  readonly repeat?: { readonly everyDays: number; readonly until: Day };
}

/** What a calendar that is subscribed to says of itself. */
export interface Subscription {
  readonly name: string;
  readonly description: string;
  readonly source: string;
}

const HOUR = 3600;
/** How often a subscribed calendar is fetched again: the rules change seldom. */
const REFETCH = 7 * 24 * HOUR;
/** Reminders show at nine in the morning where the reader is, not at midnight. */
const REMIND_AT = 9 * HOUR;

/** A text without the characters that a calendar file cannot hold; line breaks stay. */
const plain = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');

/**
 * The events as a calendar file (RFC 5545): all-day, so in no zone. `madeAt` is the moment of making
 * as ISO text. With a subscription it says its name and when to fetch it again. Loads its library when called. Refuses an empty list, a broken uid, one given twice.
 */
export async function calendarFile(
  events: readonly CalendarEvent[],
  madeAt: string,
  subscription?: Subscription,
): Promise<string> {
  if (!events.length) throw new Error('A calendar file needs an event');
  const {
    default: calendar,
    ICalAlarmType,
    ICalEventTransparency,
  } = await import('ical-generator');
  const file = calendar({
    prodId: { company: 'CAPE days', product: 'Days' },
    ...(subscription && { ...subscription, ttl: REFETCH }),
  });
  const seen = new Set<string>();
  for (const { uid, title, day, description, alarms, repeat } of events) {
    if (!/^[a-z0-9.-]+$/.test(uid) || seen.has(uid)) throw new Error(`Not a fresh uid: "${uid}"`);
    seen.add(uid);
    const summary = plain(title).replace(/\s+/g, ' ').trim();
    file.createEvent({
      id: `${uid}@cape-portal-guide`,
      stamp: madeAt,
      start: day,
      end: plusDays(day, 1),
      allDay: true,
      summary,
      description: plain(description),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: alarms.map((before) => ({
        type: ICalAlarmType.display,
        description: summary,
        trigger: before * 24 * HOUR - REMIND_AT,
      })),
      // As text: an all-day event must repeat until a day, not until an hour.
      ...(repeat && {
        repeating: `FREQ=DAILY;INTERVAL=${repeat.everyDays};UNTIL=${repeat.until.replaceAll('-', '')}`,
      }),
    });
  }
  return `${file.toString()}\r\n`;
}
