import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Step, standingOf } from '../../src/rules/answer';
import { type Day, day, FIRST_YEAR, LAST_YEAR, parseDay } from '../../src/rules/day';
import { closedOn, isBusinessDay } from '../../src/rules/business-day';
import type { Figure } from '../../src/rules/parameter';
import { inactivity } from '../../src/rules/parameters';
import { accountPlan } from '../../src/rules/account-plan';
import { type EntryPlan, entryPlan } from '../../src/rules/entry-plan';
import { planningLead, startBy } from '../../src/rules/lead';
import { outlook, tierInTime } from '../../src/rules/outlook';
import { plan } from '../../src/rules/plan';
import type { Situation } from '../../src/rules/situation';
import { deemedDenied, fileProtestBy, lastProtestDay, summonsBy } from '../../src/rules/protest';
import { ROLES } from '../../src/rules/route';
import { accountState, leadOf, locksOn, logInBy, TIERS, tier } from '../../src/rules/account';
import {
  advice,
  daysLeft,
  expectedLiquidation,
  fileCapeBy,
  lastCapeDay,
  reliquidationLimit,
} from '../../src/rules/window';

// Plain numbers stand in for the calendar here: a day is a count of days from the start of 1970.
const DAY = 86_400_000;
const numberOf = (on: string) => Date.UTC(+on.slice(0, 4), +on.slice(5, 7) - 1, +on.slice(8)) / DAY;
const dayOf = (number: number): Day => day(new Date(number * DAY).toISOString().slice(0, 10));

/** Any day from 1990 to 2079, so that no sum leaves the range of days. */
const anyDay = fc.integer({ min: numberOf('1990-01-01'), max: numberOf('2079-12-31') }).map(dayOf);
/** Days close to month ends, year ends and leap days, where slips live. */
const edgeDay = fc
  .tuple(
    fc.integer({ min: 1990, max: 2079 }),
    fc.constantFrom('01-01', '02-28', '03-01', '07-04', '08-31', '11-11', '12-25', '12-31'),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([year, rest, off]) => dayOf(numberOf(`${year}-${rest}`) + off));
const someDay = fc.oneof(anyDay, edgeDay);
const span = fc.integer({ min: 0, max: 400 });
const fewDays = fc.integer({ min: 0, max: 60 });

const situations: fc.Arbitrary<Situation> = fc.record(
  {
    lastLogin: someDay,
    liquidated: fc.array(someDay, { maxLength: 4 }),
    entered: fc.array(someDay, { maxLength: 3 }),
    role: fc.constantFrom(...ROLES),
    tier: fc.constantFrom(...TIERS),
    leadDays: fewDays,
    checklistDays: fewDays,
  },
  { requiredKeys: [] },
);

type Rule = readonly [name: string, rule: (on: Day) => Answer<Day> | undefined];

const calendarRules: readonly Rule[] = [
  ['locksOn', locksOn],
  ['logInBy', logInBy],
  ['lastCapeDay', lastCapeDay],
  ['reliquidationLimit', reliquidationLimit],
  ['lastProtestDay', lastProtestDay],
  ['expectedLiquidation', expectedLiquidation],
  ['deemedDenied', deemedDenied],
];
const businessRules: readonly Rule[] = [
  ['fileCapeBy', fileCapeBy],
  ['fileProtestBy', fileProtestBy],
  ['summonsBy of a denial', (denied) => summonsBy({ denied })],
  ['summonsBy of a request', (accelerated) => summonsBy({ accelerated })],
  ['startBy by default', (on) => startBy(on, planningLead({}))],
  ['startBy with a checklist', (on) => startBy(on, planningLead({ tier: 1 }), 7)],
];
const dayIn = (answer: Answer<Day> | undefined): Day => {
  if (!answer) throw new Error('No answer');
  return answer.value;
};

/** The idle limit was halved in July 2008: across that day a later sign-in does lock earlier. */
const oneLimit = (name: string, on: Day) =>
  !/^lo(cks|g)/.test(name) || on >= inactivity.values[1].from;

