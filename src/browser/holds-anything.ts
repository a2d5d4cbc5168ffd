/** Whether this device stores anything for the site. */
export function holdsAnything(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    // A browser without storage holds nothing.
    return false;
  }
}
