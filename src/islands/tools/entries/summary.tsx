import type { Day } from '../../../rules/day';
import { GROUPS, type NextDay } from '../../../rules/entry-decision';
import { leadOf, TIERS } from '../../../rules/account';
import { Badge, BigDay, link, WordAnswer } from '../../ui/answer';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import type { Summary } from './decisions';
import { useEntriesWords } from './i18n';

/** The answer first: how many are open, and every group's count. */
export function Verdict(props: { summary: Summary; today: Day }) {
  const { summary, today } = props;
  const { figure, calendar } = useWords();
  const own = useEntriesWords();
  const { situation } = useSituation();
  const { counts } = summary;
  const { leadDays, tier = 3 } = situation;
  const best = leadDays === undefined && tier === 1;
  const makes = own.makesLead(
    calendar.compact(today),
    leadDays === undefined ? own.atTier(tier) : own.withYourDays(leadDays),
    summary.makesPlanned,
    counts.open,
    best ? undefined : summary.makes[1],
  );
  return (
    <section>
      <p class={`verdict ${counts.open > 0 ? 'open' : 'closed'}`}>
        {own.verdict(counts.open, summary.entries)}
      </p>
      {counts.open > 0 && <p data-says="makes">{makes}</p>}
      <Next summary={summary} />
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

/** Where the first steps for each of the days stand. */
const PAGES: Readonly<Record<Exclude<NextDay, 'expected'>, string>> = {
  'start-by': '/reactivate/',
  'file-cape-by': '/file-cape/',
  'last-cape-day': '/file-cape/',
  'file-protest-by': '/past-the-window/protest/',
  'last-protest-day': '/past-the-window/protest/',
};

/** The next day that matters, set large, with what it is and for how many; and the next start, where that is another day. */
function Next({ summary }: { summary: Summary }) {
  const { calendar } = useWords();
  const own = useEntriesWords();
  const dated = summary.days.flatMap(({ next, count }) =>
    next && next.what !== 'expected' ? [{ what: next.what, day: next.day, count }] : [],
  );
  const day = dated[0]?.day;
  if (!day) return null;
  const parts = new Map<(typeof dated)[number]['what'], number>();
  for (const one of dated) {
    if (one.day === day) parts.set(one.what, (parts.get(one.what) ?? 0) + one.count);
  }
  const start = dated.find(({ what }) => what === 'start-by');
  const starting = dated
    .filter(({ what, day }) => what === 'start-by' && day === start?.day)
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div class="answer big" data-answer="next-day" data-value={day}>
        <span class="name">{own.nextDay}</span>
        <BigDay day={day} />
        <span class="note">
          {[...parts].map(([what, count]) => (
            <span key={what} class="part">
              <a href={link(PAGES[what])}>{own.nextDays[what]}</a>: {own.entriesCount(count)}
            </span>
          ))}
        </span>
      </div>
      {start && start.day !== day && (
        <div class="answer" data-answer="next-start" data-value={start.day}>
          <span class="name">
            {own.nextStart} <Badge standing="estimate" />
          </span>
          <span>
            <time dateTime={start.day}>{calendar.compact(start.day)}</time>{' '}
            <small>{own.entriesCount(starting)}</small>
          </span>
        </div>
      )}
    </>
  );
}

/** How many of the open entries she still makes: at each tier, and with her own days. */
export function Makes({ summary }: { summary: Summary }) {
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
