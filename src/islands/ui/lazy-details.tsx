import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { useLater } from './use-lazy-import';

/** A disclosure whose content is fetched when it is opened, and which says so where it does not come. */
export function Unfold<T>(props: {
  name: 'take' | 'checklist';
  summary: string;
  load: () => Promise<T>;
  children: (part: T) => ComponentChildren;
}) {
  const { name, summary, load, children } = props;
  const { tool } = useWords();
  const [asked, setAsked] = useState(false);
  const { part, failed } = useLater(load, asked);
  return (
    <details
      class={`more ${name}`}
      data-part={name}
      onToggle={(event) => event.currentTarget.open && setAsked(true)}
    >
      <summary>{summary}</summary>
      {part && children(part)}
      {failed && <p class="refusal">{tool.notLoaded}</p>}
    </details>
  );
}
