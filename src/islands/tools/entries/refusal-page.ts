/** Words of CBP's messages on an entry, and the place of each on the page of messages. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/drawback/i, 'entry-drawback'],
  [/recon/i, 'entry-recon-filed'],
  [/cancel/i, 'entry-cancelled'],
  [/final liquidation/i, 'entry-past-window'],
  [/trade control/i, 'entry-trade-control'],
  [/injunction/i, 'entry-injunction'],
  [/not found|archived/i, 'entry-not-found'],
  [/suspension|suspended/i, 'entry-suspended'],
  [/under review/i, 'entry-under-review'],
  [/type not allowed/i, 'entry-type'],
  [/value not allowed/i, 'entry-value-on-hts'],
  [/no ieepa/i, 'entry-no-ieepa'],
  [/protest/i, 'entry-protest'],
  [/statement/i, 'entry-statement'],
  [/relationship|sequence/i, 'entry-hts-relationship'],
  [/invalid hts/i, 'entry-invalid-hts'],
  [/unable to calculate|comp code/i, 'entry-duty-code'],
  [/\bspi\b|special program/i, 'entry-spi'],
  [/unexpected/i, 'entry-unexpected'],
  [/duplicate/i, 'file-duplicate'],
  [/account mismatch/i, 'file-account-mismatch'],
  [/filer code/i, 'file-filer-code'],
];

/** Where a message of a refused declaration is explained. */
export function refusalPage(message: string): string {
  const id = PAGES.find(([words]) => words.test(message))?.[1];
  return id ? `/errors/#${id}` : '/errors/';
}
