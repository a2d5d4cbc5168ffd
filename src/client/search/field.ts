import type { SearchWords } from '../../words/en/search';
import { fragment, onFragmentChange, writeFragment } from '../../browser/url-fragment';
import type { Finder, Found } from './find';
import type { Language } from './index-module';
import { loadFinder } from './load';
import { queryIn, shareable, withQuery } from './query';

/** Milliseconds without typing after which the page says how much it found, and keeps the query. */
const PAUSE = 400;

const make = (name: string, text = '', properties: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  return element;
};

/** One place that was found: a link with its heading and page, and the passage with its marks. */
function row(found: Found, own: Language, words: SearchWords): HTMLElement {
  const { address, heading, page, pieces, language } = found;
  const item = make('li');
  const link = make('a', '', { href: address, 'data-result': '' });
  link.append(make('b', heading));
  if (page) link.append(' ', make('small', page));
  const text = make('p');
  text.append(...pieces.map((one) => (one.marked ? make('mark', one.text) : one.text)));
  if (language !== own) {
    item.lang = language;
    link.setAttribute('hreflang', language);
    link.append(' ', make('small', words.foreign, { lang: own }));
  }
  item.append(link, text);
  return item;
}

/**
 * Makes the page's search field work. The index is fetched when something is looked for; what is typed
 * stands in the fragment, beside the reader's situation, and goes nowhere.
 */
export function startSearch(root: HTMLElement, own: Language, words: SearchWords) {
  const part = <T extends HTMLElement>(name: string) =>
    root.querySelector<T>(`[data-search-${name}]`)!;
  const field = root.querySelector('input')!;
  const list = root.querySelector('ol')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const [nothing, failed] = [part('nothing'), part('failed')];
  const common = document.querySelector<HTMLElement>('[data-search-common]')!;
  const letter = nothing.querySelector('textarea')!;
  let finder: Finder | undefined;
  // An English page fetches the Spanish passages when Spanish is typed.
  let languages: readonly Language[] = own === 'es' ? ['es', 'en'] : ['en'];
  let loading = false;
  let failures = 0;
  let rows: ReadonlyMap<string, HTMLElement> = new Map();
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Enter was pressed before there was anything to open. */
  let entered = root.dataset.entered === field.value && field.value !== '';

  function keep() {
    clearTimeout(pause);
    writeFragment(withQuery(fragment(), field.value).split('&').filter(Boolean));
  }
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const open = () => {
    entered = false;
    keep();
    root.querySelector<HTMLAnchorElement>('[data-result]')?.click();
  };
  function show() {
    const text = field.value.trim();
    const found = finder && text ? finder.find(text) : [];
    // Rows that are found again stay as they are: most letters of a word change little.
    const next = new Map(
      found.map((one) => {
        const key = JSON.stringify(one);
        return [key, rows.get(key) ?? row(one, own, words)];
      }),
    );
    const same = [...next.keys()].join() === [...rows.keys()].join();
    if (!same) list.replaceChildren(...next.values());
    rows = next;
    common.hidden = text !== '';
    nothing.hidden = !finder || !text || found.length > 0;
    if (!nothing.hidden) letter.value = words.letter(shareable(text), location.pathname);
    clearTimeout(pause);
    pause = setTimeout(() => {
      keep();
      say(!text || !finder ? '' : found.length ? words.found(found.length) : words.nothing);
    }, PAUSE);
    if (entered && finder) open();
  }
  function load() {
    if (loading) return;
    loading = true;
    failed.hidden = true;
    loadFinder(own, languages)
      .then(
        (loaded) => {
          finder = loaded;
        },
        () => {
          failures += 1;
          failed.hidden = false;
        },
      )
      .finally(() => {
        loading = false;
        if (failed.hidden) look();
        else keep();
      });
  }
  function look() {
    const text = field.value.trim();
    show();
    if (!text) return;
    if (finder && !languages.includes(finder.languageOf(text))) {
      languages = ['en', 'es'];
      finder = undefined;
    }
    if (!finder) load();
  }
  function readFragment() {
    const asked = queryIn(fragment());
    // A link inside the page replaced the fragment: the query goes back into it, after the situation.
    if (asked === undefined) return void setTimeout(keep);
    if (asked === shareable(field.value)) return;
    field.value = asked.replace(/\s+/g, ' ');
    look();
  }

  field.addEventListener('input', () => {
    entered = false;
    look();
  });
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
    if (finder) open();
    else entered = field.value.trim() !== '';
  });
  field.addEventListener('blur', keep);
  failed.querySelector('button')!.addEventListener('click', () => {
    keep();
    // A browser may hold on to a module that failed; a new page asks for it again.
    if (failures > 1) location.reload();
    else load();
  });
  nothing.querySelector('button')!.addEventListener('click', () => {
    letter.select();
    navigator.clipboard.writeText(letter.value).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  });
  onFragmentChange(readFragment, readFragment);
  readFragment();
  // A browser gives back what stood in the field. And where the page is for that alone, she can begin.
  if (field.value) look();
  else if ('focus' in root.dataset) field.focus();
}
