import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { writeFragment } from '../../browser/url-fragment';
import { useWords } from '../i18n';
import { pageToPaper } from '../../browser/print';
import { Remember } from './remember';
import { clear, useSituation } from '../situation/use-situation';

/** What a reader can do with the answers of a calculator, the same for each. */
export function Actions({
  copyLink,
  onClear,
  toPaper = pageToPaper,
  children,
}: {
  copyLink?: string;
  /** Clears what the page holds beside the situation. */
  onClear?: () => void;
  /** What the print button does: it brings the page, where nothing else is said. */
  toPaper?: (() => void) | undefined;
  children?: ComponentChildren;
}) {
  const words = useWords();
  const { tool, unknownKey } = words;
  const facts = useSituation();
  const { unknown } = facts;
  const [copied, setCopied] = useState(false);
  const clearAll = () => {
    clear();
    onClear?.();
  };
  const copy = async () => {
    try {
      // With the day we count from: whoever opens the link sees the same answers, and as of when.
      const given = writeFragment(facts);
      const fragment = given && writeFragment({ ...facts, asOf: facts.today });
      await navigator.clipboard.writeText(new URL(`#${fragment}`, location.href).href);
      setCopied(true);
    } catch {
      // Without leave to write the clipboard the address bar still holds the link.
      setCopied(false);
    }
  };
  return (
    <div class="actions">
      {unknown.length > 0 && <p class="refusal">{unknownKey(unknown)}</p>}
      <button type="button" data-action="copy-link" onClick={copy}>
        {copied ? tool.copied : (copyLink ?? tool.copyLink)}
      </button>
      {children}
      <button type="button" data-action="print" onClick={toPaper}>
        {tool.print}
      </button>
      <button type="button" data-action="clear" onClick={clearAll}>
        {tool.clear}
      </button>
      <Remember />
    </div>
  );
}
