import { site } from '../words/en/site';
import CallTool from './tools/CallTool.astro';
import PlanTool from './tools/PlanTool.astro';
import ProtestTool from './tools/ProtestTool.astro';
import StayActiveTool from './tools/StayActiveTool.astro';
import TierTool from './tools/TierTool.astro';
import WindowTool from './tools/WindowTool.astro';

/** What stands around each calculator on its own page. */
export const toolPages = {
  plan: {
    ...site.tools.plan,
    guide: { address: '/reactivate/', text: site.tools.plan.guide },
    Tool: PlanTool,
  },
  tier: {
    ...site.tools.tier,
    guide: { address: '/time-tiers/', text: site.tools.tier.guide },
    Tool: TierTool,
  },
  window: {
    ...site.tools.window,
    guide: { address: '/file-cape/', text: site.tools.window.guide },
    Tool: WindowTool,
  },
  protest: {
    ...site.tools.protest,
    guide: { address: '/past-the-window/protest/', text: site.tools.protest.guide },
    Tool: ProtestTool,
  },
  call: {
    title: 'Phone script',
    description:
      'For the call to a CBP desk: the number, what to say first, what to have ready, what to ask, and the day to ask again. Two e-mails, ready to send.',
    lead: 'Keep this open while you hold. Choose the desk and who you are; the script follows.',
    guide: { address: '/contacts/', text: 'All contacts, with their sources' },
    Tool: CallTool,
  },
  'stay-active': {
    title: 'Keep ACE open',
    description:
      'For each person in the ACE account: the day to sign in by, and a calendar reminder that comes back until the refund is there.',
    lead: 'Once you are back in, the count starts again, for each person. Type each one’s last sign-in.',
    guide: { address: '/why-accounts-lock/', text: 'Why accounts lock' },
    Tool: StayActiveTool,
  },
} as const;
