import type { ComponentChildren } from 'preact';
import type { Answer } from '../../rules/answer';
import { useWords } from '../i18n';
import { AfterAnswer } from './answer';
import { CitedSteps } from './cited-steps';

/** "How we counted", folded; its steps come after the answer. Paper shows them, so they are loaded with it. */
export function HowWeCounted(props: {
  steps: readonly (readonly [label: string, Answer<unknown>])[];
  /** Shown above the steps. */
  children?: ComponentChildren;
}) {
  const { tool } = useWords();
  return (
    <details class="fold">
      <summary>{tool.howWeCounted}</summary>
      {props.children}
      <AfterAnswer>
        <>
          {props.steps.map(([label, { because }]) => (
            <section key={label}>
              <p class="box-title">{label}</p>
              <CitedSteps because={because} />
            </section>
          ))}
        </>
      </AfterAnswer>
    </details>
  );
}