describe('a later day never gives an earlier last day', () => {
  for (const [name, rule] of [...calendarRules, ...businessRules]) {
    it(name, () => {
      fc.assert(
        fc.property(someDay, span, (on, later) => {
          fc.pre(oneLimit(name, on));
          const then = dayOf(numberOf(on) + later);
          expect(dayIn(rule(then)) >= dayIn(rule(on))).toBe(true);
        }),
      );
    });
  }

  for (const [name, rule] of calendarRules) {
    it(`${name} moves by exactly as many days as its day`, () => {
      fc.assert(
        fc.property(someDay, span, (on, later) => {
          fc.pre(oneLimit(name, on));
          const then = dayOf(numberOf(on) + later);
          expect(numberOf(dayIn(rule(then))) - numberOf(dayIn(rule(on)))).toBe(later);
        }),
      );
    });
  }
});

describe('lead', () => {
  const lead = (days: number) => ({ days, from: 'lead-days' }) as const;

  it('more lead days are never a later start, and always an earlier one', () => {
    fc.assert(
      fc.property(someDay, fewDays, fc.integer({ min: 1, max: 20 }), (on, days, more) => {
        const less = startBy(on, lead(days)).value;
        expect(startBy(on, lead(days + more)).value < less).toBe(true);
      }),
    );
  });

  it('a day of the checklist weighs as much as a day of lead', () => {
    fc.assert(
      fc.property(someDay, fewDays, fewDays, (on, days, checklist) => {
        const one = startBy(on, lead(days), checklist).value;
        expect(startBy(on, lead(days + checklist)).value).toBe(one);
        expect(startBy(on, lead(checklist), days).value).toBe(one);
      }),
    );
  });

  it('no lead at all starts on the file-by day', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        expect(startBy(on, lead(0)).value).toBe(fileCapeBy(on).value);
      }),
    );
  });

  it('a slower tier never starts later', () => {
    fc.assert(
      fc.property(someDay, fewDays, (on, checklistDays) => {
        const by = entryPlan(on, { checklistDays }, on).startByTier;
        expect(by[3].value < by[2].value && by[2].value < by[1].value).toBe(true);
      }),
    );
  });
});

describe('a file-by day', () => {
  it('is never after its deadline, and CAPE’s is always before it', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        expect(fileCapeBy(on).value < lastCapeDay(on).value).toBe(true);
        expect(fileProtestBy(on).value <= lastProtestDay(on).value).toBe(true);
        const summons = dayIn(summonsBy({ denied: on }));
        expect(numberOf(summons) <= numberOf(on) + 180).toBe(true);
        const afterRequest = dayIn(summonsBy({ accelerated: on }));
        expect(numberOf(afterRequest) <= numberOf(on) + 210).toBe(true);
      }),
    );
  });

  it('is close to its deadline: no more than a long weekend away', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const gap = (early: Day, late: Day) => numberOf(late) - numberOf(early);
        expect(gap(fileCapeBy(on).value, lastCapeDay(on).value)).toBeLessThanOrEqual(4);
        expect(gap(fileProtestBy(on).value, lastProtestDay(on).value)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('leaves the deadline alone when that is a business day', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const last = lastProtestDay(on).value;
        expect(fileProtestBy(on).value === last).toBe(isBusinessDay(last));
      }),
    );
  });

  for (const [name, rule] of businessRules) {
    it(`${name} is a business day`, () => {
      fc.assert(
        fc.property(someDay, (on) => {
          expect(isBusinessDay(dayIn(rule(on)))).toBe(true);
        }),
      );
    });
  }

  it('startBy is a business day for any lead and checklist', () => {
    fc.assert(
      fc.property(someDay, fewDays, fewDays, (on, days, checklist) => {
        const start = startBy(on, { days, from: 'lead-days' }, checklist).value;
        expect(isBusinessDay(start)).toBe(true);
        expect(start <= fileCapeBy(on).value).toBe(true);
      }),
    );
  });

  it('an earlier denial of the two counts, and a second one never gives more time', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (accelerated, off) => {
        const denied = dayOf(numberOf(accelerated) + off);
        const both = dayIn(summonsBy({ denied, accelerated }));
        const alone = [dayIn(summonsBy({ denied })), dayIn(summonsBy({ accelerated }))].sort();
        expect(both).toBe(alone[0]);
      }),
    );
  });
});

