// The program of /offline.html: four calculators in one file that needs no network.
import { render } from 'preact';
import { en } from '../../words/en';
import { Language } from '../language';
import Plan from './plan';
import Protest from './protest';
import Tier from './tier';
import Window from './window';

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
