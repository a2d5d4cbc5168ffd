// The program of /offline.html: four calculators in one file that needs no network.
import { render } from 'preact';
import { en } from '../../words/en';
import { Language } from '../language';
import { PlanTool } from '../plan-tool';
import { ProtestTool } from '../protest-tool';
import { TierTool } from '../tier-tool';
import { WindowTool } from '../window-tool';

const tools = { plan: PlanTool, tier: TierTool, window: WindowTool, protest: ProtestTool };

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
