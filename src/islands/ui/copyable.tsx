import { useId, useState } from 'preact/hooks';
import { useWords } from '../i18n';

interface CopyableProps {
  /** Names the text for tests and for the button's `data-action`. */
  name: string;
  label: string;
  text: string;
  words?: { readonly copy: string; readonly copied: string };
  /** Of the text, where it is not the page's. */
  language?: string;
}

/** A text to take along: it can be selected by hand, and copied with one press. */
export function Copyable({ name, label, text, words: given, language }: CopyableProps) {
  const { tool } = useWords();
  const words = given ?? tool;
  const id = useId();
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState(false);
  const field = `${id}-t`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setRefused(false);
    } catch {
      // Without leave to write the clipboard the text is selected, for the reader's own copy.
      document.querySelector<HTMLTextAreaElement>(`[id="${field}"]`)?.select();
      setRefused(true);
    }
  };
  return (
    <div class="field copyable">
      <label for={field}>{label}</label>
      <textarea
        id={field}
        readOnly
        lang={language}
        data-text={name}
        rows={Math.min(12, text.split('\n').length + 1)}
        value={text}
      />
      <button type="button" data-action={`copy-${name}`} onClick={copy}>
        {copied === text ? words.copied : words.copy}
      </button>
      {refused && (
        <p class="refusal" role="alert">
          {tool.copySelected}
        </p>
      )}
    </div>
  );
}
