import type { Day } from './day';
import type { SourceId } from './sources';
import { type EntryPlan, entryPlan } from './entry-plan';
import type { Situation } from './situation';
import { protestDayNear } from './protest';
import { expectedLiquidation } from './window';

/** How a protest on the entry stands. `other`: there is one, and what was said of it is not one of these. */
export type ProtestState = 'none' | 'open' | 'suspended' | 'denied-review' | 'denied' | 'other';

/** What decides the path and may not be known. */
export type UnknownFact =
  'liquidation' | 'type' | 'protest' | 'reconciliation' | 'drawback' | 'declared';

/** What is known of one entry. Nothing is assumed of what is not given. */
export interface EntryFacts {
  readonly liquidated?: Day | undefined;
  /** A later liquidation of the same entry: it opens a protest of what it changed, and never CAPE. */
  readonly reliquidated?: Day | undefined;
  readonly entered?: Day | undefined;
  /** CBP's two digits, such as `01`. */
  readonly type?: string | undefined;
  readonly protest?: ProtestState | undefined;
  /** `flagged`: a reconciliation entry may follow; `filed`: one is on file. */
  readonly reconciliation?: 'none' | 'flagged' | 'filed' | undefined;
  readonly drawback?: boolean | undefined;
  /** The entry is on a CAPE Declaration that CBP accepted. */
  readonly declared?: boolean | undefined;
  /** Control over the entry summary lies with the filer and not with CBP. */
  readonly tradeControl?: boolean | undefined;
  /** The entry summary is cancelled or rejected. */
  readonly cancelled?: boolean | undefined;
  /** ACE says liquidated (or not), whatever the day says. */
  readonly saysLiquidated?: boolean | undefined;
  /** Suspended, extended or under review. */
  readonly held?: boolean | undefined;
  /** The export calls the entry not eligible for CAPE. */
  readonly notEligible?: boolean | undefined;
  /** It stood on a declaration and was not accepted. */
  readonly claimRefused?: boolean | undefined;
  /** A liquidation of it was posted and voided. */
  readonly voided?: boolean | undefined;
  /** Rows of the same entry say different things of these. */
  readonly contradictions?: readonly string[] | undefined;
}

/** The facts of an entry that the reader was asked about. */
export interface AskedFacts extends EntryFacts {
  /** What the reader says she does not know: that is to be found out before anything is filed. */
  readonly notKnown?: readonly UnknownFact[] | undefined;
  /** What she was asked and has not answered: the path goes by the days, and says what it has not checked. */
  readonly unanswered?: readonly UnknownFact[] | undefined;
}

/** Why CAPE does not take an entry. */
export type BlockCode =
  | 'protest-open'
  | 'protest-denied-review'
  | 'protest-other'
  | 'type-08'
  | 'type-09'
  | 'type-21'
  | 'type-22'
  | 'type-23'
  | 'type-47'
  | 'reconciliation-filed'
  | 'drawback'
  | 'declared'
  | 'trade-control'
  | 'cancelled'
  | 'no-liquidation-day'
  | 'contradiction';

/** What may still stop an entry, and is for the reader to look up. */
export type CautionCode =
  | 'liquidation-unknown'
  | 'declared-unknown'
  | 'protest-unknown'
  | 'reconciliation-unknown'
  | 'drawback-unknown'
  | 'protest-day-near'
  | 'reconciliation-flagged'
  | 'held'
  | 'type-unknown'
  | 'protest-denied'
  | 'status-differs'
  | 'reliquidated'
  | 'not-eligible'
  | 'claim-refused'
  | 'voided';

export interface Reason<Code> {
  readonly code: Code;
  readonly source: SourceId;
  readonly cite: string;
}

const ERRORS = ['cbp-faq', 'CBP, IEEPA Duty Refunds, entry errors'] as const;
const OURS = ['method', 'How we count, note 9'] as const;

const reason = <Code>(
  code: Code,
  [source, cite]: readonly [SourceId, string] = ERRORS,
): Reason<Code> => ({ code, source, cite });

/**
 * Entry types that CAPE refuses. Sources: CBP, IEEPA Duty Refunds, "Entry Type Not Allowed"; for the
 * warehouse entries 21 and 22 CSMS 69127837, while their withdrawals 31, 32, 34 and 38 are taken.
 */
export const BLOCKED_TYPES = ['08', '09', '21', '22', '23', '47'] as const;
const WAREHOUSE = ['csms-69127837', 'CSMS 69127837'] as const;
/** Types for which a reconciliation flag is no obstacle. Source: CSMS 69035485. */
const RECONCILABLE = ['01', '02', '06'];

