// Loaded before a build: it then runs on a day far from now, so that a day of the build shows.
const RealDate = globalThis.Date;
const shift = RealDate.UTC(2093, 6, 17, 12) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length) super(...given);
    else super(RealDate.now() + shift);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