// Replay -------------------------------------------------------------------------------------------

/** A parameter added to a day, by plain numbers. */
function added(from: Day, { unit, value }: Figure, back: boolean): string {
  const amount = back ? -value : value;
  if (unit === 'calendar-days') return dayOf(numberOf(from) + amount);
  const months = unit === 'years' ? amount * 12 : amount;
  const at = +from.slice(0, 4) * 12 + (+from.slice(5, 7) - 1) + months;
  const [year, month] = [Math.floor(at / 12), at % 12];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(+from.slice(8), lastOfMonth);
  return [`${year}`, ...[month + 1, date].map((part) => `${part}`.padStart(2, '0'))].join('-');
}

/** The closed days from just before `from` (or from it) back to just after `to`, nearest first. */
function closedBetween(from: Day, to: Day, withFrom: boolean) {
  const closed = [];
  for (let at = numberOf(from) - (withFrom ? 0 : 1); at > numberOf(to); at--) {
    const why = closedOn(dayOf(at));
    if (why) closed.push({ day: dayOf(at), why });
  }
  return closed;
}

const openBetween = (from: Day, to: Day) =>
  numberOf(from) - numberOf(to) - closedBetween(from, to, false).length;

/** Goes through the reasons, reckons each again from its own data, and gives where they end. */
function replay(because: readonly Step[]) {
  const first = because[0];
  if (first?.kind !== 'given' && first?.kind !== 'given-month')
    throw new Error('Reasons must start with a day given');
  let at = first.day;
  let days: number | undefined;
  let chosen: Extract<Step, { kind: 'chosen' }> | undefined;
  const verdicts: boolean[] = [];
  for (const step of because.slice(1)) {
    switch (step.kind) {
      case 'given':
        throw new Error('A second day given in one chain of reasons');
      case 'count':
        expect(step.from).toBe(at);
        expect(step.to).toBe(added(step.from, step.parameter, step.back ?? false));
        at = step.to;
        break;
      case 'business-day':
        expect(step.from).toBe(at);
        expect(isBusinessDay(step.to)).toBe(true);
        expect(step.skipped).toEqual(
          closedBetween(step.from, step.to, step.pick === 'on-or-before'),
        );
        if (step.pick === 'before') expect(openBetween(step.from, step.to)).toBe(1);
        else if (isBusinessDay(step.from)) expect(step.to).toBe(step.from);
        else expect(openBetween(step.from, step.to)).toBe(1);
        at = step.to;
        break;
      case 'chosen':
        chosen = step;
        break;
      case 'weekday':
        expect(step.from).toBe(at);
        expect(new Date(numberOf(step.to) * DAY).getUTCDay()).toBe(step.parameter.value);
        expect(numberOf(step.to) - numberOf(step.from)).toBeLessThan(7);
        at = step.to;
        break;
      case 'passed':
        expect(step.day < step.today).toBe(true);
        break;
      case 'accepted':
        break;
      case 'lead-left': {
        const before = dayOf(numberOf(step.from) - 1);
        const closed = closedBetween(step.to, before, false).length;
        const open = Math.max(0, numberOf(step.to) - numberOf(step.from) - closed);
        expect(step.days).toBe(open);
        expect(step.lead).toBe(Math.max(0, open - step.checklist));
        days = step.lead;
        break;
      }
      case 'count-back':
        expect(step.from).toBe(at);
        if (step.parameter) expect(step.lead).toBe(step.parameter.value);
        if (chosen?.input === 'tier') {
          expect(TIERS.filter((one) => leadOf[one].id === step.parameter?.id)).toEqual([
            chosen.value,
          ]);
        } else if (chosen) {
          expect([chosen.input, chosen.value]).toEqual(['lead-days', step.lead]);
        }
        expect(openBetween(step.from, step.to)).toBe(step.lead + step.checklist);
        expect(step.skipped).toEqual(closedBetween(step.from, step.to, false));
        at = step.to;
        break;
      case 'elapsed':
        expect([step.from, step.to]).toContain(at);
        expect(step.days).toBe(numberOf(step.to) - numberOf(step.from));
        days = step.days;
        break;
      case 'compare': {
        expect(step.days).toBe(days);
        // The idle limit is the first day out; a window's last day is still in.
        const inside = step.parameter.value - step.days;
        expect(step.within).toBe(step.parameter.id === 'inactivity' ? inside > 0 : inside >= 0);
        verdicts.push(step.within);
        break;
      }
      case 'ends':
        expect(step.end).toBe(added(first.day, step.parameter, false));
        expect(step.before).toBe(step.day < step.end);
        verdicts.push(step.before);
        break;
    }
  }
  return { at, days, verdicts };
}