/** Every reason for which CAPE does not take an entry, whatever its day; none when nothing given stops it. */
export function blocks(facts: EntryFacts): readonly Reason<BlockCode>[] {
  const found: Reason<BlockCode>[] = [];
  const { protest } = facts;
  const protests = ['csms-68340863', 'CSMS 68340863; CBP, entry errors'] as const;
  if (protest === 'open' || protest === 'suspended') found.push(reason('protest-open', protests));
  if (protest === 'denied-review') found.push(reason('protest-denied-review', protests));
  if (protest === 'other') found.push(reason('protest-other', protests));
  const type = BLOCKED_TYPES.find((one) => one === facts.type);
  if (type) {
    const warehouse = type === '21' || type === '22';
    found.push(reason(`type-${type}` as const, warehouse ? WAREHOUSE : ERRORS));
  }
  if (facts.reconciliation === 'filed') found.push(reason('reconciliation-filed'));
  if (facts.drawback) found.push(reason('drawback'));
  if (facts.declared) found.push(reason('declared', ['cbp-faq', 'CBP, IEEPA Duty Refunds']));
  if (facts.tradeControl) found.push(reason('trade-control'));
  if (facts.cancelled) found.push(reason('cancelled'));
  if (facts.saysLiquidated && !facts.liquidated && !facts.reliquidated) {
    found.push(reason('no-liquidation-day', OURS));
  }
  if (facts.contradictions?.length) found.push(reason('contradiction', OURS));
  return found;
}

const PROTEST_DAY = ['usc-19-1514', '19 USC 1514(c)(3)'] as const;

/** What the reader should look up before she relies on the group, as seen on `today`. */
export function cautions(facts: AskedFacts, today: Day): readonly Reason<CautionCode>[] {
  const found: Reason<CautionCode>[] = [];
  if (facts.reconciliation === 'flagged') {
    found.push(reason('reconciliation-flagged', ['csms-69035485', 'CSMS 69035485']));
  }
  for (const fact of [...(facts.notKnown ?? []), ...(facts.unanswered ?? [])]) {
    if (fact !== 'type') found.push(reason(`${fact}-unknown` as const));
  }
  if (facts.declared && facts.liquidated && protestDayNear(facts.liquidated, today)) {
    found.push(reason('protest-day-near', PROTEST_DAY));
  }
  if (facts.held) found.push(reason('held'));
  if (facts.protest === 'denied') {
    found.push(reason('protest-denied', ['usc-28-2636', '28 USC 2636(a)']));
  }
  if (facts.reliquidated) {
    found.push(reason('reliquidated', ['usc-19-1514', '19 USC 1514(c)(3), (d)']));
  }
  if (facts.notEligible) found.push(reason('not-eligible', OURS));
  if (facts.claimRefused) found.push(reason('claim-refused'));
  if (facts.voided) found.push(reason('voided', OURS));
  // A day already past is counted, since it is the earlier reading.
  if (facts.saysLiquidated === false && facts.liquidated && facts.liquidated <= today) {
    found.push(reason('status-differs', OURS));
  }
  if (!facts.type || (facts.reconciliation === 'flagged' && !RECONCILABLE.includes(facts.type))) {
    found.push(reason('type-unknown'));
  }
  return found;
}

/** Where an entry stands: exactly one. A block comes first, then the days. */
export type Group = 'open' | 'protest' | 'past' | 'unliquidated' | 'blocked';
export const GROUPS: readonly Group[] = ['open', 'protest', 'past', 'unliquidated', 'blocked'];

/**
 * Whether the plan counts from the reliquidation: the days of the first liquidation are over, or it is
 * not known. CAPE never counts from a reliquidation, and its protest reaches only what it changed.
 */
export const isAgain = (facts: EntryFacts, plan: EntryPlan | undefined): boolean =>
  !!facts.reliquidated &&
  plan?.liquidated === facts.reliquidated &&
  facts.liquidated !== facts.reliquidated;

/** The plan that an entry's days count by: of its first liquidation, and once that is over, of its reliquidation. */
function countedPlan(
  { liquidated, reliquidated }: EntryFacts,
  planOf: (liquidated: Day) => EntryPlan,
): EntryPlan | undefined {
  const first = liquidated && planOf(liquidated);
  if (!reliquidated || (first && first.advice?.value !== 'counsel')) return first;
  const again = planOf(reliquidated);
  return again.advice ? again : first;
}

/** The group of an entry whose blocks are known, by the days of its plan. A day still to come is not liquidated. */
export function groupOf(blocked: boolean, plan: EntryPlan | undefined, again = false): Group {
  if (blocked) return 'blocked';
  if (!plan?.advice) return 'unliquidated';
  const { value } = plan.advice;
  if (again) return value === 'counsel' ? 'past' : 'protest';
  return value === 'cape-first' ? 'open' : value === 'protest' ? 'protest' : 'past';
}

/** What to do with one entry. */
export type Path =
  | 'cape'
  | 'withdraw-then-cape'
  | 'protest'
  | 'protest-stands'
  | 'summons'
  | 'counsel'
  | 'wait'
  | 'find-out'
  | 'look-up';

