import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { pageToPaper } from '../../browser/print';
import { situationFragment } from '../../browser/situation-fragment';
import { useWords } from '../i18n';
import { clearAll, undoClear } from '../situation/store';
import { useHeld, useSituation } from '../situation/use-situation';
import { Remember } from './remember';

/** The page holds under this name whether the one-page plan is on the screen, in the place of the page. */
export const ON_SCREEN = 'one-page-plan';

/**
 * What a reader can do with an answer, the same for each calculator: send it on, and, apart from that,
 * print, clear and remember. Without an answer there is nothing to do.
 */
export function Actions({
  answered = true,
  onClear,
  onPrint = pageToPaper,
  children,
}: {
  answered?: boolean;
  /** Clears what the page holds beside the situation. */
  onClear?: () => void;
  /** Prints what the answer has for paper: the page, where nothing else is made for it. */
  onPrint?: (() => void) | undefined;
  children?: ComponentChildren;
}) {
  const { tool, unknownKey } = useWords();
  const { typed, unknown, remembered, trouble, cleared } = useSituation();
  const [onePage] = useHeld(ON_SCREEN, false);
  const given = answered || remembered || Object.values(typed).some(Boolean);
  const clear = () => {
    clearAll();
    onClear?.();
  };
  // The one-page plan has buttons of its own.
  if (onePage) return null;
  return (
    <>
      {cleared && (
        <p class="cleared" role="status">
          {tool.cleared}{' '}
          <button type="button" class="link" data-action="undo-clear" onClick={undoClear}>
            {tool.undo}
          </button>
        </p>
      )}
      {unknown.length > 0 && <p class="refusal">{unknownKey(unknown)}</p>}
      {answered && (
        <div class="actions share">
          {children}
          <CopyLink />
        </div>
      )}
      {(given || trouble) && (
        <div class="actions apart">
          {answered && (
            <button type="button" class="link" data-action="print" onClick={onPrint}>
              {tool.print}
            </button>
          )}
          <button type="button" class="link" data-action="clear" onClick={clear}>
            {tool.clear}
          </button>
          <Remember />
        </div>
      )}
    </>
  );
}

/**
 * Copies the link to this answer: dates only, and with the day to count from only where she set one, so
 * that whoever opens it counts from today. What the browser does not copy is shown, to copy by hand.
 */
export function CopyLink() {
  const { tool } = useWords();
  const facts = useSituation();
  const [state, setState] = useState<{ copied?: boolean; byHand?: string }>({});
  const copy = async () => {
    const address = new URL(`#${situationFragment(facts)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setState({ copied: true });
    } catch {
      setState({ byHand: address });
    }
  };
  return (
    <>
      <button type="button" data-action="copy-link" onClick={copy}>
        {state.copied ? tool.copied : tool.copyLink}
      </button>
      {state.byHand && (
        <p class="by-hand" role="alert">
          {tool.copyByHand}{' '}
          <input
            readOnly
            value={state.byHand}
            aria-label={tool.copyLink}
            ref={(field) => field?.select()}
          />
        </p>
      )}
    </>
  );
}
