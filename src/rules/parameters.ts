import { type Parameter, parameter } from './parameter';

/** The day on which all of the published copies below were last read. */
export const READ = '2026-11-28';
const checked = READ;

// The account -----------------------------------------------------------------------------------

/** Days without that person's own sign-in after which the person's access ends. */
export const inactivity = parameter({
  id: 'inactivity',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    { from: '2007-05-16', value: 90, source: 'fr-72-27632', cite: '72 FR 27632', checked },
    {
      from: '2008-07',
      value: 45,
      source: 'notice-2008-07',
      cite: 'CBP General Notice, July 2008',
      checked,
    },
  ],
});

/** The hour at which access ends is not published, so the last safe sign-in is a day earlier. */
export const signInMargin = parameter({
  id: 'sign-in-margin',
  unit: 'calendar-days',
  standing: 'margin',
  values: [
    { from: '2026-11-22', value: 1, source: 'method', cite: 'How we count, note 3', checked },
  ],
});

/** A calendar reminder to sign in, well inside the limit. */
export const signInReminder = parameter({
  id: 'sign-in-reminder',
  unit: 'calendar-days',
  standing: 'margin',
  values: [
    { from: '2026-11-22', value: 30, source: 'method', cite: 'How we count, note 3', checked },
  ],
});

/** Tier 1 ends this long after the last sign-in. */
export const tier1Ends = parameter({
  id: 'tier-1-ends',
  unit: 'months',
  standing: 'estimate',
  values: [
    {
      from: '2026-11-22',
      value: 6,
      source: 'article',
      cite: 'The original guide, time tiers',
      checked,
    },
  ],
});

/** Tier 2 ends this long after the last sign-in. */
export const tier2Ends = parameter({
  id: 'tier-2-ends',
  unit: 'years',
  standing: 'estimate',
  values: [
    {
      from: '2026-11-22',
      value: 2,
      source: 'article',
      cite: 'The original guide, time tiers',
      checked,
    },
  ],
});

/** How long reactivation tends to take at tier 1. */
export const leadTier1 = parameter({
  id: 'lead-tier-1',
  unit: 'business-days',
  standing: 'estimate',
  values: [
    {
      from: '2026-11-22',
      value: 1,
      least: 0,
      source: 'article',
      cite: 'The original guide, time tiers',
      checked,
    },
  ],
});

/** How long reactivation tends to take at tier 2. */
export const leadTier2 = parameter({
  id: 'lead-tier-2',
  unit: 'business-days',
  standing: 'estimate',
  values: [
    {
      from: '2026-11-22',
      value: 3,
      least: 1,
      source: 'article',
      cite: 'The original guide, time tiers',
      checked,
    },
  ],
});

/** How long reactivation tends to take at tier 3: "a week or more", taken as a working week. */
export const leadTier3 = parameter({
  id: 'lead-tier-3',
  unit: 'business-days',
  standing: 'estimate',
  values: [
    {
      from: '2026-11-22',
      value: 5,
      orMore: true,
      source: 'article',
      cite: 'The original guide, time tiers',
      checked,
    },
  ],
});

/** The shortest password ACE takes. */
export const passwordLength = parameter({
  id: 'password-length',
  unit: 'characters',
  standing: 'agency',
  values: [
    { from: '2021-10-03', value: 15, source: 'csms-49635008', cite: 'CSMS 49635008', checked },
  ],
});

/** The verification code of the account application lasts this long. */
export const verificationCode = parameter({
  id: 'verification-code',
  unit: 'minutes',
  standing: 'agency',
  values: [
    {
      from: '2025-12',
      value: 10,
      source: 'ace-ach-guidance',
      cite: 'CBP, ACE and ACH guidance',
      checked,
    },
  ],
});

/** An importer of record number without use for this long may be deactivated. */
export const iorInactivity = parameter({
  id: 'ior-inactivity',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-07-16',
      value: 366,
      source: 'csms-69056621',
      cite: 'CSMS 69056621; 19 CFR 24.5(e)',
      checked,
    },
  ],
});

// CAPE ------------------------------------------------------------------------------------------

/** CAPE takes an entry up to this many days after liquidation; that day is still in. */
export const capeWindow = parameter({
  id: 'cape-window',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 80,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
      checked,
    },
  ],
});

/**
 * Filing a business day before the last CAPE day, or before a last protest day that is none, leaves room
 * for a slow upload or an unknown cut-off hour.
 */
export const fileMargin = parameter({
  id: 'file-margin',
  unit: 'business-days',
  standing: 'margin',
  values: [
    { from: '2026-11-22', value: 1, source: 'method', cite: 'How we count, note 5', checked },
  ],
});