/**
 * The path for one entry as seen through its facts and the plan for its liquidation day. An open
 * protest inside the CAPE window may be withdrawn where it concerns IEEPA duties alone (CSMS 68340863);
 * an accepted declaration shuts protest and correction until (re)liquidation, and the protest period
 * goes on (19 USC 1514); an entry that CAPE refuses keeps its protest days. What the reader does not
 * know comes first where it could stop CAPE.
 */
export function pathOf(facts: AskedFacts, plan: EntryPlan | undefined): Path {
  const noDay = facts.saysLiquidated && !facts.liquidated && !facts.reliquidated;
  const unknown = noDay || facts.notKnown?.includes('liquidation');
  if (facts.contradictions?.length || unknown) return 'look-up';
  if (facts.declared) return plan?.advice?.value === 'counsel' ? 'counsel' : 'wait';
  const stopped = blocks(facts);
  const byProtest = stopped.some(({ code }) => code.startsWith('protest'));
  const value = plan?.advice?.value;
  const advice = value === 'cape-first' && isAgain(facts, plan) ? 'protest' : value;
  if (facts.protest === 'denied-review') return 'summons';
  if (byProtest) {
    const alone = stopped.length === 1 && facts.protest !== 'other';
    return advice === 'cape-first' && alone ? 'withdraw-then-cape' : 'protest-stands';
  }
  // What is protested and denied is decided: the next day that matters is the court's.
  if (facts.protest === 'denied' && advice !== 'cape-first') return 'summons';
  if (!advice) return stopped.length ? 'wait' : facts.notKnown?.length ? 'find-out' : 'cape';
  if (advice === 'counsel') return 'counsel';
  if (stopped.length) return 'protest';
  if (facts.notKnown?.length) return 'find-out';
  return advice === 'protest' ? 'protest' : 'cape';
}

/** Whether a protest day still matters: liquidated, inside the period, and none decided or on file. */
export const protestable = (facts: AskedFacts, plan: EntryPlan | undefined): boolean =>
  pathOf(facts, plan) === 'protest';

/** All that the rules say of one entry. */
export interface Decision {
  readonly group: Group;
  readonly path: Path;
  readonly blocks: readonly Reason<BlockCode>[];
  readonly cautions: readonly Reason<CautionCode>[];
  readonly plan: EntryPlan | undefined;
  /** The next day that matters, that day included; absent where no day is left. */
  readonly next: { readonly what: NextDay; readonly day: Day } | undefined;
}

export type NextDay =
  | 'start-by'
  | 'file-cape-by'
  | 'last-cape-day'
  | 'file-protest-by'
  | 'last-protest-day'
  | 'expected';

/** The plan of a liquidation day, made once for each day: thousands of entries share a few days. */
export function dayPlans(situation: Situation, today: Day): (liquidated: Day) => EntryPlan {
  const made = new Map<Day, EntryPlan>();
  return (liquidated) => {
    const found = made.get(liquidated) ?? entryPlan(liquidated, situation, today);
    made.set(liquidated, found);
    return found;
  };
}

function nextDay(path: Path, facts: AskedFacts, plan: EntryPlan | undefined, today: Day) {
  const first = (days: readonly (readonly [NextDay, Day])[]) => {
    const found = days.find(([, day]) => day >= today);
    return found && { what: found[0], day: found[1] };
  };
  const advice = plan?.advice?.value;
  const files =
    path === 'cape' ||
    path === 'withdraw-then-cape' ||
    (path === 'find-out' && !isAgain(facts, plan));
  if (files && plan && advice === 'cape-first') {
    return first([
      ['start-by', plan.startBy.value],
      ['file-cape-by', plan.fileCapeBy.value],
      ['last-cape-day', plan.lastCapeDay.value],
    ]);
  }
  if (path === 'wait' && facts.declared && plan) {
    return first([['last-protest-day', plan.lastProtestDay.value]]);
  }
  if ((path === 'protest' || path === 'find-out') && plan && advice) {
    return first([
      ['file-protest-by', plan.fileProtestBy.value],
      ['last-protest-day', plan.lastProtestDay.value],
    ]);
  }
  const expected =
    path === 'cape' &&
    (facts.liquidated ?? (facts.entered && expectedLiquidation(facts.entered).value));
  return expected ? first([['expected', expected]]) : undefined;
}

/** Group, path, reasons and next day of one entry, as seen on `today` (U.S. Eastern). */
export function decide(
  facts: AskedFacts,
  planOf: (liquidated: Day) => EntryPlan,
  today: Day,
): Decision {
  const plan = countedPlan(facts, planOf);
  const stopped = blocks(facts);
  const path = pathOf(facts, plan);
  return {
    group: groupOf(stopped.length > 0, plan, isAgain(facts, plan)),
    path,
    blocks: stopped,
    cautions: cautions(facts, today),
    plan,
    next: nextDay(path, facts, plan, today),
  };
}
