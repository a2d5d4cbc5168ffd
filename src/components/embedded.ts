/** The calculators that may stand in other people's pages. */
export const embedded = ['tier', 'window', 'protest'] as const;

export type Embedded = (typeof embedded)[number];
