/**
 * Every published text this site relies on: one entry a text, its address where it has one, the
 * day it was published and the day we last read it. A `Cite` shows `label` and links to
 * `/sources/#id`. `kind` says who speaks; how firm a single rule is stands with the rule.
 */
export type SourceKind = 'law' | 'agency' | 'court' | 'press' | 'article' | 'method';

export interface Source {
  readonly kind: SourceKind;
  /** The short form a citation shows. */
  readonly label: string;
  readonly title: string;
  readonly url?: string;
  /** Day (or year, or month) of the text itself, as far as it says. */
  readonly published?: string;
  /** The day we last read a published copy. */
  readonly read: string;
  /** What the site takes from it, for the list of sources. */
  readonly for: string;
}

const READ = '2026-11-22';
const CSMS = 'https://content.govdelivery.com/';
const law = (label: string, title: string, url: string, why: string): Source => ({
  kind: 'law',
  label,
  title,
  url,
  read: READ,
  for: why,
});
const usc = (title: number, section: string, name: string, why: string): Source =>
  law(
    `${title} USC ${section}`,
    name,
    `https://www.law.cornell.edu/uscode/text/${title}/${section}`,
    why,
  );
const cfr = (section: string, name: string, why: string): Source =>
  law(`19 CFR ${section}`, name, `https://www.ecfr.gov/current/title-19/section-${section}`, why);
const csms = (
  number: string,
  published: string,
  title: string,
  why: string,
  path?: string,
): Source => ({
  kind: 'agency',
  label: `CSMS ${number}`,
  title,
  ...(path ? { url: CSMS + path } : {}),
  published,
  read: READ,
  for: why,
});
const form = (number: string, title: string, why: string): Source => ({
  kind: 'agency',
  label: `CBP Form ${number}`,
  title,
  read: READ,
  for: why,
});

