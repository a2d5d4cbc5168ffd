/** The states of the calculators, each as the fragment that shows it, for the page of all components. */
export const states = {
  empty: 'as-of=2026-11-02',
  'in time': 'last-login=2026-06-01&liquidated=2026-09-03&as-of=2026-11-02',
  'last day to start': 'last-login=2026-06-01&liquidated=2026-09-03&as-of=2026-11-13',
  'a faster tier': 'last-login=2026-10-05&liquidated=2026-09-03&as-of=2026-11-16',
  'too late for every tier': 'last-login=2026-06-01&liquidated=2026-09-03&as-of=2026-11-21',
  'protest open': 'last-login=2024-06-01&liquidated=2026-05-20&as-of=2026-11-02',
  'both ended': 'last-login=2026-10-30&liquidated=2026-02-10&as-of=2026-11-02',
  'liquidation ahead': 'liquidated=2026-12-01&as-of=2026-11-02',
  'not liquidated': 'entered=2026-02-10&as-of=2026-11-02',
  'counted from far off': 'liquidated=2026-09-03&as-of=2028-01-03',
  several: 'last-login=2026-06-01&liquidated=2026-09-30,2026-08-14,2026-05-20&as-of=2026-11-02',
  refused: 'last-login=2026-13-01&liquidated=31/12/2026&as-of=2026-11-02',
} as const;
