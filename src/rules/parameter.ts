import type { Day } from './day';
import type { SourceId } from './sources';

/**
 * How firm a number is. `statute`: an act, a regulation, a court. `agency`: CBP's own pages, bulletins
 * and practice. `margin`: our own caution, which moves a day earlier and never later. `estimate`: a
 * planning figure that CBP does not publish; the reader may change it.
 */
export type Standing = 'statute' | 'agency' | 'margin' | 'estimate';

export type Unit =
  | 'calendar-days'
  | 'business-days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'minutes'
  | 'entries'
  | 'characters'
  | 'megabytes'
  | 'weekday';

/** One value of a parameter and what speaks for it. */
export interface Value {
  /** The day (or month) from which it holds. */
  readonly from: string;
  /** Planning takes this figure; for a range it is the larger one. */
  readonly value: number;
  /** The smaller figure, where the source gives a range. */
  readonly least?: number;
  /** The source says "or more": the figure is a floor, not a ceiling. */
  readonly orMore?: true;
  readonly source: SourceId;
  /** The exact place in the source, as a reader would cite it. */
  readonly cite: string;
  /** The day we last held the figure against its source. */
  readonly checked: string;
}

/** A parameter with one of its values: what steps and words work with. */
export interface Figure extends Value {
  readonly id: string;
  readonly unit: Unit;
  readonly standing: Standing;
}

type Values = readonly [Value, ...Value[]];

/**
 * A number of the rules. Its own figure is the newest: prose shows it, and so does what hangs on no day
 * of an entry. A rule asks with `inForce`.
 */
export interface Parameter extends Figure {
  /** Every value it has had, the oldest first. */
  readonly values: Values;
}

type Newest<V extends Values> = V extends readonly [...Value[], infer Last] ? Last : Value;
type Given = Omit<Parameter, keyof Value>;

/** A parameter from its values, the oldest first. */
/* @__NO_SIDE_EFFECTS__ */
export const parameter = <const P extends Given>(given: P): P & Newest<P['values']> => ({
  ...given,
  ...(given.values.at(-1) as Newest<P['values']>),
});

/** The figure in force on a day: the newest that has begun. The first stands for the days before it, too. */
export function inForce(parameter: Parameter, on: Day): Figure {
  const { id, unit, standing, values } = parameter;
  const found = values.findLast(({ from }) => from <= on) ?? values[0];
  return found === values.at(-1) ? parameter : { id, unit, standing, ...found };
}
