import type { SourceId } from './sources';

/**
 * How firm a number is. `statute`: an act, a regulation, a court. `agency`: CBP's own pages, bulletins
 * and practice. `margin`: our own caution, which moves a day earlier and never later. `estimate`: a
 * planning figure that CBP does not publish; the reader may change it.
 */
export type Standing = 'statute' | 'agency' | 'margin' | 'estimate';

export type Unit =
  | 'calendar-days'
  | 'business-days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'minutes'
  | 'entries'
  | 'characters'
  | 'megabytes'
  | 'weekday';

export interface Parameter {
  readonly id: string;
  /** Planning takes this figure; for a range it is the larger one. */
  readonly value: number;
  /** The smaller figure, where the source gives a range. */
  readonly least?: number;
  /** The source says "or more": the figure is a floor, not a ceiling. */
  readonly orMore?: true;
  readonly unit: Unit;
  /** The day (or month) from which this figure holds. */
  readonly since: string;
  /** What held before, where the sources say. */
  readonly before?: { readonly value: number; readonly since: string };
  readonly standing: Standing;
  readonly source: SourceId;
  /** The exact place in the source, as a reader would cite it. */
  readonly cite: string;
  /** The day we last held the figure against its source. */
  readonly checked: string;
}

/** The day on which all of the published copies below were last read. */
export const READ = '2026-11-28';
const checked = READ;

// The account -----------------------------------------------------------------------------------

/** Days without that person's own sign-in after which the person's access ends. */
export const inactivity = {
  id: 'inactivity',
  value: 45,
  unit: 'calendar-days',
  since: '2008-07',
  before: { value: 90, since: '2007-05-16' },
  standing: 'agency',
  source: 'notice-2008-07',
  cite: 'CBP General Notice, July 2008; 81 FR 52453',
  checked,
} as const satisfies Parameter;

/** The hour at which access ends is not published, so the last safe sign-in is a day earlier. */
export const signInMargin = {
  id: 'sign-in-margin',
  value: 1,
  unit: 'calendar-days',
  since: '2026-11-22',
  standing: 'margin',
  source: 'method',
  cite: 'How we count, note 3',
  checked,
} as const satisfies Parameter;

/** A calendar reminder to sign in, well inside the limit. */
export const signInReminder = {
  id: 'sign-in-reminder',
  value: 30,
  unit: 'calendar-days',
  since: '2026-11-22',
  standing: 'margin',
  source: 'method',
  cite: 'How we count, note 3',
  checked,
} as const satisfies Parameter;

/** Tier 1 ends this long after the last sign-in. */
export const tier1Ends = {
  id: 'tier-1-ends',
  value: 6,
  unit: 'months',
  since: '2026-11-22',
  standing: 'estimate',
  source: 'article',
  cite: 'The original guide, time tiers',
  checked,
} as const satisfies Parameter;

/** Tier 2 ends this long after the last sign-in. */
export const tier2Ends = {
  id: 'tier-2-ends',
  value: 2,
  unit: 'years',
  since: '2026-11-22',
  standing: 'estimate',
  source: 'article',
  cite: 'The original guide, time tiers',
  checked,
} as const satisfies Parameter;

/** How long reactivation tends to take at tier 1. */
export const leadTier1 = {
  id: 'lead-tier-1',
  value: 1,
  least: 0,
  unit: 'business-days',
  since: '2026-11-22',
  standing: 'estimate',
  source: 'article',
  cite: 'The original guide, time tiers',
  checked,
} as const satisfies Parameter;

/** How long reactivation tends to take at tier 2. */
export const leadTier2 = {
  id: 'lead-tier-2',
  value: 3,
  least: 1,
  unit: 'business-days',
  since: '2026-11-22',
  standing: 'estimate',
  source: 'article',
  cite: 'The original guide, time tiers',
  checked,
} as const satisfies Parameter;

/** How long reactivation tends to take at tier 3: "a week or more", taken as a working week. */
export const leadTier3 = {
  id: 'lead-tier-3',
  value: 5,
  orMore: true,
  unit: 'business-days',
  since: '2026-11-22',
  standing: 'estimate',
  source: 'article',
  cite: 'The original guide, time tiers',
  checked,
} as const satisfies Parameter;

