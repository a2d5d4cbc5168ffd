/** Copies the text of an element; where the browser refuses, selects it for the reader's own copy. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', copied = '', selected = '' } = button.dataset;
  const source = document.getElementById(copy);
  const status = button.nextElementSibling;
  if (!source || !status) continue;
  const field = source instanceof HTMLTextAreaElement ? source : undefined;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field?.value ?? source.textContent);
      status.textContent = copied;
    } catch {
      if (field) field.select();
      else getSelection()?.selectAllChildren(source);
      status.textContent = selected;
    }
  });
}
