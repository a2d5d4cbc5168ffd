import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { situationFragment } from '../../browser/situation-fragment';
import { useWords } from '../i18n';
import { pageToPaper } from '../../browser/print';
import { Remember } from './remember';
import { clearAll } from '../situation/store';
import { useSituation } from '../situation/use-situation';

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
  const clear = () => {
    clearAll();
    onClear?.();
  };
  const copy = async () => {
    try {
      // Without a day to count from that she did not set: whoever opens the link counts from today.
      const address = new URL(`#${situationFragment(facts)}`, location.href);
      await navigator.clipboard.writeText(address.href);
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
      <button type="button" data-action="clear" onClick={clear}>
        {tool.clear}
      </button>
      <Remember />
    </div>
  );
}
