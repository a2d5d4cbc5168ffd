// The search field of the header leads to the search page, with the reader's situation in the fragment.
// The page's policy lets no form be sent.
import { factItems } from '../../browser/url-fragment';
import { withQuery } from './query';

const form = document.querySelector<HTMLFormElement>('[data-search-field]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = form.querySelector('input')!.value;
  const items = withQuery(`#${factItems().join('&')}`, text);
  location.assign(`${form.dataset.searchField}#${items}`);
});
