import { useId, useState } from 'preact/hooks';
import { PageLink } from '../../ui/page-link';
import type { Entries } from './use-entries';
import { useWords } from '../../i18n';
import { useEntriesWords } from './i18n';

/** What the file dialog offers; the content decides what a file is. */
const ACCEPTED =
  '.xlsx,.xlsm,.xltx,.xltm,.xlsb,.xls,.xlt,.ods,.ots,.fods,.csv,.tsv,.tab,.txt,.prn,.xml,.htm,.html,.slk,.dif,.dbf';

/** More characters than these are read and not shown: a box of so much text makes a browser wait. */
const MOST_SHOWN = 50_000;

/** Where the export comes in: a file chosen or dropped, rows pasted, or the sample. */
export function Input({ entries, sample }: { entries: Entries; sample: () => Promise<string> }) {
  const words = useEntriesWords();
  const { tool } = useWords();
  /** The sample did not arrive. */
  const [failed, setFailed] = useState(false);
  const id = useId();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  /** What was pasted was read and is not in the box. */
  const [unshown, setUnshown] = useState(false);
  const hasFiles = (event: DragEvent) => !!event.dataTransfer?.types.includes('Files');
  const read = (files: FileList | null | undefined) => {
    if (!files?.length) return;
    setUnshown(false);
    entries.read({
      kind: 'files',
      files: [...files].map((file) => ({ name: file.name, blob: file })),
    });
  };
  const readText = (pasted: string, isSample: boolean) => {
    setUnshown(false);
    entries.read({ kind: 'text', text: pasted, sample: isSample });
  };
  const readSample = async () => {
    try {
      readText(await sample(), true);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <fieldset
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        read(event.dataTransfer?.files);
      }}
    >
      <legend class="hidden">{words.title}</legend>
      <div class="equal">
        <div class="field">
          <label for={`${id}-f`}>{words.file}</label>
          <p class="hint" id={`${id}-fh`}>
            {words.drop} {words.limits}
          </p>
          <input
            id={`${id}-f`}
            name="file"
            type="file"
            multiple
            accept={ACCEPTED}
            aria-describedby={`${id}-fh`}
            onChange={(event) => {
              read(event.currentTarget.files);
              // The same file again, once corrected, must be read again.
              event.currentTarget.value = '';
            }}
          />
          <p class="actions">
            <button type="button" class="link" data-action="sample" onClick={readSample}>
              {words.sample}
            </button>
          </p>
          {failed && (
            <p class="refusal" role="alert">
              {tool.notLoaded}
            </p>
          )}
        </div>
        <div class="field">
          <label for={`${id}-t`}>{words.text}</label>
          <p class="hint" id={`${id}-th`}>
            {unshown ? words.pastedUnshown : words.textHint}
          </p>
          <textarea
            id={`${id}-t`}
            name="rows"
            rows={3}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-th`}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              // A whole table into an empty box: read it at once, as a dropped file is.
              if (text.trim() || !pasted.trim()) return;
              readText(pasted, false);
              if (pasted.length <= MOST_SHOWN) return;
              event.preventDefault();
              setUnshown(true);
            }}
          />
          <p class="actions">
            <button type="button" data-action="read" onClick={() => readText(text, false)}>
              {words.readText}
            </button>
          </p>
        </div>
      </div>
      <p class="limit">
        {words.privacy} <PageLink to="/privacy/">{words.privacyCheck}</PageLink>
      </p>
    </fieldset>
  );
}