/** CBP may reliquidate on its own up to this many days after liquidation. */
export const reliquidation = parameter({
  id: 'reliquidation',
  unit: 'calendar-days',
  standing: 'statute',
  values: [{ from: '2016-02-24', value: 90, source: 'usc-19-1501', cite: '19 USC 1501', checked }],
});

/** A formal entry usually liquidates this many days after entry. */
export const liquidationCycle = parameter({
  id: 'liquidation-cycle',
  unit: 'calendar-days',
  standing: 'estimate',
  values: [
    {
      from: '2026-11-22',
      value: 314,
      source: 'press-cycle',
      cite: 'Law firms, 2026: the usual cycle',
      checked,
    },
  ],
});

/** The day of the week, from Sunday as 0, on which automatic liquidations are posted: Friday. */
export const postingWeekday = parameter({
  id: 'posting-weekday',
  unit: 'weekday',
  standing: 'estimate',
  values: [
    {
      from: '2018-02',
      value: 5,
      source: 'deployment-2018-02',
      cite: 'CBP deployment notice, February 2018; CSMS 16-000787',
      checked,
    },
  ],
});

/** Unless extended or suspended, an entry liquidates by operation of law after this long. */
export const liquidationByLaw = parameter({
  id: 'liquidation-by-law',
  unit: 'years',
  standing: 'statute',
  values: [{ from: '1978-10', value: 1, source: 'usc-19-1504', cite: '19 USC 1504(a)', checked }],
});

/** Entries in one upload file. CBP's error table says one more; the smaller figure is safe. */
export const fileEntries = parameter({
  id: 'file-entries',
  unit: 'entries',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 9999,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, upload file',
      checked,
    },
  ],
});

/** The size of one upload file. */
export const fileSize = parameter({
  id: 'file-size',
  unit: 'megabytes',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 1,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, upload file',
      checked,
    },
  ],
});

/** The length of an entry number without dashes. */
export const entryNumberLength = parameter({
  id: 'entry-number-length',
  unit: 'characters',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 11,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, file errors',
      checked,
    },
  ],
});

/** The filer code at the start of an entry number. */
export const filerCodeLength = parameter({
  id: 'filer-code-length',
  unit: 'characters',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 3,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, file errors',
      checked,
    },
  ],
});

/** A refund generally arrives this long after CBP accepts the declaration. */
export const refundTime = parameter({
  id: 'refund-time',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 90,
      least: 60,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
      checked,
    },
  ],
});

/** Of the time to a refund, CBP's own share. */
export const cbpReview = parameter({
  id: 'cbp-review',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 45,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
      checked,
    },
  ],
});

/** From (re)liquidation to the refund. */
export const refundAfterLiquidation = parameter({
  id: 'refund-after-liquidation',
  unit: 'weeks',
  standing: 'agency',
  values: [
    {
      from: '2026-04-20',
      value: 5,
      least: 3,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
      checked,
    },
  ],
});

/** A post summary correction is possible until this long after entry. */
export const pscWindow = parameter({
  id: 'psc-window',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-05-18',
      value: 300,
      source: 'cbp-psc-2026-05',
      cite: 'CBP, quoted by NCBFAA on 2026-05-18',
      checked,
    },
  ],
});

/** And until this long before the scheduled liquidation, if that is earlier. */
export const pscBeforeLiquidation = parameter({
  id: 'psc-before-liquidation',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-05-18',
      value: 15,
      source: 'cbp-psc-2026-05',
      cite: 'CBP, quoted by NCBFAA on 2026-05-18',
      checked,
    },
  ],
});

/** A reconciliation whose deadline is nearer than this goes before CAPE. */
export const reconciliationFirst = parameter({
  id: 'reconciliation-first',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2026-09-02',
      value: 30,
      source: 'cbp-faq',
      cite: 'CBP, IEEPA Duty Refunds, 2026-09-02',
      checked,
    },
  ],
});

/** A notice stays in the liquidation bulletin at least this long. */
export const bulletinKept = parameter({
  id: 'bulletin-kept',
  unit: 'months',
  standing: 'statute',
  values: [
    { from: '2017-01-14', value: 15, source: 'cfr-159.9', cite: '19 CFR 159.9(c)(1)', checked },
  ],
});

/** CBP's announcement of 2016 named a longer time for the bulletin. */
export const bulletinAnnounced = parameter({
  id: 'bulletin-announced',
  unit: 'months',
  standing: 'agency',
  values: [
    {
      from: '2016-12',
      value: 18,
      source: 'cbp-2016-bulletin',
      cite: 'CBP announcement of 2016, as quoted by a law firm',
      checked,
    },
  ],
});

