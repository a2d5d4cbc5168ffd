// A file let go over a calculator that takes one goes into its field, as a chosen one does, also while its
// program is not there: without this the browser would leave the page for the file.
for (const type of ['dragover', 'drop'] as const) {
  addEventListener(type, (event) => {
    const { target, dataTransfer } = event;
    const island =
      target instanceof Element ? target.closest('[data-island]:not([data-awake])') : undefined;
    const field = island?.querySelector<HTMLInputElement>('[type=file]');
    if (!field || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (type !== 'drop') return;
    field.files = dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export {};