/** The shortest password ACE takes. */
export const passwordLength = {
  id: 'password-length',
  value: 15,
  unit: 'characters',
  since: '2021-10-03',
  standing: 'agency',
  source: 'csms-49635008',
  cite: 'CSMS 49635008',
  checked,
} as const satisfies Parameter;

/** The verification code of the account application lasts this long. */
export const verificationCode = {
  id: 'verification-code',
  value: 10,
  unit: 'minutes',
  since: '2025-12',
  standing: 'agency',
  source: 'ace-ach-guidance',
  cite: 'CBP, ACE and ACH guidance',
  checked,
} as const satisfies Parameter;

/** An importer of record number without use for this long may be deactivated. */
export const iorInactivity = {
  id: 'ior-inactivity',
  value: 1,
  unit: 'years',
  orMore: true,
  since: '2026-06',
  standing: 'agency',
  source: 'csms-69056621',
  cite: 'CSMS 69056621',
  checked,
} as const satisfies Parameter;

// CAPE ------------------------------------------------------------------------------------------

/** CAPE takes an entry up to this many days after liquidation; that day is still in. */
export const capeWindow = {
  id: 'cape-window',
  value: 80,
  unit: 'calendar-days',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
  checked,
} as const satisfies Parameter;

/**
 * Filing a business day before the last CAPE day, or before a last protest day that is none, leaves room
 * for a slow upload or an unknown cut-off hour.
 */
export const fileMargin = {
  id: 'file-margin',
  value: 1,
  unit: 'business-days',
  since: '2026-11-22',
  standing: 'margin',
  source: 'method',
  cite: 'How we count, note 5',
  checked,
} as const satisfies Parameter;

/** CBP may reliquidate on its own up to this many days after liquidation. */
export const reliquidation = {
  id: 'reliquidation',
  value: 90,
  unit: 'calendar-days',
  since: '2016-02-24',
  standing: 'statute',
  source: 'usc-19-1501',
  cite: '19 USC 1501',
  checked,
} as const satisfies Parameter;

/** A formal entry usually liquidates this many days after entry. */
export const liquidationCycle = {
  id: 'liquidation-cycle',
  value: 314,
  unit: 'calendar-days',
  since: '2026-11-22',
  standing: 'estimate',
  source: 'press-cycle',
  cite: 'Law firms, 2026: the usual cycle',
  checked,
} as const satisfies Parameter;

/** The day of the week, from Sunday as 0, on which automatic liquidations are posted: Friday. */
export const postingWeekday = {
  id: 'posting-weekday',
  value: 5,
  unit: 'weekday',
  since: '2018-02',
  standing: 'estimate',
  source: 'deployment-2018-02',
  cite: 'CBP deployment notice, February 2018; CSMS 16-000787',
  checked: READ,
} as const satisfies Parameter;

/** Unless extended or suspended, an entry liquidates by operation of law after this long. */
export const liquidationByLaw = {
  id: 'liquidation-by-law',
  value: 1,
  unit: 'years',
  since: '1978-10',
  standing: 'statute',
  source: 'usc-19-1504',
  cite: '19 USC 1504(a)',
  checked,
} as const satisfies Parameter;

/** Entries in one upload file. CBP's error table says one more; the smaller figure is safe. */
export const fileEntries = {
  id: 'file-entries',
  value: 9999,
  unit: 'entries',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, upload file',
  checked,
} as const satisfies Parameter;

/** The size of one upload file. */
export const fileSize = {
  id: 'file-size',
  value: 1,
  unit: 'megabytes',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, upload file',
  checked,
} as const satisfies Parameter;

/** The length of an entry number without dashes. */
export const entryNumberLength = {
  id: 'entry-number-length',
  value: 11,
  unit: 'characters',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, file errors',
  checked,
} as const satisfies Parameter;

/** The filer code at the start of an entry number. */
export const filerCodeLength = {
  id: 'filer-code-length',
  value: 3,
  unit: 'characters',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, file errors',
  checked,
} as const satisfies Parameter;

