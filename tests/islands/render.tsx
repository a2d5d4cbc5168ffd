import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** A calculator on a page of its own, rendered without a browser. */
export interface Rendered {
  readonly root: HTMLElement;
  readonly field: (name: string, index?: number) => HTMLInputElement;
  /** Types a text into a field, in place of what it holds. */
  readonly type: (name: string, text: string, index?: number) => void;
  readonly press: (action: string) => void;
  /** What the answers say, by name. */
  readonly answers: () => Readonly<Record<string, string | undefined>>;
  /** What is said beside the field of an input. */
  readonly error: (name: string) => string;
}

/**
 * Renders a calculator at an address, with a store of its own: one page load. The tool is imported after
 * the modules are reset, so that it reads the same store.
 */
export async function renderAt(
  fragment: string,
  load: () => Promise<ComponentType>,
): Promise<Rendered> {
  vi.resetModules();
  history.replaceState(null, '', `/${fragment}`);
  document.body.replaceChildren();
  const Tool = await load();
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(<Tool />, root));
  const field = (name: string, index = 0) => {
    const found = root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)[index];
    if (!found) throw new Error(`No field "${name}"`);
    return found;
  };
  return {
    root,
    field,
    type: (name, text, index) => {
      const input = field(name, index);
      input.value = text;
      act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    },
    press: (action) => {
      const button = root.querySelector<HTMLElement>(`[data-action="${action}"]`);
      if (!button) throw new Error(`No button "${action}"`);
      act(() => button.click());
    },
    answers: () =>
      Object.fromEntries(
        [...root.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => [
          dataset.answer,
          dataset.value,
        ]),
      ),
    error: (name) => root.querySelector(`[data-error="${name}"]`)?.textContent ?? '',
  };
}
