import type { SearchWords } from '../../words/en/search';
import { fragment, onFragmentChange, writeFragment } from '../../browser/url-fragment';
import type { Found } from './find';
import { loadFind } from './load';
import { queryIn, shareable, withQuery } from './query';

/** What looks a text up, once it has been fetched. */
export type Find = (text: string) => readonly Found[];

/** Milliseconds without typing after which the page says how much it found, and keeps the query. */
const PAUSE = 400;

const make = (name: string, text = '', properties: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  return element;
};

/** One place that was found: a link with its heading and page, and the passage with its marks. */
function row({ address, heading, page, pieces, foreign }: Found, words: SearchWords): HTMLElement {
  const item = make('li');
  const link = make('a', '', { href: address, 'data-result': '' });
  link.append(make('b', heading));
  if (page) link.append(' ', make('small', page));
  const text = make('p');
  text.append(...pieces.map((one) => (one.marked ? make('mark', one.text) : one.text)));
  if (foreign) {
    const own = document.documentElement.lang;
    item.lang = own === 'en' ? 'es' : 'en';
    link.setAttribute('hreflang', item.lang);
    link.append(' ', make('small', words.foreign, { lang: own }));
  }
  item.append(link, text);
  return item;
}

/**
 * Makes the page's search field work. The index is fetched when she first looks for something; what
 * she typed stands in the fragment, beside her situation, and goes nowhere.
 */
export function startSearch(
  root: HTMLElement,
  words: SearchWords,
  languages: readonly ('en' | 'es')[],
) {
  const field = root.querySelector('input')!;
  const list = root.querySelector('ol')!;
  const said = root.querySelector<HTMLElement>('[role=status]')!;
  let find: Find | undefined;
  let rows: ReadonlyMap<string, HTMLElement> = new Map();
  let coming = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** She pressed Enter before there was anything to open. */
  let waiting = false;

  function keep() {
    clearTimeout(pause);
    writeFragment(withQuery(fragment(), field.value).split('&').filter(Boolean));
  }
  const say = (text: string) => {
    if (said.textContent !== text) said.textContent = text;
  };
  const open = () => {
    waiting = false;
    keep();
    root.querySelector<HTMLAnchorElement>('[data-result]')?.click();
  };
  function show() {
    const text = field.value.trim();
    const found = find && text ? find(text) : [];
    // What was found before stays as it stands: most letters of a word change little.
    const next = new Map(
      found.map((one) => {
        const key = JSON.stringify(one);
        return [key, rows.get(key) ?? row(one, words)];
      }),
    );
    const same = [...next.keys()].join() === [...rows.keys()].join();
    if (!same) list.replaceChildren(...next.values());
    rows = next;
    clearTimeout(pause);
    pause = setTimeout(() => {
      keep();
      say(!text || !find ? '' : found.length ? words.found(found.length) : words.nothing);
    }, PAUSE);
    if (waiting && find) open();
  }
  function look() {
    waiting = false;
    show();
    if (find || !field.value.trim()) return;
    if (coming) return;
    coming = true;
    loadFind(languages).then(
      (loaded) => {
        find = loaded;
        show();
      },
      () => {
        coming = false;
        clearTimeout(pause);
        keep();
        say(words.failed);
      },
    );
  }
  function take() {
    const asked = queryIn(fragment());
    // A link inside the page replaced the fragment: what she looks for goes back into it, once her
    // situation has.
    if (asked === undefined) return void setTimeout(keep);
    if (asked === shareable(field.value)) return;
    field.value = asked;
    look();
  }

  field.addEventListener('input', look);
  // A message of several lines: the browser would run its words together.
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    field.setRangeText(
      text.replace(/\s+/g, ' '),
      field.selectionStart ?? 0,
      field.selectionEnd ?? 0,
      'end',
    );
    look();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (find) open();
    else waiting = field.value.trim() !== '';
  });
  field.addEventListener('blur', keep);
  onFragmentChange(take, take);
  take();
  // A browser gives back what stood in the field. And where the page is for that alone, she can begin.
  if (field.value) look();
  else if ('focus' in root.dataset) field.focus();
}
