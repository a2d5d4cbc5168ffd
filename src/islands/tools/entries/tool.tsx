import { useEffect, useRef, useState } from 'preact/hooks';
import { Actions } from '../../ui/actions';
import { Announce } from '../../ui/announce';
import { AsOf } from '../../ui/as-of';
import { Check, Notices, RowCounts } from './check';
import { useEntries } from './use-entries';
import { Columns } from './column-mapping';
import { Downloads } from './downloads';
import { Input } from './file-input';
import { List } from './entry-table';
import type { Account } from './protocol';
import { Progress } from './progress';
import { Questions } from './questions';
import { SetAsideRows } from './set-aside';
import { Counts, Hero, Makes } from './summary';
import { useEntriesWords } from './i18n';
import { CountField, TierField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { InvalidLinkInputs } from '../../ui/invalid-link-inputs';

interface EntriesToolProps {
  /** A worker that reads and keeps the entries, in the page's language. */
  makeWorker: () => Worker;
  sample: () => Promise<string>;
}

/** From an export of many entries to groups, counts and files. */
export function EntriesTool({ makeWorker, sample }: EntriesToolProps) {
  const words = useWords();
  const own = useEntriesWords();
  const { situation, refused, today } = useSituation();
  // A figure that cannot be read must not become the default in silence.
  const whole = !(refused.tier || refused['lead-days'] || refused['checklist-days']);
  const entries = useEntries(makeWorker, situation, today, whole);
  const { phase, summary } = entries;
  const account = phase.is === 'read' ? phase.account : undefined;
  const turn = useTurns(account);
  const answers = useRef<HTMLDivElement>(null);
  const reading = phase.is === 'reading';
  // She gave a file: its progress and its answer stand below the box. Once a reading, and at its start.
  useEffect(() => {
    if (reading) answers.current?.scrollIntoView();
  }, [reading]);
  const [round, setRound] = useState(0);
  const clearAll = () => {
    entries.clear();
    // A fresh box: what was pasted goes as well.
    setRound(round + 1);
  };
  const asking = !!account && account.questions.length > 0;
  const said = asking
    ? ''
    : summary
      ? own.verdict(summary.counts.open, summary.entries)
      : reading
        ? own.startReading
        : '';
  const step = phase.is === 'idle' ? 0 : summary && !asking ? 2 : 1;
  return (
    <section class="tool entries" data-tool="entries" aria-label={own.title}>
      <ol class="way">
        {own.way.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <Input key={round} entries={entries} sample={sample} />
      <InvalidLinkInputs
        own={
          account
            ? ['lead-days', 'checklist-days', 'as-of', ...(summary ? (['tier'] as const) : [])]
            : []
        }
      />
      <div class={phase.is === 'idle' ? 'found' : 'found given'} ref={answers}>
        <Progress entries={entries} />
        {account && asking && <Questions account={account} entries={entries} />}
        {account && !asking && <Check account={account} summary={summary} />}
        {account && !asking && summary && today && (
          <>
            {entries.isSample && <p class="box know">{own.sampleMark}</p>}
            <AsOf />
            <div class="two">
              <Hero summary={summary} today={today} />
              <Downloads
                account={account}
                summary={summary}
                entries={entries}
                situation={situation}
                today={today}
              />
            </div>
            <Counts summary={summary} />
            <RowCounts account={account} />
            <Notices account={account} summary={summary} entries={entries} />
            <SetAsideRows account={account} entries={entries} />
            {turn > 0 && <List summary={summary} entries={entries} today={today} />}
            <details class="more what-if">
              <summary>{own.makesTitle(words.calendar.compact(today))}</summary>
              <Makes summary={summary} />
              <Assumptions tier />
            </details>
          </>
        )}
        {account && !asking && !summary && <Assumptions />}
        {account && turn > 1 && <Columns account={account} entries={entries} />}
      </div>
      <p class="limit">
        <b>{words.tool.notChecked}.</b> {own.notChecked}
      </p>
      <div class="after">
        <Actions answered={!!summary} onClear={clearAll} />
      </div>
      <Announce text={said} />
    </section>
  );
}

/** What the days are counted with. */
function Assumptions({ tier = false }: { tier?: boolean }) {
  return (
    <div class="pair">
      {tier && <TierField />}
      <CountField name="lead-days" />
      <CountField name="checklist-days" />
      <DayField name="as-of" />
    </div>
  );
}

/** The last of what is drawn in turns. */
const LAST_TURN = 2;

/** Counts up after each account, a task at a time: the answer is painted first, the long parts after it. */
function useTurns(account: Account | undefined): number {
  const [turns, setTurns] = useState({ account, turn: 0 });
  const turn = turns.account === account ? turns.turn : 0;
  useEffect(() => {
    if (!account || turn >= LAST_TURN) return;
    const timer = setTimeout(() => setTurns({ account, turn: turn + 1 }));
    return () => clearTimeout(timer);
  }, [account, turn]);
  return turn;
}