/** A refund generally arrives this long after CBP accepts the declaration. */
export const refundTime = {
  id: 'refund-time',
  value: 90,
  least: 60,
  unit: 'calendar-days',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
  checked,
} as const satisfies Parameter;

/** Of the time to a refund, CBP's own share. */
export const cbpReview = {
  id: 'cbp-review',
  value: 45,
  unit: 'calendar-days',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
  checked,
} as const satisfies Parameter;

/** From (re)liquidation to the refund. */
export const refundAfterLiquidation = {
  id: 'refund-after-liquidation',
  value: 5,
  least: 3,
  unit: 'weeks',
  since: '2026-04-20',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
  checked,
} as const satisfies Parameter;

/** A post summary correction is possible until this long after entry. */
export const pscWindow = {
  id: 'psc-window',
  value: 300,
  unit: 'calendar-days',
  since: '2026-05-18',
  standing: 'agency',
  source: 'cbp-psc-2026-05',
  cite: 'CBP, quoted by NCBFAA on 2026-05-18',
  checked,
} as const satisfies Parameter;

/** And until this long before the scheduled liquidation, if that is earlier. */
export const pscBeforeLiquidation = {
  id: 'psc-before-liquidation',
  value: 15,
  unit: 'calendar-days',
  since: '2026-05-18',
  standing: 'agency',
  source: 'cbp-psc-2026-05',
  cite: 'CBP, quoted by NCBFAA on 2026-05-18',
  checked,
} as const satisfies Parameter;

/** A reconciliation whose deadline is nearer than this goes before CAPE. */
export const reconciliationFirst = {
  id: 'reconciliation-first',
  value: 30,
  unit: 'calendar-days',
  since: '2026-09-02',
  standing: 'agency',
  source: 'cbp-faq',
  cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
  checked,
} as const satisfies Parameter;

/** A notice stays in the liquidation bulletin at least this long. */
export const bulletinKept = {
  id: 'bulletin-kept',
  value: 15,
  unit: 'months',
  since: '2017-01-14',
  standing: 'statute',
  source: 'cfr-159.9',
  cite: '19 CFR 159.9(c)(1)',
  checked,
} as const satisfies Parameter;

/** CBP's announcement of 2016 named a longer time for the bulletin. */
export const bulletinAnnounced = {
  id: 'bulletin-announced',
  value: 18,
  unit: 'months',
  since: '2016-12',
  standing: 'agency',
  source: 'cbp-2016-bulletin',
  cite: 'CBP announcement of 2016, as quoted by a law firm',
  checked,
} as const satisfies Parameter;

/** An application for an account, sent online: an old figure. */
export const applicationOnline = {
  id: 'application-online',
  value: 2,
  least: 1,
  unit: 'calendar-days',
  since: '2019-02',
  standing: 'agency',
  source: 'pub-0825',
  cite: 'CBP Publication 0825-1118, February 2019',
  checked,
} as const satisfies Parameter;

/** The same on paper or in busy times. */
export const applicationBusy = {
  id: 'application-busy',
  value: 21,
  least: 14,
  unit: 'calendar-days',
  since: '2019-02',
  standing: 'agency',
  source: 'pub-0825',
  cite: 'CBP Publication 0825-1118, February 2019',
  checked,
} as const satisfies Parameter;

// Protest and court -----------------------------------------------------------------------------

/** A protest may be filed up to this many days after liquidation; that day is still in. */
export const protestWindow = {
  id: 'protest-window',
  value: 180,
  unit: 'calendar-days',
  since: '2004-12-18',
  standing: 'statute',
  source: 'usc-19-1514',
  cite: '19 USC 1514(c)(3); 19 CFR 174.12(e)',
  checked,
} as const satisfies Parameter;

/**
 * From this day after liquidation on an accepted declaration without a reliquidation is a matter for
 * counsel, two to three weeks before the protest period ends.
 */
export const protestWarning = {
  id: 'protest-warning',
  value: 160,
  unit: 'calendar-days',
  since: '2026-11-28',
  standing: 'margin',
  source: 'method',
  cite: 'How we count, note 10',
  checked: READ,
} as const satisfies Parameter;

