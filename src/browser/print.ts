/** Prints the page, or its part that is for paper alone. */
export function pageToPaper(): void {
  const page = document.documentElement;
  addEventListener('afterprint', () => page.removeAttribute('data-print'), { once: true });
  print();
}
