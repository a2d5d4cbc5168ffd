import type { Day } from '../../rules/day';
import { googleLink, outlookLink } from './web-calendar';

/** The ways to put one day into a calendar on the web. Each leaves the site with the day and this title. */
export function WebLinks(props: {
  title: string;
  day: Day;
  words: { readonly google: string; readonly outlook: string };
}) {
  const { title, day, words } = props;
  return (
    <span>
      <a href={googleLink(title, day)} target="_blank" rel="noreferrer">
        {words.google}
      </a>{' '}
      ·{' '}
      <a href={outlookLink(title, day)} target="_blank" rel="noreferrer">
        {words.outlook}
      </a>
    </span>
  );
}
