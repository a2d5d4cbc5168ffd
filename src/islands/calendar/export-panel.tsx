import { Copyable } from '../ui/copyable';
import { type Calculator, daysAhead } from './upcoming-days';
import { useWords } from '../i18n';
import { TakeFields } from './take-fields';
import { madePlan } from '../situation/made-plan';
import { useSituation } from '../situation/use-situation';
import { named, type TakeWords } from './events';
import { letterDays, letterIn } from '../../words/letter-of';
import type { Words } from '../../words/en';
import { WebLinks } from './web-calendar-links';

interface PanelProps {
  name: Calculator;
  words: TakeWords;
  letters: Awaited<ReturnType<Words['later']['letters']>>;
}

/** What a reader can take along: days for a calendar, days as text, the message to the broker. */
export function ExportPanel({ name, words, letters }: PanelProps) {
  const facts = useSituation();
  const { calendar } = useWords();
  const { take } = words;
  const days = named(daysAhead(name, facts), words);
  const kinds = [...new Set(days.map(({ kind }) => kind))];
  const made = name === 'plan' ? madePlan(facts) : undefined;
  const { today } = facts;
  if (!today) return null;
  return (
    <>
      {days.length === 0 && <p>{take.nothing}</p>}
      {days.length > 0 && (
        <>
          <p class="box-title">{take.calendar}</p>
          <p class="hint">{take.about}</p>
          <TakeFields kinds={kinds} words={words} />
          <div class="rows">
            {days.map(({ kind, liquidated, title, answer }) => (
              <p key={`${kind}${liquidated}`} class="answer" data-event={kind}>
                <span>
                  {title}: <time dateTime={answer.value}>{calendar.compact(answer.value)}</time>
                </span>
                <WebLinks title={title} day={answer.value} words={take} />
              </p>
            ))}
          </div>
          <Copyable name="days" label={take.text} text={words.daysText(days, today)} words={take} />
        </>
      )}
      {made && made.board.length > 0 && (
        <>
          <p class="box-title">{take.broker}</p>
          <p class="hint">{take.brokerNote}</p>
          <Copyable
            name="broker"
            label={take.brokerLabel}
            text={letterIn(letters.letters(letterDays(made, today)), 'broker').body}
            words={take}
            language="en"
          />
        </>
      )}
    </>
  );
}
