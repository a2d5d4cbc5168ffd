import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Day, daysBetween } from '../../rules/day';
import type { EntryPlan } from '../../rules/entry-plan';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import { type Mark, markOf } from '../../words/status';

/** A stretch of the calendar; shared, so that several bars align on one day. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
}

/** Today further away than this is drawn at the edge and not to scale. */
const REACH = 60;

/** One scale for all the entries of a plan, with the day counted from where that is near. */
export function scaleOf(entries: readonly EntryPlan[], today: Day | undefined): Scale | undefined {
  const [first] = entries;
  if (!first) return undefined;
  let from = first.liquidated;
  let to = first.lastProtestDay.value;
  for (const { liquidated, lastProtestDay } of entries) {
    if (liquidated < from) from = liquidated;
    if (lastProtestDay.value > to) to = lastProtestDay.value;
  }
  if (today && today < from && daysBetween(today, from) <= REACH) from = today;
  if (today && today > to && daysBetween(to, today) <= REACH) to = today;
  return { from, to };
}

/** Where days are on a scale, in percent of its width. */
function onScale({ from, to }: Scale) {
  const span = daysBetween(from, to);
  const at = (day: Day): number =>
    Math.min(100, Math.max(0, (daysBetween(from, day) / span) * 100));
  const percent = (value: number): string => `${value.toFixed(2)}%`;
  return {
    at,
    x: (day: Day): string => percent(at(day)),
    width: (start: Day, end: Day): string => percent(Math.max(0, at(end) - at(start))),
    percent,
  };
}

/**
 * A label that stays inside its row: the room left and right of it shrinks in proportion, so the
 * label's own point at that percentage stands over the row's. As attributes, since a strict policy
 * blocks styles in built markup.
 */
function Label({
  at,
  class: name,
  children,
}: {
  at: number;
  class?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <span class="runway-label">
      <svg width={`${at.toFixed(2)}%`} height="1" aria-hidden="true" />
      <span class={name}>{children}</span>
      <svg width={`${(100 - at).toFixed(2)}%`} height="1" aria-hidden="true" />
    </span>
  );
}

const BAR = { y: 4, height: 30 };

/**
 * One bar to scale, from liquidation over the end of CAPE to the end of the protest period, with the
 * time to get back in and the day counted from. Without that day it is the drawn example.
 */
export function Runway({ entry, today }: { entry: EntryPlan; today: Day | undefined }) {
  const words = useWords();
  const { asOf } = useSituation();
  const id = useId();
  const scale = scaleOf([entry], today) as Scale;
  const { at, x, width } = onScale(scale);
  const { liquidated, startBy, fileCapeBy } = entry;
  const cape = entry.lastCapeDay.value;
  const protest = entry.lastProtestDay.value;
  const open = !today || cape >= today;
  const ahead = open && (!today || startBy.value >= today);
  // Past its start the block begins today: what is left of the time to get back in.
  const start = today && startBy.value < today ? today : startBy.value;
  const block = open && entry.leadLeft !== undefined && start < fileCapeBy.value;
  const spentUntil = today && (today < protest ? today : protest);
  const { short } = words.calendar;
  const { marksOfDays } = words.runway;
  const mark: Mark = today ? markOf(entry) : 'open';
  return (
    <div
      class={`runway ${mark}`}
      role="img"
      aria-label={today ? words.runway.describe(entry, today) : words.tool.exampleTitle}
    >
      <div class="above">
        {today && (
          <Label at={at(today)} class="today">
            {asOf ? marksOfDays.asOf : marksOfDays.today} · {short(today)}
          </Label>
        )}
      </div>
      <svg width="100%" height="44" aria-hidden="true">
        <defs>
          <pattern
            id={`${id}s`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="stripe" width="2" height="6" />
          </pattern>
        </defs>
        <rect class="fill" x={x(liquidated)} width={width(liquidated, cape)} {...BAR} />
        {spentUntil && spentUntil > liquidated && (
          <rect
            fill={`url(#${id}s)`}
            x={x(liquidated)}
            width={width(liquidated, spentUntil)}
            {...BAR}
          />
        )}
        <rect class="cape" x={x(liquidated)} width={width(liquidated, cape)} {...BAR} />
        <rect class="protest" x={x(cape)} width={width(cape, protest)} {...BAR} />
        {block && (
          <rect
            class="lead"
            x={x(start)}
            width={width(start, fileCapeBy.value)}
            y={BAR.y + 5}
            height={BAR.height - 10}
            rx="2"
          />
        )}
        {[...(ahead ? [startBy.value] : []), cape, protest].map((day) => (
          <line key={day} class="tick" x1={x(day)} x2={x(day)} y1="34" y2="44" />
        ))}
        {today && <line class="today" x1={x(today)} x2={x(today)} y1="0" y2="40" />}
      </svg>
      <div class="below">
        {ahead && (
          <Label at={at(startBy.value)} class="strong">
            {marksOfDays.start} {short(startBy.value)}
          </Label>
        )}
        <Label at={at(cape)} class={open ? 'strong' : undefined}>
          {open ? marksOfDays.cape : marksOfDays.capeEnded} {short(cape)}
        </Label>
        <Label at={at(liquidated)}>
          {marksOfDays.liquidated} {short(liquidated)}
        </Label>
        <Label at={at(protest)}>
          {today && protest < today ? marksOfDays.protestEnded : marksOfDays.protest}{' '}
          {short(protest)}
        </Label>
      </div>
    </div>
  );
}

/** The bar of one entry on a shared scale, without labels: a line of the board. */
export function Bar(props: { entry: EntryPlan; scale: Scale; today: Day; mark: Mark }) {
  const { entry, scale, today, mark } = props;
  const { x, width } = onScale(scale);
  const cape = entry.lastCapeDay.value;
  const protest = entry.lastProtestDay.value;
  const start = entry.startBy.value < today ? today : entry.startBy.value;
  const block = entry.leadLeft !== undefined && cape >= today && start < entry.fileCapeBy.value;
  const bar = { x: x(entry.liquidated), width: width(entry.liquidated, cape), y: 5, height: 12 };
  return (
    <svg class={`runway bar ${mark}`} width="100%" height="22" aria-hidden="true">
      <rect class="fill" {...bar} />
      <rect class="cape" {...bar} />
      <line class="protest" x1={x(cape)} x2={x(protest)} y1="11" y2="11" />
      {block && (
        <rect
          class="lead"
          x={x(start)}
          width={width(start, entry.fileCapeBy.value)}
          y="7"
          height="8"
        />
      )}
      <line class="today" x1={x(today)} x2={x(today)} y1="0" y2="22" />
    </svg>
  );
}
