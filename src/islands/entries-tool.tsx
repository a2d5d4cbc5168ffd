import { useEffect, useRef, useState } from 'preact/hooks';
import { GROUPS } from '../rules/eligibility';
import { leadOf, TIERS } from '../rules/tier';
import { Actions } from './actions';
import { Announce, Badge, WordAnswer } from './answer';
import { Accounting, SetAsideRows } from './entries/accounting';
import { useEntries } from './entries/client';
import { Columns, OrderQuestion } from './entries/columns';
import { Days } from './entries/days';
import { Downloads } from './entries/downloads';
import { Input } from './entries/input';
import { List } from './entries/list';
import type { Account } from './entries/message';
import { Progress } from './entries/progress';
import type { Summary } from './entries/book';
import { useEntriesWords } from './entries/words';
import { ChoiceField, CountField, DayField } from './field';
import { useWords } from './language';
import { useSituation } from './situation';
import { StrayFields } from './stray-fields';

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
  const { phase, summary, choices } = entries;
  const account = phase.is === 'read' ? phase.account : undefined;
  const turn = useTurns(account);
  const answers = useRef<HTMLDivElement>(null);
  const reading = phase.is === 'reading';
  // She dropped a file: on a phone its progress and answer stand below the box.
  useEffect(() => {
    if (reading) answers.current?.scrollIntoView({ block: 'nearest' });
  }, [reading]);
  const asking = !!account && account.orders.dayFirst.length > 0 && !choices.dayOrder;
  const said = asking
    ? ''
    : summary
      ? own.verdict(summary.counts.open, summary.entries)
      : reading
        ? own.startReading
        : '';
  return (
    <section class="tool" data-tool="entries" aria-label={own.title}>
      <Input entries={entries} sample={sample} />
      <StrayFields
        own={
          account
            ? ['lead-days', 'checklist-days', 'as-of', ...(summary ? (['tier'] as const) : [])]
            : []
        }
      />
      <div class="answers" ref={answers}>
        <Progress entries={entries} />
        {account && asking && <OrderQuestion account={account} entries={entries} />}
        {account && !asking && summary && today && (
          <>
            <Verdict account={account} summary={summary} />
            <details class="more" open>
              <summary>{own.makesTitle}</summary>
              <Makes summary={summary} />
              <div class="pair">
                <ChoiceField
                  name="tier"
                  options={[
                    ['', words.tool.tierDefault],
                    ...TIERS.map((tier) => [String(tier), words.tierName(tier)] as const),
                  ]}
                />
                <CountField name="lead-days" />
                <CountField name="checklist-days" />
                <DayField name="as-of" />
              </div>
            </details>
            <Downloads
              account={account}
              summary={summary}
              entries={entries}
              situation={situation}
              today={today}
            />
            <Accounting account={account} summary={summary} entries={entries} />
            <SetAsideRows account={account} entries={entries} />
            {turn > 0 && <Days summary={summary} situation={situation} today={today} />}
            {turn > 1 && <List summary={summary} entries={entries} />}
          </>
        )}
        {account && !asking && !summary && (
          <div class="pair">
            <CountField name="lead-days" />
            <CountField name="checklist-days" />
            <DayField name="as-of" />
          </div>
        )}
        {account && turn > 1 && <Columns account={account} entries={entries} />}
      </div>
      <p class="limit">
        <b>{words.tool.notChecked}.</b> {own.notChecked}
      </p>
      <Actions />
      <Announce text={said} />
    </section>
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

/** The answer first: how many are open, and every group's count. */
function Verdict({ account, summary }: { account: Account; summary: Summary }) {
  const { figure } = useWords();
  const own = useEntriesWords();
  const { counts } = summary;
  return (
    <section>
      <p class={`verdict ${counts.open > 0 ? 'open' : 'closed'}`}>
        {own.verdict(counts.open, summary.entries)}
      </p>
      {account.mapping.liquidated === undefined && <p class="box warning">{own.noDays}</p>}
      <div class="rows">
        <WordAnswer
          name="entries"
          value={summary.entries}
          label={own.entries}
          text={figure(summary.entries)}
        />
        {GROUPS.map((group) => (
          <WordAnswer
            key={group}
            name={`entries-${group}`}
            value={counts[group]}
            label={own.groups[group].title}
            text={figure(counts[group])}
          />
        ))}
      </div>
    </section>
  );
}

/** How many of the open entries she still makes: at each tier, and with her own days. */
function Makes({ summary }: { summary: Summary }) {
  const words = useWords();
  const own = useEntriesWords();
  const { situation } = useSituation();
  const { open } = summary.counts;
  const own_ = situation.leadDays;
  const line = (name: string, makes: number, lead: string) => (
    <li key={name} data-answer={name} data-value={makes}>
      {own.makes(makes, open, lead)} <Badge standing="estimate" />
    </li>
  );
  return (
    <ul class="makes">
      {TIERS.map((tier) =>
        line(
          `makes-${tier}`,
          summary.makes[tier],
          `${own.atTier(tier)} (${words.quantity(leadOf[tier])})`,
        ),
      )}
      {own_ !== undefined && line('makes-own', summary.makesPlanned, own.withYourDays(own_))}
    </ul>
  );
}
