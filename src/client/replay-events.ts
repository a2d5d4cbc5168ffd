/** What a reader did to an island before its program was there: the kind of event, and where. */
export type Touch = readonly [type: string, target: Element];

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields whose value is a text or a choice of their own; a picked day and a tick need what is known. */
const TEXTS =
  'select, textarea, input:not([type=date], [type=radio], [type=checkbox], [type=file])';
const isText = (target: Element): target is Field => target.matches(TEXTS);

/** Writes into its place what stands in each touched field now, with the cursor where it is. */
export function refill(touches: readonly Touch[]): () => void {
  const fields = new Set(touches.map(([, target]) => target).filter(isText));
  const now = [...fields].map((field) => {
    const { value } = field;
    const [from, to] =
      'selectionStart' in field && field === document.activeElement
        ? [field.selectionStart, field.selectionEnd]
        : [];
    return () => {
      if (field.value !== value) field.value = value;
      if (from !== undefined && 'selectionStart' in field)
        field.setSelectionRange(from, to ?? from);
      for (const kind of ['input', 'change']) {
        field.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    };
  });
  return () => {
    for (const write of now) write();
  };
}

/** Does the rest again: what was ticked, picked, opened and pressed, in its order. */
export function again(touches: readonly Touch[]): () => void {
  const repeats = touches.map(([type, target]) => {
    if (type === 'toggle') return () => target.dispatchEvent(new Event(type));
    if (type === 'click') {
      const button = target.closest('button');
      return () => button?.click();
    }
    if (type !== 'change' || isText(target)) return () => {};
    const field = target as HTMLInputElement;
    const { value, checked } = field;
    return () => {
      // A chosen file cannot be written, and need not be.
      if (field.type !== 'file') Object.assign(field, { value, checked });
      field.dispatchEvent(new Event(type, { bubbles: true }));
    };
  });
  return () => {
    for (const repeat of repeats) repeat();
  };
}
