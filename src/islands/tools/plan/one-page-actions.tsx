import { useState } from 'preact/hooks';
import { mailLink } from '../../../words/mail-link';
import { download } from '../../../browser/download';
import { pageToPaper } from '../../../browser/print';
import { CopyLink } from '../../ui/actions';
import type { OnePage } from './one-page-text';

/** Print, save, copy, send. What the browser does not copy is shown, to copy by hand. */
export function SheetActions({ page, text }: { page: OnePage; text: string }) {
  const { words, say } = page;
  const { tool } = words;
  const { onePage } = say;
  const [state, setState] = useState<{ copied?: string; byHand?: string }>({});
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ copied: text });
    } catch {
      setState({ byHand: text });
    }
  };
  return (
    <div class="actions share">
      <button
        type="button"
        class="filled"
        data-action="print"
        onClick={() => {
          document.documentElement.dataset.print = 'sheet';
          pageToPaper();
        }}
      >
        {tool.print}
      </button>
      <button
        type="button"
        data-action="save-text"
        onClick={() => download(onePage.fileName, 'text/plain;charset=utf-8', `${text}\n`)}
      >
        {onePage.save}
      </button>
      <button type="button" data-action="copy-text" onClick={copy}>
        {state.copied === text ? tool.copied : onePage.copyText}
      </button>
      <a class="button" data-action="mail" href={mailLink('', onePage.title, text)}>
        {onePage.mail}
      </a>
      <CopyLink />
      {state.byHand && (
        <div class="by-hand" role="alert">
          {tool.copyByHand}
          <textarea
            readOnly
            rows={10}
            aria-label={onePage.copyText}
            value={state.byHand}
            ref={(field) => field?.select()}
          />
        </div>
      )}
    </div>
  );
}
