import { useWords } from '../i18n';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';

/** Says that the answers are counted from another day than today, and offers today. */
export function AsOf() {
  const words = useWords();
  const { asOf } = useSituation();
  if (!asOf) return null;
  return (
    <p class="quiet as-of" data-as-of={asOf}>
      {words.seenAsOf(words.calendar.long(asOf))}{' '}
      <button type="button" data-action="count-today" onClick={() => setInput('as-of', '')}>
        {words.tool.countToday}
      </button>
    </p>
  );
}
