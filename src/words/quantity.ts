import type { Figure, Unit } from '../rules/parameter';

/** How a language writes figures, units and ranges. */
interface Language {
  readonly locale: string;
  readonly units: Readonly<Record<Exclude<Unit, 'weekday'>, readonly [one: string, many: string]>>;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly orMore: string;
  readonly range: (least: string, most: string) => string;
}

/** Figures and quantities in one language. */
export function quantitiesIn({ locale, units, weekdays, orMore, range }: Language) {
  const figure = new Intl.NumberFormat(locale).format;
  const counted = (value: number, unit: Unit): string =>
    unit === 'weekday'
      ? (weekdays[value] ?? '')
      : `${figure(value)} ${units[unit][Math.abs(value) === 1 ? 0 : 1]}`;
  const quantity = (parameter: Figure): string => {
    const most = counted(parameter.value, parameter.unit);
    if (parameter.orMore) return `${most} ${orMore}`;
    return parameter.least === undefined ? most : range(figure(parameter.least), most);
  };
  return { figure, counted, quantity };
}
