import { useId } from 'preact/hooks';
import { type Day, daysBetween, plusDays } from '../../rules/day';
import { capeWindow, protestWindow, reliquidation } from '../../rules/parameters';
import type { EntryPlan } from '../../rules/entry-plan';
import { outlook } from '../../rules/outlook';
import { useWords } from '../i18n';

/** The stretch of the calendar that a drawing spans; shared, so that several bars align on today. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly several: boolean;
}

/** Room at the right end, in days, for the last label and for a day just past it. */
const MARGIN = 6;
/** Today further away than this is written at the edge and not drawn to scale. */
const REACH = 60;

/** One scale for all the entries of a plan. */
export function scaleOf(entries: readonly EntryPlan[], today: Day): Scale | undefined {
  const [first] = entries;
  if (!first) return undefined;
  let from = first.liquidated;
  let to = first.lastProtestDay.value;
  for (const entry of entries) {
    for (const day of [entry.liquidated, entry.startBy.value]) if (day < from) from = day;
    if (entry.lastProtestDay.value > to) to = entry.lastProtestDay.value;
  }
  if (today < from && daysBetween(today, from) <= REACH) from = today;
  if (today > to && daysBetween(to, today) <= REACH) to = today;
  return { from, to: plusDays(to, MARGIN), today, several: entries.length > 1 };
}

const BAR = { y: 22, height: 26 };

/** One bar to scale, from liquidation over the CAPE window to the last protest day, with today and the lead on it. */
export function Runway({ entry, scale }: { entry: EntryPlan; scale: Scale }) {
  const words = useWords();
  const id = useId();
  const span = daysBetween(scale.from, scale.to);
  const at = (day: Day) => Math.min(100, Math.max(0, (daysBetween(scale.from, day) / span) * 100));
  const x = (day: Day) => `${at(day).toFixed(2)}%`;
  const width = (from: Day, to: Day) => `${Math.max(0, at(to) - at(from)).toFixed(2)}%`;
  const { liquidated, lastCapeDay, reliquidationLimit, lastProtestDay, startBy, fileCapeBy } =
    entry;
  const cape = lastCapeDay.value;
  const protest = lastProtestDay.value;
  const { today } = scale;
  const late = outlook(entry) === 'faster-tier' || outlook(entry) === 'too-late';
  const short = words.calendar.short;
  const side = (day: Day) => (at(day) > 80 ? 'end' : at(day) < 20 ? 'start' : 'middle');

  return (
    <svg
      class="runway"
      role="img"
      aria-label={words.runway.describe(entry, today)}
      width="100%"
      height="98"
    >
      <defs>
        <pattern
          id={`${id}s`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="stripe" width="2.5" height="6" />
        </pattern>
      </defs>
      <rect class="protest" x={x(cape)} width={width(cape, protest)} {...BAR} />
      <rect class="cape" x={x(liquidated)} width={width(liquidated, cape)} {...BAR} />
      {today > liquidated && (
        <rect
          class="spent"
          x={x(liquidated)}
          width={width(liquidated, today < protest ? today : protest)}
          {...BAR}
        />
      )}
      {entry.capeDaysLeft.value >= 0 && (
        <rect
          class={late ? 'lead late' : 'lead'}
          fill={late ? `url(#${id}s)` : undefined}
          x={x(startBy.value)}
          width={width(startBy.value, fileCapeBy.value)}
          y={BAR.y + 5}
          height={BAR.height - 10}
        />
      )}
      {[liquidated, cape, reliquidationLimit.value, protest].map((day) => (
        <line
          key={day}
          class="tick"
          x1={x(day)}
          x2={x(day)}
          y1={BAR.y}
          y2={BAR.y + BAR.height + 6}
        />
      ))}
      {!scale.several && (
        <text x={x(liquidated)} y="68" text-anchor="start">
          0 · {short(liquidated)}
        </text>
      )}
      <text x={x(cape)} y="68" text-anchor="middle">
        {capeWindow.value} · {short(cape)}
      </text>
      {!scale.several && (
        <text x={x(reliquidationLimit.value)} y="86" text-anchor="middle" class="quiet">
          {reliquidation.value} · {short(reliquidationLimit.value)}
        </text>
      )}
      <text x={x(protest)} y={scale.several ? 86 : 68} text-anchor="end">
        {protestWindow.value} · {short(protest)}
      </text>
      <line class="today" x1={x(today)} x2={x(today)} y1="15" y2={BAR.y + BAR.height + 8} />
      <text class="today-label" x={x(today)} y="11" text-anchor={side(today)}>
        {words.runway.asOf} {short(today)}
        {late && ` · ${words.runway.late}`}
      </text>
    </svg>
  );
}