/** An application for an account, sent online: an old figure. */
export const applicationOnline = parameter({
  id: 'application-online',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2019-02',
      value: 2,
      least: 1,
      source: 'pub-0825',
      cite: 'CBP Publication 0825-1118, February 2019',
      checked,
    },
  ],
});

/** The same on paper or in busy times. */
export const applicationBusy = parameter({
  id: 'application-busy',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    {
      from: '2019-02',
      value: 21,
      least: 14,
      source: 'pub-0825',
      cite: 'CBP Publication 0825-1118, February 2019',
      checked,
    },
  ],
});

// Protest and court -----------------------------------------------------------------------------

/** A protest may be filed up to this many days after liquidation; that day is still in. */
export const protestWindow = parameter({
  id: 'protest-window',
  unit: 'calendar-days',
  standing: 'statute',
  values: [
    {
      from: '2004-12-18',
      value: 180,
      source: 'usc-19-1514',
      cite: '19 USC 1514(c)(3); 19 CFR 174.12(e)',
      checked,
    },
  ],
});

/**
 * From this day after liquidation on an accepted declaration without a reliquidation is a matter for
 * counsel, two to three weeks before the protest period ends.
 */
export const protestWarning = parameter({
  id: 'protest-warning',
  unit: 'calendar-days',
  standing: 'margin',
  values: [
    { from: '2026-11-28', value: 160, source: 'method', cite: 'How we count, note 10', checked },
  ],
});

/** CBP's time to decide a protest. */
export const protestReview = parameter({
  id: 'protest-review',
  unit: 'years',
  standing: 'statute',
  values: [
    {
      from: '1970-10-01',
      value: 2,
      source: 'usc-19-1515',
      cite: '19 USC 1515(a); 19 CFR 174.21',
      checked,
    },
  ],
});

/** A protest not decided by this day after the mailing of a request for accelerated disposition is denied. */
export const acceleratedDisposition = parameter({
  id: 'accelerated-disposition',
  unit: 'calendar-days',
  standing: 'statute',
  values: [
    {
      from: '1970-10-01',
      value: 30,
      source: 'usc-19-1515',
      cite: '19 USC 1515(b); 19 CFR 174.22',
      checked,
    },
  ],
});

/** A summons may be filed up to this many days after the denial was mailed. */
export const summonsWindow = parameter({
  id: 'summons-window',
  unit: 'calendar-days',
  standing: 'statute',
  values: [
    {
      from: '1980-11-01',
      value: 180,
      source: 'usc-28-2636',
      cite: '28 USC 2636(a); 19 CFR 174.31',
      checked,
    },
  ],
});

/** Other actions in the Court of International Trade: from accrual, whose start is unsettled. */
export const courtPeriod = parameter({
  id: 'court-period',
  unit: 'years',
  standing: 'statute',
  values: [
    { from: '1980-11-01', value: 2, source: 'usc-28-2636', cite: '28 USC 2636(i)', checked },
  ],
});

// The checklist: what an open item tends to add, in business days ----------------------------------

const checklistItem = <Id extends string>(id: Id, least: number, value: number) =>
  parameter({
    id,
    unit: 'business-days',
    standing: 'estimate',
    values: [
      { from: '2026-11-22', value, least, source: 'method', cite: 'How we count, note 6', checked },
    ],
  });

export const checklistOwner = checklistItem('checklist-owner', 3, 5);
export const checklistBroker = checklistItem('checklist-broker', 1, 2);
export const checklistAch = checklistItem('checklist-ach', 1, 3);
export const checklistIor = checklistItem('checklist-ior', 2, 5);
export const checklistRoles = checklistItem('checklist-roles', 0, 1);

// How long a check of a rule stays fresh --------------------------------------------------------------

const freshness = <Id extends string>(id: Id, value: number) =>
  parameter({
    id,
    unit: 'calendar-days',
    standing: 'estimate',
    values: [
      { from: '2026-11-22', value, source: 'method', cite: 'How we count, note 8', checked },
    ],
  });

/** CBP's practice moves fast: a check older than this is shown as old. */
export const freshAgency = freshness('fresh-agency', 60);
/** A mailbox or a phone number changes without a notice. */
export const freshContact = freshness('fresh-contact', 45);
/** An estimate or a margin of ours is looked at once a year. */
export const freshEstimate = freshness('fresh-estimate', 365);
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
  freshContact,
  freshEstimate,
  freshStatute,
] as const satisfies readonly Parameter[];

export type ParameterId = (typeof parameters)[number]['id'];
