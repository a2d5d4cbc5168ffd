import type { WeeklyGroup } from '../../rules/fridays';
import { calendar } from '../date-format';

const { long, medium } = calendar('en-US');

/** What the calendar of the weekly groups says. */
export const fridaysCalendar = {
  name: 'CAPE by weekly groups',
  description:
    'Days for entries that liquidate in the weekly posting. A pattern, not a rule: take the liquidation date from the bulletin notice of each entry.',
  titles: {
    start: (group: WeeklyGroup) => `Start by: entries liquidated ${medium(group.friday)}`,
    file: (group: WeeklyGroup) => `File CAPE by: entries liquidated ${medium(group.friday)}`,
    cape: (group: WeeklyGroup) => `Last CAPE day: entries liquidated ${medium(group.friday)}`,
    protest: (group: WeeklyGroup) => `Last protest day: entries liquidated ${medium(group.friday)}`,
  },
  /** The days of a group, each on its line. */
  days: (group: WeeklyGroup): string =>
    [
      `Liquidated ${long(group.friday)}.`,
      `Start by ${long(group.startBy[3])} in the slow case, ${long(group.startBy[2])} in the usual case, ${long(group.startBy[1])} in the fast case (estimates).`,
      `File CAPE by ${long(group.fileCapeBy)}; last CAPE day ${long(group.lastCapeDay)}.`,
      `File the protest by ${long(group.fileProtestBy)}; last protest day ${long(group.lastProtestDay)}.`,
    ].join('\n'),
} as const;
