/** Calls once the browser has nothing else to do; next, where it cannot tell. */
export function whenIdle(does: () => unknown): void {
  (window.requestIdleCallback ?? setTimeout)(does);
}
