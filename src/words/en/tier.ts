/** What the calculator of the account says and no other. */
export const tierWords = {
  /** What it leaves out: the reader must know before she relies on a day. */
  limit: 'It does not see your account. Only a sign-in shows its true state.',
  caption: { active: 'Sign in by', locked: 'Locked since' },
};
