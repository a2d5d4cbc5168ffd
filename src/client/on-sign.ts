// On a page of tools alone she will touch one: her first sign anywhere wakes it. A browser tells of a
// mouse that only rests as of one that moves, so a mouse counts over the calculator alone (doze.ts).
for (const type of ['pointerdown', 'scroll', 'keydown']) {
  addEventListener(type, () => dispatchEvent(new Event('wake')), { capture: true, once: true });
}

export {};
