import type { Day } from './day';
import type { Figure } from './parameter';

/** The end of CAPE, and what speaks for it. */
export interface CapeEnd extends Pick<
  Figure,
  'id' | 'standing' | 'from' | 'source' | 'cite' | 'checked'
> {
  /** The last day on which CBP takes a CAPE Declaration, that day included. */
  readonly last: Day;
}

/**
 * Nothing is announced (last looked for on 2026-11-28). Once CBP names a day, write it here with its
 * source: every page then says so, and no answer counts on CAPE after it.
 */
export const capeEnd: CapeEnd | undefined = undefined;
