import { useEffect, useState } from 'preact/hooks';

const TOUCHES = ['pointerdown', 'keydown'] as const;

/**
 * A part of the program that is loaded when it is first needed. `failed` is true once its import rejects;
 * the next touch anywhere imports it again.
 */
export function useLazyImport<T>(
  load: () => Promise<T>,
  needed = true,
): { readonly part: T | undefined; readonly failed: boolean } {
  const [part, setPart] = useState<T>();
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!needed) return;
    let wanted = true;
    load().then(
      (loaded) => wanted && setPart(() => loaded),
      () => wanted && setFailures(attempt + 1),
    );
    return () => {
      wanted = false;
    };
    // The loader is the same module each time.
  }, [needed, attempt]);
  const failed = part === undefined && failures > 0;
  useEffect(() => {
    if (part !== undefined || failures === 0) return;
    const again = new AbortController();
    for (const type of TOUCHES) {
      addEventListener(type, () => setAttempt(failures), { once: true, signal: again.signal });
    }
    return () => again.abort();
  }, [part, failures]);
  return { part, failed };
}
