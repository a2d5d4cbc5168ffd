import type { Item } from '../rules/answer';
import type { Path } from '../rules/entry-decision';
import type { Route } from '../rules/route';
import type { Place } from '../rules/sign-in-question';
import type { DoFirst } from './do-first';

// Where a text leads on, without the language: a link finds the page in the reader's own.

export const PLAN = '/tools/plan/';
export const LETTERS = '/letters/';
export const CHECKLIST = '/checklist/';
export const DATES = '/tools/dates/';

/** The page of each way back in. */
export const routePages: Readonly<Record<Route, string>> = {
  'log-in': '/reactivate/sign-in/',
  'owner-email': '/reactivate/reset-password/#owner-email',
  'owner-reactivates': '/reactivate/reset-password/#owner-reactivates',
  'owner-lookup': '/reactivate/reset-password/#owner-lookup',
  'owner-change': '/checklist/trade-account-owner/',
  'service-desk': '/reactivate/technology-service-desk/#service-desk',
  'ior-number': '/checklist/ior-number/',
  'new-account': '/set-up-account/',
};

/** The page of what to do first. */
export const firstPages: Readonly<Record<DoFirst, string>> = {
  ...routePages,
  'service-desk': '/tools/call/',
  broker: '/checklist/customs-broker/',
  checklist: CHECKLIST,
  'file-cape': '/file-cape/',
  protest: '/past-the-window/protest/',
  counsel: '/assessment/',
  wait: '/file-cape/',
  'look-up': '/find-liquidation-date/',
  'sign-in-again': '/tools/stay-active/',
};

/** The page of each other end of the sign-in questions. */
export const placePages = {
  reset: '/reactivate/reset-password/',
  'account-desk': '/reactivate/account-service-desk/',
  roles: '/checklist/role-assignments/',
  message: '/errors/',
  verify: '/reactivate/verify-account/',
} as const satisfies Readonly<Record<Place, string>>;

/** The page of each item of the checklist. */
export const itemPages: Readonly<Record<Item, string>> = {
  owner: '/checklist/trade-account-owner/',
  broker: '/checklist/customs-broker/',
  ach: '/checklist/ach-refund-account/',
  ior: '/checklist/ior-number/',
  roles: '/checklist/role-assignments/',
};

/** The page of each path for an entry. */
export const pathPages: Readonly<Record<Path, string>> = {
  cape: '/file-cape/',
  'withdraw-then-cape': '/past-the-window/protest/',
  protest: '/past-the-window/protest/',
  'protest-stands': '/past-the-window/',
  summons: '/past-the-window/court/',
  counsel: '/past-the-window/court/',
  wait: '/after-filing/',
  'find-out': '/file-cape/',
  'look-up': '/find-liquidation-date/',
};
