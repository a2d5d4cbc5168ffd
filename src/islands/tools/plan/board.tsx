import { useState } from 'preact/hooks';
import type { BoardRow } from '../../../rules/board';
import type { Day } from '../../../rules/day';
import { verdictKey } from '../../../words/verdict';
import { useWords } from '../../i18n';
import { Pill } from '../../ui/answer';
import { Bar, type Scale, scaleOf } from '../../ui/runway';
import { EntryDays } from './entry-days';
import type { PlanWords } from './words';

/** With more entries than MANY the board shows FEW, and the rest when asked. */
const MANY = 6;
const FEW = 5;

interface BoardProps {
  rows: readonly BoardRow[];
  today: Day;
  words: PlanWords;
}

/** All entries on one scale, the most pressing first; a row opens its own answer below itself. */
export function Board({ rows, today, words }: BoardProps) {
  const [all, showAll] = useState(false);
  const scale = scaleOf(
    rows.flatMap(({ plan }) => (plan ? [plan] : [])),
    today,
  );
  const folded = rows.length > MANY && !all;
  return (
    <div class="board">
      <div class="board-head" aria-hidden="true">
        <span>{words.board.given}</span>
        <span>{words.board.state}</span>
        <span>{words.board.next}</span>
        <span>{words.board.scale}</span>
      </div>
      <ul>
        {rows.map((row, index) => (
          <li key={`${row.input}${row.given}`} hidden={folded && index >= FEW}>
            <Row row={row} scale={scale} today={today} words={words} />
          </li>
        ))}
      </ul>
      {folded && (
        <button type="button" class="link" data-action="show-all" onClick={() => showAll(true)}>
          {words.board.all(rows.length)}
        </button>
      )}
      <p class="why">{words.board.hint}</p>
    </div>
  );
}

/** The entry that an element is about: by its liquidation date, or by its entry date. */
export const entryAttributes = ({ input, given }: BoardRow) => ({ [`data-${input}`]: given });

function Row(props: { row: BoardRow; scale: Scale | undefined; today: Day; words: PlanWords }) {
  const { row, scale, today, words } = props;
  const { boardActions, calendar, markOfNext, awayWords, tool } = useWords();
  const { next, plan } = row;
  const mark = markOfNext(next, today);
  return (
    <details {...entryAttributes(row)}>
      <summary>
        <span class="given">
          {row.input === 'entered' && <small>{tool.entered} </small>}
          {calendar.short(row.given)}
        </span>
        <Pill mark={mark} />
        <span class="act" data-answer="entry-next-action" data-value={next.action}>
          {boardActions[verdictKey(next, today)]}{' '}
          {next.day && (
            <b data-answer="entry-next-day" data-value={next.day}>
              <time dateTime={next.day}>
                {next.day === today ? awayWords(0) : calendar.near(next.day)}
              </time>
            </b>
          )}
        </span>
        {plan && scale && <Bar entry={plan} scale={scale} today={today} mark={mark} />}
      </summary>
      <EntryDays row={row} today={today} words={words} />
    </details>
  );
}
