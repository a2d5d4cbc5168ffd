// Writes content/sample-es-003.csv: an ES-003 export that is made up from end to end. Run by hand.
import { writeFileSync } from 'node:fs';

const HEADER = [
  'Entry Summary Number',
  'Entry Summary Line Number',
  'Entry Type Code',
  'Importer Number',
  'Importer Name',
  'Port of Entry Code',
  'Entry Date',
  'Entry Summary Date',
  'Cape Phase 1 Eligible',
  'Reconciliation Indicator',
  'Control Status',
  'Liquidation Date',
  'Liquidation Status',
  'Protest Number',
  'Protest Status',
  'Country of Origin Code',
  'HTS Number - Full',
  'Line Tariff Goods Value Amount',
  'Line Tariff Duty Amount',
];
const FILER = 'ZZ9';

function checkDigit(ten) {
  let sum = 0;
  [...ten].forEach((character, place) => {
    const code = character.charCodeAt(0) - 65;
    const digit =
      (code < 0 ? Number(character) : code < 18 ? (code % 9) + 1 : code - 16) * ((place % 2) + 1);
    sum += digit > 9 ? digit - 9 : digit;
  });
  return (10 - (sum % 10)) % 10;
}
let next = 1000001;
const newNumber = () => {
  const seven = String(next++);
  return `${FILER}-${seven}-${checkDigit(FILER + seven)}`;
};
const us = (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
const before = (day, days) => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
};

const rows = [];
function entry(liquidated, { type = '01', lines = 2, number = newNumber(), ...more } = {}) {
  const entered = liquidated ? before(liquidated, 314) : '2026-02-17';
  for (let line = 1; line <= lines; line++) {
    rows.push([
      number,
      String(line),
      type,
      '00-0000000SA',
      'SAMPLE IMPORTER (MADE UP), INC.',
      '2704',
      us(entered),
      us(entered),
      'Y',
      more.recon ?? 'N',
      more.control ?? 'CBP',
      liquidated ? us(liquidated) : '',
      liquidated ? 'Liquidated' : 'Not Liquidated',
      more.protestNumber ?? '',
      more.protest ?? '',
      'CN',
      line === 1 ? '9903.01.24' : '8471.30.0100',
      line === 1 ? '$0.00' : `$${(1000 + rows.length * 37).toLocaleString('en-US')}.50`,
      line === 1 ? '$256.74' : '$0.00',
    ]);
  }
}

for (let count = 0; count < 6; count++) entry('2026-09-11');
const fridays = [
  '2026-09-18',
  '2026-09-25',
  '2026-10-09',
  '2026-10-23',
  '2026-11-06',
  '2026-11-13',
];
for (let count = 0; count < 41; count++)
  entry(fridays[count % fridays.length], { lines: 1 + (count % 3) });
for (const day of [
  '2026-07-10',
  '2026-07-10',
  '2026-08-14',
  '2026-06-05',
  '2026-06-05',
  '2026-05-29',
])
  entry(day);
for (const day of ['2026-05-08', '2026-04-17', '2026-04-17']) entry(day);
for (let count = 0; count < 4; count++) entry('', { lines: 1 });
entry('2026-10-02', { protestNumber: '270426100001', protest: 'Open' });
entry('2026-10-16', { type: '23', lines: 1 });
entry('2026-10-16', { type: '08', lines: 1 });
entry('2026-09-25', { recon: 'Filed' });
entry('2026-08-07', { control: 'Trade', lines: 1 });
// What goes wrong in real exports: a lost zero, a wrong check digit, a short year, a total.
entry('2026-10-09', { number: '12345678', lines: 1 });
entry('2026-10-09', { number: '0120000017', lines: 1 });
entry('2026-05-08', {
  number: `${FILER}-9999999-${(checkDigit(`${FILER}9999999`) + 1) % 10}`,
  lines: 1,
});
rows.push([
  newNumber(),
  '1',
  '01',
  '00-0000000SA',
  'SAMPLE IMPORTER (MADE UP), INC.',
  '2704',
  '11/20/25',
  '11/20/25',
  'Y',
  'N',
  'CBP',
  '9/30/26',
  'Liquidated',
  '',
  '',
  'CN',
  '8471.30.0100',
  '$1,200.00',
  '$0.00',
]);
rows.push([
  'Total',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '$99,999.99',
  '$9,999.99',
]);

const quote = (cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const text = [['SAMPLE (MADE UP): ES-003 Entry Summary Line Tariff Details'], [], HEADER, ...rows]
  .map((row) => row.map(quote).join(','))
  .join('\n');
writeFileSync('content/sample-es-003.csv', `${text}\n`);
