import type { ToolName } from '../islands/registry';
import AfterFilingTool from './tools/AfterFilingTool.astro';
import CallTool from './tools/CallTool.astro';
import FridaysTool from './tools/FridaysTool.astro';
import PlanTool from './tools/PlanTool.astro';
import ProtestTool from './tools/ProtestTool.astro';
import StayActiveTool from './tools/StayActiveTool.astro';
import TierTool from './tools/TierTool.astro';
import WindowTool from './tools/WindowTool.astro';

/** The tools whose pages hold nothing but them. Astro wants a component named where it is used. */
export const toolComponents = {
  plan: PlanTool,
  tier: TierTool,
  window: WindowTool,
  protest: ProtestTool,
  fridays: FridaysTool,
  'after-filing': AfterFilingTool,
  'phone-script': CallTool,
  'stay-active': StayActiveTool,
} satisfies Partial<Record<ToolName, unknown>>;
