/** Prints the page, or what stands on it for paper alone. */
export function pageToPaper(): void {
  const page = document.documentElement;
  addEventListener('afterprint', () => page.removeAttribute('data-print'), { once: true });
  print();
}
