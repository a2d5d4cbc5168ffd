import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the program that is fetched when it is first needed. `failed` once the network or a
 * newer version of the site does not have it.
 */
export function useLater<T>(
  load: () => Promise<T>,
  needed = true,
): { readonly part: T | undefined; readonly failed: boolean } {
  const [state, setState] = useState<{ part: T | undefined; failed: boolean }>({
    part: undefined,
    failed: false,
  });
  useEffect(() => {
    if (!needed) return;
    let wanted = true;
    load().then(
      (part) => wanted && setState({ part, failed: false }),
      () => wanted && setState({ part: undefined, failed: true }),
    );
    return () => {
      wanted = false;
    };
    // The loader is the same module each time.
  }, [needed]);
  return state;
}
