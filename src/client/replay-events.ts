// What a reader does to a calculator before it is hydrated, and how it is done again afterwards.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields that hold a text or a choice; the browser keeps it, and the program has to be told. */
const TEXTS =
  'select, textarea, input:not([type=date], [type=radio], [type=checkbox], [type=file])';
const isText = (target: Element): target is Field => target.matches(TEXTS);
const fire = (target: Element, type: string) =>
  target.dispatchEvent(new Event(type, { bubbles: true }));

/** Does one event again, once the calculator has read address and storage. */
function repeatOf({ type, target }: Event): (() => void) | undefined {
  if (!(target instanceof Element)) return undefined;
  if (type === 'toggle') return () => target.dispatchEvent(new Event(type));
  if (type === 'submit') return () => (target as HTMLFormElement).requestSubmit();
  if (type === 'click') {
    const button = target.closest<HTMLElement>('button:not([data-action="reload"])');
    return button ? () => button.click() : undefined;
  }
  if (type !== 'change' || isText(target)) return undefined;
  const field = target as HTMLInputElement;
  const { value, checked } = field;
  return () => {
    // A chosen file cannot be written, and is still there.
    if (field.type !== 'file') Object.assign(field, { value, checked });
    fire(field, type);
  };
}

/** Pastes a text again: a calculator may read it at once. */
function pasteOf({ target, clipboardData }: ClipboardEvent): () => void {
  const text = clipboardData?.getData('text/plain') ?? '';
  return () => {
    const copy = new DataTransfer();
    copy.setData('text/plain', text);
    const event = { clipboardData: copy, bubbles: true, cancelable: true };
    target?.dispatchEvent(new ClipboardEvent('paste', event));
  };
}

/** Tells the program what a field holds, with the cursor where it is. */
function refillOf(field: Field): () => void {
  const { value } = field;
  const [from, to] =
    'selectionStart' in field && field === document.activeElement
      ? [field.selectionStart, field.selectionEnd]
      : [];
  return () => {
    if (field.value !== value) field.value = value;
    if (from != null && 'selectionStart' in field) field.setSelectionRange(from, to ?? from);
    fire(field, 'input');
    fire(field, 'change');
  };
}

/**
 * Records what is done in an island; a file dropped on it goes into its file field. The returned function
 * is called right before the island is hydrated and notes what the fields hold; what that returns, right
 * after, ends the record and does everything again.
 */
export function recordEvents(island: HTMLElement): () => () => void {
  const changed = new Set<Field>();
  const pastes: (() => void)[] = [];
  const repeats: (() => void)[] = [];
  const stop = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    types: readonly Type[],
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => {
    for (const type of types) {
      island.addEventListener(type, listener, { capture: true, signal: stop.signal });
    }
  };

  on(['input', 'change', 'click', 'toggle', 'submit'], (event) => {
    if (event instanceof SubmitEvent) {
      // Without the program a form would be sent.
      event.preventDefault();
      // A button that submits was clicked, and that is recorded already.
      if (event.submitter) return;
    }
    const { target } = event;
    if (target instanceof Element && isText(target) && /input|change/.test(event.type)) {
      changed.add(target);
    }
    const repeat = repeatOf(event);
    if (repeat) repeats.push(repeat);
  });
  on(['paste'], (event) => pastes.push(pasteOf(event)));
  on(['dragover', 'drop'], (event) => {
    const field = island.querySelector<HTMLInputElement>('[type=file]');
    if (!field || !event.dataTransfer?.types.includes('Files')) return;
    // The browser would leave the page for the file.
    event.preventDefault();
    if (event.type !== 'drop') return;
    field.files = event.dataTransfer.files;
    fire(field, 'change');
  });

  return () => {
    for (const field of island.querySelectorAll<Field>(TEXTS)) {
      if ('defaultValue' in field && field.value !== field.defaultValue) changed.add(field);
    }
    const refills = [...changed].map(refillOf);
    return () => {
      stop.abort();
      for (const paste of pastes) paste();
      for (const refill of refills) refill();
      // Effects run after the first frame; ticks and buttons need what those have read.
      requestAnimationFrame(() =>
        setTimeout(() => {
          for (const repeat of repeats) repeat();
        }),
      );
    };
  };
}