describe('replaying the reasons gives the value', () => {
  for (const [name, rule] of [...calendarRules, ...businessRules]) {
    it(name, () => {
      fc.assert(
        fc.property(someDay, (on) => {
          const answer = rule(on);
          if (!answer) throw new Error('No answer');
          expect(replay(answer.because).at).toBe(answer.value);
        }),
      );
    });
  }

  it('summonsBy of both', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (accelerated, off) => {
        const both = summonsBy({ accelerated, denied: dayOf(numberOf(accelerated) + off) });
        expect(replay(both?.because ?? []).at).toBe(both?.value);
      }),
    );
  });

  it('accountState and tier', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 1000 }), (on, since) => {
        const today = dayOf(numberOf(on) + since);
        const state = accountState(on, today);
        expect(replay(state.because).verdicts).toEqual([state.value === 'active']);
        const found = tier(on, today);
        const { verdicts } = replay(found.because);
        const outcomes = ['none', 1, 2, 3] as const;
        // The first limit not yet passed decides, and nothing is asked after it.
        const passed = verdicts.indexOf(true);
        expect(found.value).toBe(outcomes[passed < 0 ? 3 : passed]);
        expect(verdicts).toHaveLength(passed < 0 ? 3 : passed + 1);
      }),
    );
  });

  it('advice and days left', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 300 }), (on, since) => {
        const today = dayOf(numberOf(on) + since);
        const found = advice(on, today);
        const { verdicts, days } = replay(found?.because ?? []);
        expect(days).toBe(since);
        const passed = verdicts.indexOf(true);
        expect(found?.value).toBe((['cape-first', 'protest'] as const)[passed] ?? 'counsel');
        const left = daysLeft(lastProtestDay(on), today);
        expect(replay(left.because).days).toBe(left.value);
      }),
    );
  });

  it('every answer of a whole plan', () => {
    fc.assert(
      fc.property(situations, someDay, (situation, today) => {
        const { entries, expected, account } = plan(situation, today);
        for (const entry of [...entries, ...expected.flatMap((one) => one.plan ?? [])]) {
          for (const answer of dayAnswers(entry)) {
            expect(replay(answer.because).at).toBe(answer.value);
          }
          if (entry.leadLeft)
            expect(replay(entry.leadLeft.because).days).toBe(entry.leadLeft.value);
          for (const answer of [entry.capeDaysLeft, entry.protestDaysLeft, entry.startDaysLeft]) {
            expect(replay(answer.because).days).toBe(answer.value);
          }
          if (entry.advice) replay(entry.advice.because);
        }
        for (const { liquidation, friday, plan: made } of expected) {
          expect(replay(friday.because).at).toBe(friday.value);
          if (!made) continue;
          expect(replay(liquidation.because).at).toBe(made.liquidated);
          for (const answer of dayAnswers(made)) {
            expect(standingOf(answer.because)).toBe('estimate');
          }
        }
        if (account) {
          expect(replay(account.locksOn.because).at).toBe(account.locksOn.value);
          expect(replay(account.logInBy.because).at).toBe(account.logInBy.value);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function dayAnswers(entry: EntryPlan): readonly Answer<Day>[] {
  return [
    entry.lastCapeDay,
    entry.fileCapeBy,
    entry.reliquidationLimit,
    entry.lastProtestDay,
    entry.fileProtestBy,
    entry.startBy,
    entry.checklistBy,
    ...TIERS.map((one) => entry.startByTier[one]),
  ];
}

describe('moving today', () => {
  it('changes only what depends on it in the plan of an entry', () => {
    fc.assert(
      fc.property(situations, someDay, someDay, span, (situation, on, today, later) => {
        const then = dayOf(numberOf(today) + later);
        const before = entryPlan(on, situation, today);
        const after = entryPlan(on, situation, then);
        const {
          scheduled,
          advice,
          capeDaysLeft,
          protestDaysLeft,
          startDaysLeft,
          leadLeft,
          ...rest
        } = after;
        expect({
          ...rest,
          scheduled: before.scheduled,
          advice: before.advice,
          capeDaysLeft: before.capeDaysLeft,
          protestDaysLeft: before.protestDaysLeft,
          startDaysLeft: before.startDaysLeft,
          leadLeft: before.leadLeft,
        }).toEqual(before);
        if (leadLeft && before.leadLeft) {
          expect(leadLeft.value <= before.leadLeft.value).toBe(true);
        }
        expect(scheduled).toBe(on > then);
        expect(advice === undefined).toBe(scheduled);
        expect(before.capeDaysLeft.value - capeDaysLeft.value).toBe(later);
        expect(before.protestDaysLeft.value - protestDaysLeft.value).toBe(later);
        expect(before.startDaysLeft.value - startDaysLeft.value).toBe(later);
      }),
    );
  });

  it('changes no day of an account', () => {
    fc.assert(
      fc.property(someDay, span, span, (on, one, other) => {
        const before = accountPlan(on, dayOf(numberOf(on) + one));
        const after = accountPlan(on, dayOf(numberOf(on) + other));
        expect(after.locksOn).toEqual(before.locksOn);
        expect(after.logInBy).toEqual(before.logInBy);
        expect([before.daysSince, after.daysSince]).toEqual([one, other]);
      }),
    );
  });

  it('never opens again what has closed: tier, advice and outlook only go forward', () => {
    const orders = {
      tier: ['none', 1, 2, 3],
      advice: [undefined, 'cape-first', 'protest', 'counsel'],
      outlook: [
        'scheduled',
        'in-time',
        'start-today',
        'faster-tier',
        'too-late',
        'protest',
        'counsel',
      ],
    };
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 60 }),
        (on, since, later) => {
          const [today, then] = [since, since + later].map((days) => dayOf(numberOf(on) + days));
          if (!today || !then) throw new Error('No day');
          const goes = (order: readonly unknown[], before: unknown, after: unknown) => {
            expect(order).toContain(before);
            expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
          };
          goes(orders.tier, tier(on, today).value, tier(on, then).value);
          goes(orders.advice, advice(on, today)?.value, advice(on, then)?.value);
          const seen = (at: Day) => outlook(entryPlan(on, {}, at));
          goes(orders.outlook, seen(today), seen(then));
        },
      ),
    );
  });
});

describe('the plan as a whole', () => {
  it('holds each liquidation day once, whatever the order typed', () => {
    fc.assert(
      fc.property(fc.array(someDay, { maxLength: 6 }), someDay, (liquidated, today) => {
        const days = plan({ liquidated }, today).entries.map((entry) => entry.liquidated);
        expect([...days].sort()).toEqual([...new Set(liquidated)].sort());
        const turned = plan({ liquidated: [...liquidated].reverse() }, today);
        expect(turned.entries.map((entry) => entry.liquidated)).toEqual(days);
      }),
      { numRuns: 50 },
    );
  });

  it('the tier in time is the slowest whose start is not past', () => {
    fc.assert(
      fc.property(situations, someDay, fc.integer({ min: 40, max: 90 }), (situation, on, since) => {
        const today = dayOf(numberOf(on) + since);
        const entry = entryPlan(on, situation, today);
        const inTime = TIERS.filter((one) => entry.startByTier[one].value >= today);
        expect(tierInTime(entry)).toBe(inTime.at(-1));
      }),
    );
  });
});

describe('parseDay', () => {
  const partOfDay = fc.constantFrom(
    ...[
      '0',
      '1',
      '2',
      '3',
      '9',
      '12',
      '13',
      '29',
      '30',
      '31',
      '99',
      '2026',
      '2028',
      '2100',
      '2101',
    ],
    ...[
      '/',
      '-',
      '.',
      ',',
      ' ',
      '\t',
      '\0',
      'Sep',
      'sept',
      'February',
      'x',
      '<',
      '٣',
      '９',
      '\ud800',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(partOfDay, { maxLength: 9 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.nat(40), fc.constantFrom('/', '-', '.', ' '), fc.nat(40), fc.nat(2200))
      .map(([one, mark, two, year]) => `${one}${mark}${two}${mark}${year}`),
  );

  it('never throws, and takes only what comes back as the same day', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseDay(typed);
        if (!parsed.ok) return;
        const { day: on } = parsed;
        expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(dayOf(numberOf(on))).toBe(on);
        expect(parseDay(on)).toEqual(parsed);
        const year = Number(on.slice(0, 4));
        expect(year >= FIRST_YEAR && year <= LAST_YEAR).toBe(true);
        // Nothing is made up: the year and the day of the month were typed.
        const digits = typed.normalize('NFKC').replace(/(\d{4})(\d\d)(\d\d)/, '$1 $2 $3');
        const numbers = (digits.match(/\d+/g) ?? []).map(Number);
        expect(numbers).toContain(year);
        expect(numbers).toContain(Number(on.slice(8)));
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses every long text as too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1001, maxLength: 12_000 }), (typed) => {
        expect(parseDay(typed)).toEqual({ ok: false, error: 'too-long' });
      }),
      { numRuns: 20 },
    );
  });

  it('reads every day in every form it takes', () => {
    const names =
      'January February March April May June July August September October November December';
    fc.assert(
      fc.property(someDay, (on) => {
        const [year, month, date] = [on.slice(0, 4), +on.slice(5, 7), +on.slice(8)];
        const name = names.split(' ')[month - 1] ?? '';
        const short = name.slice(0, 3);
        for (const typed of [
          on,
          `${month}/${date}/${year}`,
          `${on.slice(5, 7)}/${on.slice(8)}/${year}`,
          `${short} ${date}, ${year}`,
          `${name} ${date}, ${year}`,
          `${date}-${short}-${year}`,
          ` ${short.toUpperCase()} ${date} ${year} `,
        ]) {
          expect(parseDay(typed)).toEqual({ ok: true, day: on });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses every day typed day first or with a short year', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const [year, month, date] = [on.slice(0, 4), +on.slice(5, 7), +on.slice(8)];
        if (date > 12) {
          const dayFirst = parseDay(`${date}/${month}/${year}`);
          expect(dayFirst).toEqual({ ok: false, error: 'month-first' });
        }
        const shortYear = parseDay(`${month}/${date}/${year.slice(2)}`);
        expect(shortYear).toEqual({ ok: false, error: 'two-digit-year' });
        const dotted = parseDay(`${date}.${month}.${year}`);
        expect(dotted).toEqual({ ok: false, error: 'ambiguous' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the next action', () => {
  const near = fc
    .tuple(someDay, fc.integer({ min: -460, max: 460 }))
    .map(([today, off]) => ({ today, on: dayOf(numberOf(today) + off) }));
  /** A situation around a day, so that every row of the rule comes up. */
  const around = fc
    .tuple(
      someDay,
      fc.record(
        {
          lastLogin: fc.integer({ min: -200, max: 0 }),
          liquidated: fc.array(fc.integer({ min: -220, max: 60 }), { maxLength: 4 }),
          entered: fc.array(fc.integer({ min: -420, max: 0 }), { maxLength: 3 }),
          accepted: fc.integer({ min: -120, max: 10 }),
        },
        { requiredKeys: [] },
      ),
      situations,
    )
    .map(([today, offsets, rest]) => {
      const at = (off: number) => dayOf(numberOf(today) + off);
      const { lastLogin, liquidated, entered, accepted } = offsets;
      const situation: Situation = {
        ...rest,
        lastLogin: lastLogin === undefined ? undefined : at(lastLogin),
        liquidated: liquidated?.map(at),
        entered: entered?.map(at),
        accepted: accepted === undefined ? undefined : at(accepted),
      };
      return { today, situation };
    });
  const NO_DAY = ['counsel', 'look-up'];
  const ACTIONS = ['wait', 'file-cape', 'start', 'file-protest', 'counsel', 'look-up', 'sign-in'];

  it('is never on a past day, in 5,000 situations, and a row of the board has the same care', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(around, ({ today, situation }) => {
        const { next, board } = plan(situation, today);
        for (const one of [...(next ? [next] : []), ...board.map((row) => row.next)]) {
          seen.add(one.action);
          if (one.day) expect(one.day >= today).toBe(true);
          else expect([...NO_DAY, 'start', 'wait']).toContain(one.action);
          if (one.day) expect(NO_DAY).not.toContain(one.action);
          expect(one.day === undefined).toBe(one.dayIs === undefined);
          expect(one.because.length).toBeGreaterThan(0);
          if (one.liquidation) expect(one.day).toBeUndefined();
        }
      }),
      { numRuns: 5000 },
    );
    expect([...seen].sort()).toEqual([...ACTIONS].sort());
  });

  it('a later today never gives an earlier day of the same action', () => {
    fc.assert(
      fc.property(around, fc.integer({ min: 1, max: 60 }), ({ today, situation }, later) => {
        const then = dayOf(numberOf(today) + later);
        const key = (row: { input: string; given: Day }) => `${row.input} ${row.given}`;
        const after = new Map(plan(situation, then).board.map((row) => [key(row), row.next]));
        for (const row of plan(situation, today).board) {
          const next = after.get(key(row));
          if (row.next.day && next?.day && next.action === row.next.action) {
            expect(next.day >= row.next.day).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('more lead, or more of the checklist, never gives a later start', () => {
    fc.assert(
      fc.property(near, fewDays, fewDays, fewDays, ({ today, on }, leadDays, more, checklist) => {
        const of = (situation: Situation) =>
          plan({ ...situation, liquidated: [on] }, today).board[0]?.next;
        const less = of({ leadDays, checklistDays: checklist });
        for (const longer of [
          of({ leadDays: leadDays + more, checklistDays: checklist }),
          of({ leadDays, checklistDays: checklist + more }),
        ]) {
          if (less?.action === 'start' && longer?.action === 'start') {
            expect((longer.day ?? '') <= (less.day ?? '')).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('an entry more never hides a more pressing one', () => {
    const rank = ({ action, day: on }: { action: string; day: Day | undefined }, today: Day) =>
      on ? `${on} 0` : action === 'look-up' ? `${today} 1` : 'none';
    fc.assert(
      fc.property(around, someDay, ({ today, situation }, other) => {
        const before = plan(situation, today);
        const liquidated = [...(situation.liquidated ?? []), other];
        const after = plan({ ...situation, liquidated }, today);
        if (!before.board.length || !before.next || !after.next) return;
        expect(rank(after.next, today) <= rank(before.next, today)).toBe(true);
        const ranks = after.board.map((row) => rank(row.next, today));
        expect(ranks).toEqual([...ranks].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('what reactivation may take is the largest lead that still starts today or later', () => {
    fc.assert(
      fc.property(near, fewDays, ({ today, on }, checklistDays) => {
        const left = entryPlan(on, { checklistDays }, today).leadLeft?.value;
        expect(left === undefined).toBe(numberOf(today) - numberOf(on) > 80);
        if (!left) return;
        const start = (days: number) =>
          startBy(on, { days, from: 'lead-days' }, checklistDays).value;
        expect(start(left) >= today).toBe(true);
        expect(start(left + 1) < today).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
