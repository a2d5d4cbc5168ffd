import { useEffect, useState } from 'preact/hooks';
import type { HoursWords } from '../words/en/hours';
import { easternDate } from './clock';
import { type Closure, easternMoment, inZone, zoneName } from './own-time';

/**
 * The hours in which a desk is closed, told in the reader's own time: the contact gives them in
 * U.S. Eastern. Nothing until the page runs, since what is built knows no zone.
 */
export function OwnHours(props: { closed: readonly Closure[]; words: HoursWords }) {
  const { closed, words } = props;
  const [today, setToday] = useState('');
  useEffect(() => setToday(easternDate()), []);
  if (!today) return null;
  const told = closed.map(({ from, to }) => {
    const [start, end] = [easternMoment(today, from), easternMoment(today, to, from)];
    const say = (zone?: string) =>
      [start, end].map((at) => words.time(inZone(words.locale, at, zone)));
    return { own: say(), eastern: say('America/New_York') };
  });
  const same = told.every(({ own, eastern }) => own.join() === eastern.join());
  return (
    <span data-own-hours>
      {same
        ? words.same
        : words.closed(
            zoneName(words.locale, easternMoment(today, closed[0]!.from)),
            told.map(({ own: [from = '', to = ''] }) => [from, to] as const),
          )}
    </span>
  );
}
