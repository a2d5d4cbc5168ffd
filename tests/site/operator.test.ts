// The site of another operator: nothing of the default is left, in no language and in no file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { build, isCurrent } from '../../scripts/build.mjs';
import { buildEnv, DEFAULT } from '../built';

const folder = '.cache/operator';
const OPERATOR = 'tests/fixtures/operator/operator.yaml';
const mine = parse(readFileSync(DEFAULT, 'utf8'));
const other = parse(readFileSync(OPERATOR, 'utf8'));

let files: readonly (readonly [string, string])[] = [];
const page = (name: string) => load(readFileSync(join(folder, name), 'utf8'));

beforeAll(() => {
  const env = { ...buildEnv(), OPERATOR };
  if (!isCurrent(folder, env) && !build(folder, env)) throw new Error('The site does not build');
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css|json|md|txt|xml|ics|csv|svg|webmanifest)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}, 300_000);

describe('the site of another operator', () => {
  it.each([
    ['name', mine.name],
    ['light colour', mine.colours.light],
    ['dark colour', mine.colours.dark],
    ['address', 'cape-portal-guide.example'],
    ['logo', /fill="(#\w+)"/.exec(readFileSync(mine.logo, 'utf8'))?.[1] ?? ''],
  ])('keeps no trace of the default %s', (_, text) => {
    expect(text.length).toBeGreaterThan(3);
    const wanted = text.toLowerCase();
    const base64 = Buffer.from(readFileSync(mine.logo)).toString('base64');
    expect(
      files
        .filter(([, body]) => body.toLowerCase().includes(wanted) || body.includes(base64))
        .map(([name]) => name),
    ).toEqual([]);
  });

  it('names the operator on every page, and what it is in the language of the page', () => {
    const pages = files.filter(([name]) => name.endsWith('index.html') && !/embed/.test(name));
    expect(pages.length).toBeGreaterThan(60);
    for (const [name, body] of pages) {
      const $ = load(body);
      expect($('header .name').text().trim(), name).toBe(other.name);
      expect($('.disclaimer').text(), name).toContain(
        name.startsWith('es/') ? 'agente de aduanas' : 'run by a customs broker',
      );
    }
  });

  it('denies nowhere, in no language and in no file, what the operator is', () => {
    const denials = [
      /\b(not|no|nor|neither) (an? )?(law firm, |law firm or |government agency or )?(an? |no )?customs broker/i,
      /\b(no (es|somos)|ni) (un )?(bufete( de abogados)?(,| ni) )?(un )?agente de aduanas/i,
    ];
    const found = files.flatMap(([name, body]) =>
      denials.flatMap((denial) =>
        denial.exec(body) ? [`${name}: ${denial.exec(body)?.[0]}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('says who answers, how soon and at what cost, and leads to the operator’s form', () => {
    const $ = page('assessment/index.html');
    expect($('[data-link="assessment"]').attr('href')).toBe(other.form.url);
    for (const key of ['who', 'within', 'cost'])
      expect($('main').text()).toContain(other.form[key]);
  });

  it('sets the operator’s own contacts apart', () => {
    const own = page('contacts/index.html')('[data-standing="operator"]');
    expect(own.length).toBe(1);
    expect(own.text()).toContain(other.contacts[0].name);
    expect(own.find('[data-contact]').length).toBe(0);
    expect(own.text()).not.toContain('not confirmed by CBP');
    // CBP's hours are Eastern; the operator names its own zone.
    expect(own.text()).toContain(`Hours: ${other.contacts[0].hours}`);
  });

  it('says who keeps it, and where an error is reported', () => {
    const about = page('about/index.html')('main');
    expect(about.text()).toContain(other.maintainer.name);
    expect(about.find(`a[href="mailto:${other.maintainer.email}"]`).length).toBe(1);
  });
});
