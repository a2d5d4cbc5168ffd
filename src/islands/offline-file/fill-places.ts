// The program of an offline file: calculators in one file that needs no network.
import { h, render, type VNode } from 'preact';
import type { Marked } from '../registry';

type Tools = Readonly<Record<Marked<'offline'>, () => VNode>>;

/** Puts each calculator into its place. */
export function fillPlaces(tools: Tools): void {
  for (const [name, Tool] of Object.entries(tools)) {
    const place = document.querySelector(`[data-place="${name}"]`);
    if (!place) throw new Error(`No place for the calculator "${name}"`);
    render(h(Tool, {}), place);
  }
}
