// What few readers use is fetched when it is used: the sign-in questions once one is answered, the
// ticks in the list of steps once this device remembers something. Both begin by themselves.
const questions = document.querySelector('[data-questions]');
const answered = () => import('./symptom');
if (questions && /[#&]see=/.test(location.hash)) answered();
questions?.addEventListener('toggle', answered, { capture: true, once: true });

function tick() {
  try {
    if (localStorage.getItem('cape-situation')) import('./progress');
  } catch {
    // Storage that throws remembers nothing.
  }
}
if (document.querySelector('.stepped')) {
  tick();
  addEventListener('change', () => setTimeout(tick));
}

export {};
