// A mail gateway may escape the mark of a fragment: then what follows it is part of the path, and no such
// page exists. The page before the mark is opened with the rest as its fragment.
const [path = '', ...rest] = location.pathname.split(/%23/i);

// The whole address, so that a path of two slashes stays on this site.
if (rest.length) location.replace(`${location.origin}${path}#${rest.join('%23')}`);
