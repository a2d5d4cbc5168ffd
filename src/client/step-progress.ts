// The ticks in the list of steps are fetched once this device remembers something; they begin by
// themselves.
function tick() {
  try {
    if (localStorage.getItem('cape-situation')) import('./step-progress-store');
  } catch {
    // Storage that throws remembers nothing.
  }
}
tick();
addEventListener('change', () => setTimeout(tick));

export {};
