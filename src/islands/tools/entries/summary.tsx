import { GROUPS, type Group, type NextDay } from '../../../rules/entry-decision';
import { leadOf, TIERS } from '../../../rules/account';
import { type Day, daysBetween } from '../../../rules/day';
import type { Mark } from '../../../words/status';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { PageLink } from '../../ui/page-link';
import { Badge, BigDay, Verdict, WordAnswer } from '../../ui/answer';
import type { Summary } from './decisions';
import { useEntriesWords } from './i18n';

/** The state of a group, in the shapes of every answer. */
export const MARKS: Readonly<Record<Group, Mark>> = {
  open: 'open',
  protest: 'protest',
  past: 'closed',
  unliquidated: 'waits',
  blocked: 'closed',
};

/** Where the first steps for each of the days stand. */
const PAGES: Readonly<Record<Exclude<NextDay, 'expected'>, string>> = {
  'start-by': '/reactivate/',
  'file-cape-by': '/file-cape/',
  'last-cape-day': '/file-cape/',
  'file-protest-by': '/past-the-window/protest/',
  'last-protest-day': '/past-the-window/protest/',
};

/** The days that still come, soonest first, each with what it is and for how many entries. */
const datedOf = (summary: Summary) =>
  summary.days.flatMap(({ next, count }) =>
    next && next.what !== 'expected' ? [{ what: next.what, day: next.day, count }] : [],
  );

/** The answer first: what is most pressing, its day, and the first thing to do. */
export function Hero({ summary, today }: { summary: Summary; today: Day }) {
  const { calendar, leftWords } = useWords();
  const own = useEntriesWords();
  const { situation } = useSituation();
  const { counts } = summary;
  const dated = datedOf(summary);
  const day = dated[0]?.day;
  const parts = new Map<(typeof dated)[number]['what'], number>();
  for (const { what, day: on, count } of dated) {
    if (on === day) parts.set(what, (parts.get(what) ?? 0) + count);
  }
  const start = dated.find(({ what }) => what === 'start-by');
  const starting = dated
    .filter(({ what, day: on }) => what === 'start-by' && on === start?.day)
    .reduce((sum, { count }) => sum + count, 0);
  const { leadDays, tier = 3 } = situation;
  const best = leadDays === undefined && tier === 1;
  const mark: Mark =
    counts.open === 0
      ? counts.protest > 0
        ? 'protest'
        : counts.unliquidated > 0
          ? 'waits'
          : 'closed'
      : summary.makesPlanned === counts.open
        ? 'open'
        : 'closing';
  const [first] = parts.keys();
  return (
    <section class="card">
      <Verdict mark={mark}>{own.verdict(counts.open, summary.entries)}</Verdict>
      {day && (
        <div data-answer="next-day" data-value={day}>
          <p class="caption">
            {own.nextDay}:{' '}
            {[...parts].map(([what, count], index) => (
              <span key={what}>
                {index > 0 && ', '}
                <PageLink to={PAGES[what]}>{own.nextDays[what]}</PageLink>:{' '}
                {own.entriesCount(count)}
              </span>
            ))}
          </p>
          <BigDay day={day} note={leftWords(daysBetween(today, day))} />
        </div>
      )}
      {start && start.day !== day && (
        <p class="next-start" data-answer="next-start" data-value={start.day}>
          {own.nextStart}: <time dateTime={start.day}>{calendar.compact(start.day)}</time>,{' '}
          {own.entriesCount(starting)} <Badge standing="estimate" />
        </p>
      )}
      {first && (
        <div class="do">
          <p>{own.doFirst[first]}</p>
          <PageLink class="button filled" to={PAGES[first]}>
            {own.doLink[first]}
          </PageLink>
        </div>
      )}
      {counts.open > 0 && (
        <p class="why" data-says="makes">
          {own.makesLead(
            calendar.compact(today),
            leadDays === undefined ? own.atTier(tier) : own.withYourDays(leadDays),
            summary.makesPlanned,
            counts.open,
            best ? undefined : summary.makes[1],
          )}
        </p>
      )}
    </section>
  );
}

/** Every group's count, in one line of figures. */
export function Counts({ summary }: { summary: Summary }) {
  const { figure } = useWords();
  const own = useEntriesWords();
  const { counts } = summary;
  return (
    <div class="figures">
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
  );
}

/** How many of the open entries she still makes: at each tier, and with her own days. */
export function Makes({ summary }: { summary: Summary }) {
  const words = useWords();
  const own = useEntriesWords();
  const { situation } = useSituation();
  const { open } = summary.counts;
  const ownDays = situation.leadDays;
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
      {ownDays !== undefined && line('makes-own', summary.makesPlanned, own.withYourDays(ownDays))}
    </ul>
  );
}