export const sources = {
  'cbp-faq': {
    kind: 'agency',
    label: 'CBP, IEEPA Duty Refunds',
    title: 'IEEPA Duty Refunds (page with questions, answers and error tables)',
    url: 'https://www.cbp.gov/trade/programs-administration/trade-remedies/ieepa-duty-refunds',
    published: '2026-09-02',
    read: READ,
    for: 'Who may declare, the day count, the upload file, error messages, reactivation routes, contacts, later deployments.',
  },
  'fr-72-27632': law(
    '72 FR 27632',
    'Terms and conditions for access to the ACE Portal',
    'https://www.federalregister.gov/citation/72-FR-27632',
    'The terms every ACE Portal account holder accepts; they first allowed a longer idle period.',
  ),
  'notice-2008-07': {
    kind: 'agency',
    label: 'CBP General Notice, July 2008',
    title: 'General Notice amending the ACE Portal terms and conditions',
    published: '2008-07',
    read: READ,
    for: 'The present limit on days without a sign-in, counted for each person.',
  },
  'fr-81-52453': law(
    '81 FR 52453',
    'ACE Portal accounts and terms of use, as amended',
    'https://www.federalregister.gov/citation/81-FR-52453',
    'Confirms the limit on days without a sign-in.',
  ),
  'ace-sign-in': {
    kind: 'agency',
    label: 'ACE sign-in page',
    title: 'ACE Secure Data Portal, sign-in page and terms',
    read: READ,
    for: 'The idle limit, and the current e-mail address that a profile must hold.',
  },
  'csms-18-000216': csms(
    '18-000216',
    '2018-03-13',
    'ACE Portal accounts after a reset',
    'Old advice for the former portal: sign in on the day of the reset.',
    'accounts/USDHSCBP/bulletins/1e1d971',
  ),
  'csms-68510928': csms(
    '68510928',
    '2026-05-01',
    'Reactivating ACE Portal users',
    'How a Trade Account Owner reactivates a user or proxy.',
    'bulletins/gd/USDHSCBP-41564d0',
  ),
  'csms-68228015': csms(
    '68228015',
    '2026-04-01',
    'ACE Portal Account Application web form',
    'The form that also updates the Trade Account Owner.',
  ),
  'csms-50861476': csms(
    '50861476',
    '2022',
    'Sign-in to ACE with a login.cbp.gov credential',
    'Sign-in takes a credential and a token sent by e-mail.',
    'accounts/USDHSCBP/bulletins/30815a4',
  ),
  'csms-49635008': csms(
    '49635008',
    '2021-10',
    'Longer ACE Portal passwords',
    'The shortest password ACE takes.',
  ),
  'csms-69056621': csms(
    '69056621',
    '2026-06',
    'Deactivation of unused importer of record numbers',
    'The other lock: an importer of record number without use.',
    'bulletins/gd/USDHSCBP-41db86d',
  ),
  'csms-68569567': csms(
    '68569567',
    '2026-05-07',
    'Warning about refund scams',
    'CBP charges no fee, and where to report one.',
  ),
  'csms-68315804': csms('68315804', '2026-04', 'CAPE opens', 'What the first phase takes in.'),
  'csms-68340863': csms(
    '68340863',
    '2026-04',
    'CAPE and protests',
    'An open protest blocks CAPE; a protest on IEEPA duties alone may be withdrawn to file.',
  ),
  'csms-68396594': csms('68396594', '2026-04', 'CAPE is live', 'The day and hour CAPE opened.'),
  'csms-69035485': csms(
    '69035485',
    '2026-06',
    'CAPE takes entries flagged for reconciliation',
    'What the second phase takes in, and since when.',
  ),
  'csms-67834313': csms(
    '67834313',
    '2026-02',
    'End of IEEPA duty collection',
    'The last day on which IEEPA duties were collected.',
  ),
  'csms-68536553': csms(
    '68536553',
    '2026-05-04',
    'Reports for tracking CAPE refunds',
    'What ES-022, REV-603, REV-613 and REV-615 show.',
    'bulletins/gd/USDHSCBP-415c8e9',
  ),
  'csms-67648307': csms(
    '67648307',
    '2026',
    'CBP Form 4811 and electronic refunds',
    'When a third party may receive a refund.',
  ),
  'ace-ach-guidance': {
    kind: 'agency',
    label: 'CBP, ACE and ACH guidance',
    title: 'Guidance on ACE accounts and ACH refunds, December 2025 to February 2026',
    published: '2026-02',
    read: READ,
    for: 'Opening an account, and what must match CBP Form 5106.',
  },
  'pub-5292': {
    kind: 'agency',
    label: 'CBP Publication 5292-1225',
    title: 'ACH Refund Authorization in the ACE Portal',
    published: '2025-12',
    read: READ,
    for: 'Where to enrol a bank account for refunds.',
  },
  'pub-5514': {
    kind: 'agency',
    label: 'CBP Publication 5514-0426',
    title: 'ACE Portal CAPE Declarations, quick reference guide',
    published: '2026-04',
    read: READ,
    for: 'The subtabs of the CAPE tab, and the file with the results of a check.',
  },
  'fr-2025-24171': law(
    'FR document 2025-24171',
    'Electronic refunds',
    'https://www.federalregister.gov/d/2025-24171',
    'All refunds are electronic.',
  ),
  'usc-19-1501': usc(
    19,
    '1501',
    'Voluntary reliquidation',
    'The limit on voluntary reliquidation.',
  ),
  'usc-19-1504': usc(19, '1504', 'Limitation on liquidation', 'Liquidation by operation of law.'),
  'usc-19-1505': usc(19, '1505', 'Payment of duties and interest', 'Interest on a refund.'),
  'usc-19-1514': usc(19, '1514', 'Protest against decisions of CBP', 'The protest period.'),
  'usc-19-1515': usc(
    19,
    '1515',
    'Review of protests',
    "CBP's time to decide; accelerated disposition.",
  ),
  'usc-28-2636': usc(28, '2636', 'Time for commencement of action', 'The time to go to court.'),
  'usc-5-6103': usc(5, '6103', 'Holidays', 'The federal holidays.'),
  'cfr-24.5': cfr('24.5', 'Filing identification number', 'The shapes of an importer number.'),
  'cfr-24.72': cfr('24.72', 'Claims; set-off', 'A refund may be set off against a debt.'),
  'cfr-101.1': cfr('101.1', 'Definitions', 'What a business day is.'),
  'cfr-101.6': cfr('101.6', 'Hours of business', 'Holidays are not business days.'),
  'cfr-159.1': cfr('159.1', 'Definition of liquidation', 'Liquidation, and netting.'),
  'cfr-159.9': cfr(
    '159.9',
    'Notice of liquidation',
    'The date of liquidation is the bulletin date.',
  ),
  'cfr-174.12': cfr('174.12', 'Filing of protests', 'Form, place and time of a protest.'),
  'cfr-174.13': cfr('174.13', 'Contents of protest', 'What a protest must hold.'),
  'cfr-174.21': cfr('174.21', 'Time for review of protests', "CBP's time to decide a protest."),
  'cfr-174.22': cfr('174.22', 'Accelerated disposition', 'Deemed denial after a mailed request.'),
  'cfr-174.31': cfr('174.31', 'Judicial review of denial', 'The time to file a summons.'),
  'hq-h173819': {
    kind: 'agency',
    label: 'CBP HQ H173819',
    title: 'Headquarters ruling on counting the protest period',
    published: '2014',
    read: READ,
    for: 'Day one of the protest period is the day after liquidation.',
  },
  'cbp-2008-protest': {
    kind: 'agency',
    label: 'CBP presentation, 2008',
    title: 'Presentation on protests, citing T.D. 53961(1)',
    published: '2008',
    read: READ,
    for: 'The roll-forward of a last day on a closed day, which this site never relies on.',
  },
  'ace-protest-faq': {
    kind: 'agency',
    label: 'CBP, ACE Protest questions',
    title: 'ACE Protest Frequently Asked Questions',
    url: 'https://www.cbp.gov/trade/programs-administration/entry-summary/protests/ace-protest-frequently-asked-questions',
    read: '2026-11-24',
    for: 'Filing a protest in ACE or on paper, and the account that an electronic filer needs.',
  },
  'acquisition-362': {
    kind: 'court',
    label: 'Acquisition 362 v. United States',
    title: 'Acquisition 362, LLC v. United States (Fed. Cir. 2023)',
    published: '2023',
    read: READ,
    for: 'The protest period runs from the posted notice.',
  },
  'protest-roll-cases': {
    kind: 'court',
    label: 'Psaki Bros, Cintez, Thalson',
    title: 'Older Customs Court decisions on a last day that falls on a closed day',
    read: READ,
    for: 'Courts split on moving the last protest day later.',
  },
  'learning-resources': {
    kind: 'court',
    label: 'Learning Resources v. Trump',
    title: 'Learning Resources, Inc. v. Trump, No. 24-1287 (U.S. 2026)',
    published: '2026-02-20',
    read: READ,
    for: 'IEEPA does not authorize tariffs.',
  },
  'cit-orders': {
    kind: 'court',
    label: 'CIT refund orders, 2026',
    title:
      'Atmus Filtration 26-01259; Euro-Notions Florida 25-00595; V.O.S. 25-66; AGS 25-255; Freestyle World 26-01088',
    published: '2026-07-20',
    read: READ,
    for: 'Refund orders of the Court of International Trade and where they stand.',
  },
  'form-19': form('19', 'Protest', 'The paper form of a protest.'),
  'form-4811': form('4811', 'Special address notification', 'Who receives a refund or a bill.'),
  'form-5106': form('5106', 'Create/Update Importer Identity', 'What the account must match.'),
  'form-5291': form('5291', 'Power of attorney', "A broker's power of attorney."),
  'form-7501': form('7501', 'Entry Summary', 'The importer number on the entry summary.'),
  'ace-reports': {
    kind: 'agency',
    label: 'ACE Reports',
    title: 'ACE reports ES-003, ES-022, ES-701, ES-702, REV-603, REV-613 and REV-615',
    read: READ,
    for: 'What each report shows, by name.',
  },
  'opm-holidays': {
    kind: 'agency',
    label: 'OPM, federal holidays',
    title: 'Federal holidays as published by the Office of Personnel Management',
    url: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
    read: READ,
    for: 'The observed days that our holiday table is tested against.',
  },
  'press-2008': {
    kind: 'press',
    label: 'Trade press, July 2008',
    title: 'Trade press report on the ACE help desk',
    published: '2008-07',
    read: READ,
    for: 'Technology Service Desk as the newer name of the ACE Help Desk.',
  },
  'press-desk': {
    kind: 'press',
    label: 'Brokers and vendors, 2026',
    title: 'Broker and vendor pages that give the Account Service Desk number, menu and hours',
    published: '2026',
    read: READ,
    for: 'Phone number, menu and hours of the desk; not confirmed on a CBP page.',
  },
  'press-refunds-2025': {
    kind: 'press',
    label: 'Law firm note, 2025',
    title: 'Law firm note with the refund payments contact',
    published: '2025',
    read: READ,
    for: 'The refund payments mailbox and phone; not confirmed on a CBP page.',
  },
  'press-phase-3': {
    kind: 'press',
    label: 'Trade press, September 2026',
    title: 'Trade press reports on a third phase for finally liquidated entries',
    published: '2026-09',
    read: READ,
    for: 'The announced third phase; its launch is not confirmed.',
  },
  'press-cycle': {
    kind: 'press',
    label: 'Law firms, 2026',
    title: 'Law firm notes on the usual liquidation cycle',
    published: '2026',
    read: READ,
    for: 'The usual day of liquidation of a formal entry.',
  },
  'deployment-2018-02': {
    kind: 'press',
    label: 'CBP deployment notice, February 2018',
    title: 'ACE liquidation: deployment notice, with CSMS 16-000787 of 2016-09-02',
    published: '2018-02',
    read: '2026-11-28',
    for: 'Automatic liquidations are posted on Fridays; read through trade press that quotes it.',
  },
  'check-digit-code': {
    kind: 'press',
    label: 'Public check-digit code',
    title: 'Public code that computes the check digit of an entry number',
    read: READ,
    for: 'The letter table of the check digit; a miss only warns.',
  },
  article: {
    kind: 'article',
    label: 'CAPE Portal Guide, first article',
    title: 'The article on reactivating an ACE Portal account that this guide grew from',
    published: '2026',
    read: READ,
    for: 'The three time tiers and every turnaround: planning estimates, not CBP policy.',
  },
  method: {
    kind: 'method',
    label: 'How we count',
    title: 'Our own method notes',
    url: '/how-we-count/',
    read: READ,
    for: 'Margins and defaults that we chose ourselves, and why.',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
