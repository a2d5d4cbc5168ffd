// The link to the same page in the other language leads to the same place in it: the anchor of this
// address goes with it, or what is being looked for. The situation is carried as on any other link.
function keepPlace({ target }: Event) {
  const link = target instanceof Element && target.closest('a');
  if (!(link instanceof HTMLAnchorElement) || link.rel !== 'alternate') return;
  const items = location.hash.slice(1).split('&');
  link.hash = items.filter((item) => /^q=|^[^=]*$/.test(item)).join('&');
}
addEventListener('click', keepPlace, true);
addEventListener('auxclick', keepPlace, true);
