// Ticks what is done in the list of steps: the checklist's passes, and the steps ticked off on their
// own pages. Only while the reader lets this device remember; fetched only then.
import { fieldsOf, isRemembered, storedFields, storedValue } from '../browser/storage';

const stepsDone = storedValue<readonly unknown[]>('cape-steps', ({ value }) =>
  Array.isArray(value) ? value : undefined,
);
const steps = document.querySelectorAll<HTMLElement>('.stepped > li');

const finished = (): readonly unknown[] => {
  const found = stepsDone.load();
  return typeof found === 'object' ? found.value : [];
};

/** Whether a step is done: a number was ticked off, a checklist item passed. */
function isDone(step: string): boolean {
  const passed = fieldsOf(storedFields('cape-situation')?.checklist);
  return passed?.[step] === 'pass' || finished().includes(step);
}

/** The box on a step's own page, made once; the checklist pages have ticks of their own. */
const box = document.querySelector<HTMLElement>('.box.done');
const own = document.querySelector<HTMLElement>('.stepped > li:has(> [aria-current])')?.dataset
  .step;
const input = Object.assign(document.createElement('input'), { type: 'checkbox' });
const label = document.createElement('label');
label.append(input, box?.dataset.tick ?? '');
if (box && own && /^\d$/.test(own)) box.append(label);

input.addEventListener('change', () => {
  const others = finished().filter((step) => step !== own);
  const value = input.checked ? [...others, own] : others;
  if (stepsDone.save({ value })) label.append(` ${box?.dataset.refused}`);
});

/** Shows what this device remembers, and nothing once it remembers nothing. */
function show() {
  const remembers = isRemembered();
  label.hidden = !remembers;
  input.checked = finished().includes(own);
  for (const item of steps) {
    item.querySelector('.hidden')?.remove();
    item.toggleAttribute('data-done', remembers && isDone(item.dataset.step ?? ''));
    if (!item.hasAttribute('data-done')) continue;
    const said = document.createElement('span');
    said.className = 'hidden';
    said.textContent = ` (${item.parentElement?.dataset.done})`;
    item.querySelector('a')?.append(said);
  }
}

for (const changed of ['change', 'click', 'storage', 'pageshow']) {
  // Once whoever else listens has written down what changed.
  addEventListener(changed, () => setTimeout(show));
}
show();
