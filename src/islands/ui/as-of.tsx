import { useWords } from '../i18n';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';

/** Says that the answer is not counted from today, and that the day is past where it is; offers today. */
export function AsOf() {
  const words = useWords();
  const { asOf, asOfPast } = useSituation();
  if (!asOf) return null;
  const say = asOfPast ? words.seenAsOfPast : words.seenAsOf;
  return (
    <p class="as-of" data-as-of={asOf}>
      {say(words.calendar.long(asOf))}{' '}
      <button
        type="button"
        class="link"
        data-action="count-today"
        onClick={() => setInput('as-of', '')}
      >
        {words.tool.countToday}
      </button>
    </p>
  );
}
