// The program of /offline.html: calculators in one file that needs no network.
import { h, render, type VNode } from 'preact';
import type { Marked } from './registry';
import Plan from './tools/plan/en';
import Protest from './tools/protest/en';
import Tier from './tools/tier/en';
import Window from './tools/window/en';

const tools: Readonly<Record<Marked<'offline'>, () => VNode>> = {
  plan: Plan,
  tier: Tier,
  window: Window,
  protest: Protest,
};

for (const [name, Tool] of Object.entries(tools)) {
  const place = document.querySelector(`[data-place="${name}"]`);
  if (!place) throw new Error(`No place for the calculator "${name}"`);
  render(h(Tool, {}), place);
}
