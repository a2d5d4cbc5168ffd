// What few readers use is fetched when it is used: the sign-in questions once one is answered, the
// ticks in the list of steps once this device remembers something, a desk's hours in the reader's own
// time where there is a desk.
const questions = document.querySelector('[data-questions]');
const wake = (opened: boolean) => import('./symptom').then((part) => part.start(opened));
if (questions && /[#&]see=/.test(location.hash)) wake(false);
questions?.addEventListener('toggle', () => wake(true), { capture: true, once: true });

function tick() {
  try {
    if (localStorage.getItem('cape-situation')) import('./progress').then((part) => part.show());
  } catch {
    // Storage that throws remembers nothing.
  }
}
if (document.querySelector('.stepped')) {
  tick();
  addEventListener('change', () => setTimeout(tick));
}

if (document.querySelector('[data-hours]')) {
  (document.documentElement.lang === 'es' ? import('./es/hours') : import('./en/hours'))
    .then((part) => part.tell())
    // The hours stand there in Eastern time.
    .catch(() => {});
}

export {};
