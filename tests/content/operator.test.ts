import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE, operator, readOperator } from '../../integrations/operator';
import { contrast, illegible, KINDS, operatorSchema, textOn } from '../../src/content/operator';

const BASE = `name: A
shortName: A
is: none
colours: { light: '#005b5c', dark: '#78d7d6' }
logo: content/logo.svg
`;
const folder = mkdtempSync(join(tmpdir(), 'operator-'));
const read = (yaml: string, env = {}) => {
  const file = join(folder, 'operator.yaml');
  writeFileSync(file, yaml);
  return readOperator(file, env);
};

describe('the operator’s settings', () => {
  it('are read with what is not given left open', () => {
    expect(read(`${BASE}site:\nform:\n`)).toMatchObject({
      site: undefined,
      form: undefined,
      languages: ['en', 'es'],
    });
  });

  it.each([
    { yaml: `${BASE}colour: red\n`, says: /colour/, why: 'a key that nobody knows' },
    { yaml: BASE.replace('is: none', 'is: bank'), says: /is/, why: 'a kind that selects no words' },
    { yaml: BASE.replace('name: A', 'name:'), says: /name/, why: 'no name' },
    { yaml: BASE.replace('#005b5c', 'teal'), says: /#005b5c/, why: 'a colour in words' },
    { yaml: BASE.replace('#005b5c', '#bbbbbb'), says: /light.*contrast/, why: 'grey on paper' },
    { yaml: BASE.replace('#78d7d6', '#333333'), says: /dark.*contrast/, why: 'dark on dark' },
    { yaml: `${BASE}site: http://a.test\n`, says: /https/, why: 'an address without encryption' },
    { yaml: `${BASE}form: { who: me }\n`, says: /url/, why: 'a form that leads nowhere' },
    { yaml: `${BASE}contacts: [{ name: A, for: B }]\n`, says: /email/, why: 'no way to reach it' },
    { yaml: BASE.replace('.svg', '.gif'), says: /svg/, why: 'a picture that is not drawn as icon' },
  ])('are refused with $why', ({ yaml, says }) => {
    expect(() => read(yaml)).toThrow(says);
  });

  it('yield to the environment', () => {
    const env = { SITE: 'https://b.test', ASSESSMENT_URL: 'https://c.test/' };
    const { site, form } = read(
      `${BASE}site: https://a.test\nform: { url: https://d.test, who: me }\n`,
      env,
    );
    expect([site, form]).toEqual(['https://b.test', { url: 'https://c.test/', who: 'me' }]);
    expect(() => read(BASE, { ASSESSMENT_URL: 'http://c.test' })).toThrow(/ASSESSMENT_URL/);
  });
});

describe('docs/operate.md', () => {
  const guide = readFileSync('docs/operate.md', 'utf8');
  const yaml = (/ {3}```yaml\n([\s\S]*?) {3}```/.exec(guide)?.[1] ?? '').replaceAll(/^ {3}/gm, '');

  it('shows a file that is read as it stands, with every key that there is', () => {
    const shown = read(yaml);
    expect(Object.keys(shown).sort()).toEqual(Object.keys(operatorSchema.shape).sort());
    expect(shown.contacts).toHaveLength(2);
    expect(Object.keys(shown.form ?? {})).toEqual(['url', 'who', 'within', 'cost']);
    expect(yaml).toContain(KINDS.join(', ').replace(/, (?!.*, )/, ' or '));
  });
});

describe('a build without an address', () => {
  afterEach(() => vi.unstubAllEnvs());
  /** What the build hears and which address it gets, with these settings in the environment. */
  function run(env: Record<string, string>, command: 'build' | 'dev' = 'build') {
    const all = { OPERATOR: join(folder, 'operator.yaml'), SITE: '', REQUIRE_SITE: '', ...env };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
    read(BASE);
    const warn = vi.fn();
    const updateConfig = vi.fn();
    const { hooks } = operator();
    const given = { command, updateConfig, addWatchFile: () => {}, logger: { warn } };
    hooks['astro:config:setup']!(given as never);
    hooks['astro:build:done']!(given as never);
    return { said: warn.mock.calls.flat(), site: updateConfig.mock.calls[0]?.[0].site };
  }

  it('says at its start and at its end which one it used', () => {
    const { said, site } = run({});
    expect(site).toBe(EXAMPLE);
    expect(said).toHaveLength(2);
    for (const line of said)
      expect(line).toMatch(/no address is given.*cape-portal-guide\.example/);
  });

  it('is refused where one is required', () => {
    expect(() => run({ REQUIRE_SITE: '1' })).toThrow('no address is given');
    expect(run({ REQUIRE_SITE: '1', SITE: 'https://a.test' })).toEqual({
      said: [],
      site: 'https://a.test',
    });
  });

  it('is none where the pages are only looked at', () => {
    expect(run({ REQUIRE_SITE: '1' }, 'dev').said).toEqual([]);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21, 'the most there is'],
    ['#ffffff', '#ffffff', 1, 'none'],
    ['#777777', '#ffffff', 4.48, 'the known grey just below the limit'],
  ])('of %s on %s is %d (%s)', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it('takes a colour that can be read on every ground, and picks the text on it', () => {
    expect(illegible({ colours: { light: '#005b5c', dark: '#78d7d6' } })).toEqual([]);
    expect([textOn('#005b5c'), textOn('#78d7d6')]).toEqual(['#ffffff', '#12171d']);
  });
});
