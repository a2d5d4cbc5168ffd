/** The desks that take calls, by the id of their contact. */
export const DESKS = [
  'account-service-desk',
  'technology-service-desk',
  'refund-payments',
] as const;
export type Desk = (typeof DESKS)[number];
