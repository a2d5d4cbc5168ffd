// The calculator that stands in every system's pages, for systems that bring components to life
// themselves. Copied beside our floors.
import { Language } from './islands/language';
import WindowTool from './islands/en/window';
import { en } from './words/en';

export default () => (
  <Language.Provider value={en}>
    <WindowTool />
  </Language.Provider>
);
