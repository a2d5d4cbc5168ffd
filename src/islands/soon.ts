/** Does a work once the page is painted and nothing else is to do, or after `timeout` ms at the latest. */
export const soon = (work: () => unknown, timeout = 1000): unknown =>
  'requestIdleCallback' in window
    ? requestIdleCallback(() => void work(), { timeout })
    : setTimeout(work, timeout / 4);
