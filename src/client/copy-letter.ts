/** Copies the text of a letter; where the browser refuses, selects it for the reader's own copy. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', copied = '', selected = '' } = button.dataset;
  const field = document.getElementById(copy);
  const status = button.nextElementSibling;
  if (!(field instanceof HTMLTextAreaElement) || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = copied;
    } catch {
      field.select();
      status.textContent = selected;
    }
  });
}
