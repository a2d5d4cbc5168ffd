import { DATES } from '../../words/pages';
import { PageLink } from './page-link';
import type { ComponentChildren } from 'preact';
import type { Day } from '../../rules/day';
import { useWords } from '../i18n';

/**
 * What an answer looks like, before any day is given: a made-up day without a year, so that it cannot
 * grow old. Without JavaScript it leads to the date tables.
 */
export function Example(props: { caption: string; day: Day; children?: ComponentChildren }) {
  const { caption, day, children } = props;
  const { calendar, tool } = useWords();
  const { weekday, date } = calendar.parts(day);
  return (
    <div class="example">
      <div class="verdict">
        <span class="pill example-pill">{tool.example}</span> <p>{tool.exampleTitle}</p>
      </div>
      <p class="caption">{caption}</p>
      <div class="big">
        <span>
          <small>{weekday}</small> <b>{date}</b>
        </span>
      </div>
      {children}
      <p class="why no-script">
        {tool.noScript} <PageLink to={DATES}>{tool.dateTables}</PageLink>
      </p>
    </div>
  );
}