/** CBP's time to decide a protest. */
export const protestReview = {
  id: 'protest-review',
  value: 2,
  unit: 'years',
  since: '1970-10-01',
  standing: 'statute',
  source: 'usc-19-1515',
  cite: '19 USC 1515(a); 19 CFR 174.21',
  checked,
} as const satisfies Parameter;

/** A protest not decided by this day after the mailing of a request for accelerated disposition is denied. */
export const acceleratedDisposition = {
  id: 'accelerated-disposition',
  value: 30,
  unit: 'calendar-days',
  since: '1970-10-01',
  standing: 'statute',
  source: 'usc-19-1515',
  cite: '19 USC 1515(b); 19 CFR 174.22',
  checked,
} as const satisfies Parameter;

/** A summons may be filed up to this many days after the denial was mailed. */
export const summonsWindow = {
  id: 'summons-window',
  value: 180,
  unit: 'calendar-days',
  since: '1980-11-01',
  standing: 'statute',
  source: 'usc-28-2636',
  cite: '28 USC 2636(a); 19 CFR 174.31',
  checked,
} as const satisfies Parameter;

/** Other actions in the Court of International Trade: from accrual, whose start is unsettled. */
export const courtPeriod = {
  id: 'court-period',
  value: 2,
  unit: 'years',
  since: '1980-11-01',
  standing: 'statute',
  source: 'usc-28-2636',
  cite: '28 USC 2636(i)',
  checked,
} as const satisfies Parameter;

// The checklist: what an open item tends to add, in business days ----------------------------------

const checklistItem = <Id extends string>(id: Id, least: number, value: number) =>
  ({
    id,
    value,
    least,
    unit: 'business-days',
    since: '2026-11-22',
    standing: 'estimate',
    source: 'method',
    cite: 'How we count, note 6',
    checked,
  }) as const satisfies Parameter;

export const checklistOwner = checklistItem('checklist-owner', 3, 5);
export const checklistBroker = checklistItem('checklist-broker', 1, 2);
export const checklistAch = checklistItem('checklist-ach', 1, 3);
export const checklistIor = checklistItem('checklist-ior', 2, 5);
export const checklistRoles = checklistItem('checklist-roles', 0, 1);

// How long a check of a rule stays fresh --------------------------------------------------------------

const freshness = <Id extends string>(id: Id, value: number) =>
  ({
    id,
    value,
    unit: 'calendar-days',
    since: '2026-11-22',
    standing: 'estimate',
    source: 'method',
    cite: 'How we count, note 8',
    checked,
  }) as const satisfies Parameter;

/** CBP's practice moves fast: a check older than this is shown as old. */
export const freshAgency = freshness('fresh-agency', 60);
/** Statutes move slowly. */
export const freshStatute = freshness('fresh-statute', 365);

/** Every number of the site, in the order above. Prose reaches one by its `id`. */
export const parameters = [
  inactivity,
  signInMargin,
  signInReminder,
  tier1Ends,
  tier2Ends,
  leadTier1,
  leadTier2,
  leadTier3,
  passwordLength,
  verificationCode,
  iorInactivity,
  capeWindow,
  fileMargin,
  reliquidation,
  liquidationCycle,
  postingWeekday,
  liquidationByLaw,
  fileEntries,
  fileSize,
  entryNumberLength,
  filerCodeLength,
  refundTime,
  cbpReview,
  refundAfterLiquidation,
  pscWindow,
  pscBeforeLiquidation,
  reconciliationFirst,
  bulletinKept,
  bulletinAnnounced,
  applicationOnline,
  applicationBusy,
  protestWindow,
  protestWarning,
  protestReview,
  acceleratedDisposition,
  summonsWindow,
  courtPeriod,
  checklistOwner,
  checklistBroker,
  checklistAch,
  checklistIor,
  checklistRoles,
  freshAgency,
  freshStatute,
] as const satisfies readonly Parameter[];

export type ParameterId = (typeof parameters)[number]['id'];
