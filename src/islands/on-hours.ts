// A desk's hours stand there in Eastern time. Once the page is painted they are told in the reader's own.
const tell = () =>
  import('./hours').then(
    (part) => part.tellHours(),
    () => {},
  );
if ('requestIdleCallback' in window) requestIdleCallback(tell);
else setTimeout(tell);

export {};
