/** A person's place in the account, under a word of the reader's own. */
export interface Seat {
  /** Holds for good, so that the seat's calendar events keep their place. */
  readonly id: number;
  readonly name: string;
  /** The last sign-in as typed. The first seat's is the situation's own and stands there. */
  readonly day: string;
}

const MOST = 20;
const LONGEST = 60;

/** A fresh seat beside these, or the same seats where there are enough. */
export const withSeat = (seats: readonly Seat[]): readonly Seat[] =>
  seats.length < MOST
    ? [...seats, { id: Math.max(0, ...seats.map(({ id }) => id)) + 1, name: '', day: '' }]
    : seats;

/** The seats in a value from storage; `undefined` if it holds anything else. */
export function readSeats(value: unknown): readonly Seat[] | undefined {
  if (!Array.isArray(value) || value.length < 1 || value.length > MOST) return undefined;
  const whole = value.every(
    (seat: Partial<Seat> | null) =>
      Number.isInteger(seat?.id) &&
      typeof seat?.name === 'string' &&
      typeof seat.day === 'string' &&
      seat.name.length + seat.day.length <= 2 * LONGEST,
  );
  const ids = new Set(value.map((seat: Seat | null) => seat?.id));
  if (!whole || ids.size !== value.length) return undefined;
  return value.map(({ id, name, day }: Seat) => ({ id, name, day }));
}

/** As much of a typed text as a seat holds. */
export const clip = (text: string): string => text.slice(0, LONGEST);
