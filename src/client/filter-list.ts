// Narrows the items of a page to those that hold what is typed. Without this program the page shows all.
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const box = document.querySelector<HTMLElement>('[data-filter]');
const input = box?.querySelector('input');
const said = box?.querySelector('[role="status"]');
if (box && input && said) {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].map((item) => ({
    item,
    text: plain(item.textContent),
  }));
  input.addEventListener('input', () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const found = items.filter(({ item, text }) => {
      item.hidden = !words.every((word) => text.includes(word));
      return !item.hidden;
    });
    const { none = '', some = '' } = box.dataset;
    said.textContent = !words.length
      ? ''
      : found.length
        ? some.replace('{n}', String(found.length)).replace('{of}', String(items.length))
        : none;
  });
  box.hidden = false;
}

export {};
