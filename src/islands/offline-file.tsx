// The program of /offline.html: four calculators in one file that needs no network.
import { render } from 'preact';
import { en } from '../words/en';
import { Language } from './i18n';
import Plan from './tools/plan/en';
import Protest from './tools/protest/en';
import Tier from './tools/tier/en';
import Window from './tools/window/en';

const tools = { plan: Plan, tier: Tier, window: Window, protest: Protest };

for (const [name, Tool] of Object.entries(tools)) {
  const place = document.querySelector(`[data-place="${name}"]`);
  if (!place) throw new Error(`No place for the calculator "${name}"`);
  render(
    <Language.Provider value={en} fresh>
      <Tool />
    </Language.Provider>,
    place,
  );
}
