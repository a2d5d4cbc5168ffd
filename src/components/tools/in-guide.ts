import { plainAddress } from '../i18n';

/** Whether a page is a guide: a calculator in its text is one line until it is used. */
export const inGuide = (url: URL): boolean =>
  !/^\/(?:$|tools\/|embed\/|design\/)/.test(plainAddress(url));
