import { useEffect, useState } from 'preact/hooks';
import type { HoursWords } from '../../../words/en/local-hours';
import { type Closure, ownHours } from '../../../browser/local-hours';

/** The hours in which a desk is closed, in the reader's own time. Nothing until the page runs. */
export function OwnHours(props: { closed: readonly Closure[]; words: HoursWords }) {
  const { closed, words } = props;
  const [told, tell] = useState('');
  useEffect(() => tell(ownHours(closed, words)), []);
  return told ? <span data-own-hours>{told}</span> : null;
}
