import type { Input } from '../rules/answer';

/** What pages, menus, embeds, the offline file and `llms.txt` need to know of a tool. */
export interface Tool {
  /** Its own page. Its name and texts are `page` in src/words/LANGUAGE/TOOL.ts. */
  readonly page?: `/tools/${string}/`;
  /** The guide that explains it. */
  readonly guide?: string;
  /** The addresses that its page names beside the guide. */
  readonly related?: readonly string[];
  /** Its page holds more than the calculator, so it is a file in src/pages/tools. */
  readonly ownFile?: true;
  /** A table, with no calculator and so no room in src/islands/tools. */
  readonly table?: true;
  /** The inputs of the address that it has a field for. */
  readonly inputs?: readonly Input[];
  /** It may stand in other people's pages. */
  readonly embeddable?: true;
  /** It is part of the offline file. */
  readonly offline?: true;
}

/** Every tool by its room in src/islands/tools, in the order in which lists name them. */
export const registry = {
  plan: {
    page: '/tools/plan/',
    guide: '/reactivate/',
    related: ['/tools/entries/', '/tools/fridays/', '/cape-protest-or-cit/'],
    inputs: [
      ...(['last-login', 'liquidated', 'entered', 'role', 'tier'] as const),
      ...(['lead-days', 'checklist-days', 'as-of'] as const),
    ],
    embeddable: true,
    offline: true,
  },
  tier: {
    page: '/tools/tier/',
    guide: '/time-tiers/',
    related: ['/which-lock/', '/tools/stay-active/'],
    inputs: ['last-login'],
    embeddable: true,
    offline: true,
  },
  window: {
    page: '/tools/window/',
    guide: '/file-cape/',
    related: ['/find-liquidation-date/', '/tools/plan/'],
    inputs: ['liquidated', 'entered'],
    embeddable: true,
    offline: true,
  },
  protest: {
    page: '/tools/protest/',
    guide: '/past-the-window/protest/',
    related: ['/cape-protest-or-cit/', '/tools/dates/'],
    inputs: ['liquidated', 'denied', 'accelerated'],
    embeddable: true,
    offline: true,
  },
  fridays: {
    page: '/tools/fridays/',
    guide: '/find-liquidation-date/',
    related: ['/tools/dates/', '/tools/plan/'],
    table: true,
    embeddable: true,
  },
  entries: {
    page: '/tools/entries/',
    guide: '/many-entries/',
    related: ['/find-liquidation-date/', '/file-cape/'],
    ownFile: true,
  },
  'phone-script': {
    page: '/tools/call/',
    guide: '/contacts/',
    related: ['/letters/', '/find-the-owner/'],
    inputs: ['role', 'asked'],
  },
  'stay-active': {
    page: '/tools/stay-active/',
    guide: '/why-accounts-lock/',
    related: ['/tools/tier/', '/tools/after-filing/'],
    inputs: ['last-login', 'until'],
  },
  'after-filing': {
    page: '/tools/after-filing/',
    guide: '/after-filing/',
    related: ['/tools/stay-active/', '/tools/protest/'],
    inputs: ['accepted', 'filed', 'liquidated'],
  },
  dates: { page: '/tools/dates/', ownFile: true, table: true },
  decision: { inputs: ['liquidated'] },
  checklist: {},
  assessment: { inputs: ['last-login', 'liquidated', 'role'] },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof registry;

/** The names of the tools that are marked with this property. */
export type Marked<Mark extends keyof Tool> = {
  [Name in ToolName]: (typeof registry)[Name] extends Readonly<Record<Mark, true>> ? Name : never;
}[ToolName];

/** The tools that are marked with this property. */
export const marked = <Mark extends 'embeddable' | 'offline'>(mark: Mark) =>
  (Object.keys(registry) as ToolName[]).filter(
    (name): name is Marked<Mark> => mark in registry[name],
  );
