/** What the calculator of the account says and no other. */
export const tierWords = {
  /** What it leaves out: the reader must know before she relies on a day. */
  limit: 'It does not see your account. Only a sign-in shows its true state.',
  caption: { active: 'Sign in by', locked: 'Locked since' },
};

/** Its own page. */
export const page = {
  nav: 'Is my access locked?',
  title: 'Is my access locked, and since when?',
  description:
    'From your last ACE sign-in: whether the account has locked, since which day, and how long reactivation tends to take.',
  lead: 'Type the day of your own last sign-in. A broker’s sign-in or filing does not count.',
  guide: 'What the tiers mean',
  needs: 'The day of your own last sign-in. If you do not remember it, the month.',
  limit: tierWords.limit,
};
