/** A person's place in the account, under a word of the reader's own. */
export interface Person {
  /** Holds for good, so that the person's calendar events keep their place. */
  readonly id: number;
  readonly name: string;
  /** The last sign-in as typed. The first person's is kept in the situation. */
  readonly day: string;
}

const MOST = 20;
const LONGEST = 60;

/** A fresh person beside these, or the same people where there are enough. */
export const withPerson = (people: readonly Person[]): readonly Person[] =>
  people.length < MOST
    ? [...people, { id: Math.max(0, ...people.map(({ id }) => id)) + 1, name: '', day: '' }]
    : people;

/** The people in a value from storage; `undefined` if it holds anything else. */
export function readPeople(value: unknown): readonly Person[] | undefined {
  if (!Array.isArray(value) || value.length < 1 || value.length > MOST) return undefined;
  const whole = value.every(
    (person: Partial<Person> | null) =>
      Number.isInteger(person?.id) &&
      typeof person?.name === 'string' &&
      typeof person.day === 'string' &&
      person.name.length + person.day.length <= 2 * LONGEST,
  );
  const ids = new Set(value.map((person: Person | null) => person?.id));
  if (!whole || ids.size !== value.length) return undefined;
  return value.map(({ id, name, day }: Person) => ({ id, name, day }));
}

/** As much of a typed text as a person holds. */
export const clip = (text: string): string => text.slice(0, LONGEST);
