import { type Day, day, plusDays } from './day';
import type { Figure, Standing } from './parameter';
import { freshAgency, freshContact, freshEstimate, freshStatute } from './parameters';

/** What kind of fact was checked: they age at different speeds. */
export type FactKind = Standing | 'contact';

/** What somebody held against its source, and when. A parameter is one. */
export interface Check {
  readonly checked: string;
  readonly standing: FactKind;
}

const LIMIT: Readonly<Record<FactKind, Figure>> = {
  statute: freshStatute,
  agency: freshAgency,
  contact: freshContact,
  estimate: freshEstimate,
  margin: freshEstimate,
};

/** How many calendar days a check of this kind stays good. */
export const freshFor = (kind: FactKind): number => LIMIT[kind].value;

/** The last day on which a check counts as fresh, that day included. Source: our own method, note 8. */
export const freshUntil = ({ checked, standing }: Check): Day =>
  plusDays(day(checked), freshFor(standing));

/** The one of several checks that grows old first; undefined for none. */
export const firstToAge = <C extends Check>(checks: readonly C[]): C | undefined =>
  checks.reduce<C | undefined>(
    (first, one) => (first && freshUntil(first) <= freshUntil(one) ? first : one),
    undefined,
  );
