import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a change after which an answer is said. */
const PAUSE = 900;

/** Whether the reader has done something: what the address or the device brings is on the page without a word. */
let acted = false;
if (typeof document !== 'undefined') {
  for (const type of ['input', 'change', 'click', 'paste', 'drop']) {
    const act = () => {
      acted = true;
    };
    addEventListener(type, act, { capture: true, once: true });
  }
}

/**
 * Says the answer to a screen reader, once the typing pauses, and once: a tool hands in one sentence made
 * of what it shows. Nothing is said for a reload, or while the calculator is hydrated.
 */
export function Announce({ text }: { text: string }) {
  const [said, say] = useState('');
  const known = useRef(text);
  useEffect(() => {
    if (!acted) known.current = text;
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      say(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}
