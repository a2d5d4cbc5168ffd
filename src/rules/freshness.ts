import { type Day, day, plusDays } from './day';
import type { Standing } from './parameter';
import { freshAgency, freshStatute } from './parameters';

/** What somebody held against its source, and when. A parameter is one. */
export interface Check {
  readonly checked: string;
  readonly standing: Standing;
}

/** How many calendar days a check stays good: long for statutes, short for all else. */
export const freshFor = (standing: Standing): number =>
  (standing === 'statute' ? freshStatute : freshAgency).value;

/** The last day on which a check counts as fresh, that day included. Source: our own method, note 8. */
export const freshUntil = ({ checked, standing }: Check): Day =>
  plusDays(day(checked), freshFor(standing));

/** The one of several checks that grows old first; undefined for none. */
export const firstToAge = <C extends Check>(checks: readonly C[]): C | undefined =>
  checks.reduce<C | undefined>(
    (first, one) => (first && freshUntil(first) <= freshUntil(one) ? first : one),
    undefined,
  );
