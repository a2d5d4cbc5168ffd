import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NotLoaded } from './not-loaded';
import { useLazyImport } from './use-lazy-import';

/** A disclosure whose content is loaded when it is opened, and which says so where it does not load. */
export function Unfold<T>(props: {
  name: 'take' | 'checklist';
  summary: string;
  load: () => Promise<T>;
  children: (part: T) => ComponentChildren;
}) {
  const { name, summary, load, children } = props;
  const [asked, setAsked] = useState(false);
  const { part, failed } = useLazyImport(load, asked);
  return (
    <details
      class={`more ${name}`}
      data-part={name}
      onToggle={(event) => event.currentTarget.open && setAsked(true)}
    >
      <summary>{summary}</summary>
      {part && children(part)}
      {failed && <NotLoaded />}
    </details>
  );
}
