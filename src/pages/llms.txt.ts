import type { APIRoute } from 'astro';
import { BUILT } from '../components/built';
import { disclaimerIn, operator } from '../components/operator';
import { twinOf, whole } from '../components/urls';
import { addressOf, groupNames, guidesOf, readingOrder } from '../components/navigation';
import { toolsIn } from '../components/tool-list';
import { GROUPS } from '../content.config';
import { READ } from '../rules/parameters';
import { rulesCode } from '../rules/rules-version';
import { llms } from '../words/en/public-data';
import { site } from '../words/en/site';
import { WHOLE } from '../words/languages';

const line = (name: string, address: string, about: string) =>
  `- [${name}](${whole(address)}): ${about}`;

/** The guide's contents for a language model, with the Markdown twin of each page. */
export const GET: APIRoute = async () => {
  const sections = await Promise.all(
    GROUPS.map(async (group) => ({
      name: groupNames[group],
      lines: (await guidesOf(group)).map((guide) =>
        line(guide.data.title, twinOf(addressOf(guide)), guide.data.description),
      ),
    })),
  );
  const others = BUILT.filter((language) => language !== WHOLE);
  const translated = await Promise.all(others.map((language) => readingOrder(language)));
  sections.push(
    {
      name: site.calculators,
      lines: toolsIn(WHOLE).map(({ nav, address, description }) => line(nav, address, description)),
    },
    {
      name: llms.data,
      lines: [
        line('rules.json', '/rules.json', llms.rules),
        line('rules.schema.json', '/rules.schema.json', llms.schema),
        line('fridays.ics', '/fridays.ics', llms.fridays),
        line('feed.xml', '/feed.xml', llms.feed),
      ],
    },
    {
      // What a reader in a hurry may leave out, by the convention of the format.
      name: 'Optional',
      lines: translated
        .flat()
        .map((guide) => line(guide.data.title, twinOf(addressOf(guide)), guide.data.description)),
    },
  );
  const notes = [...llms.notes, llms.state(rulesCode(), READ), disclaimerIn(site)];
  const text = [
    `# ${operator.name}`,
    `> ${llms.summary}`,
    notes.map((note) => `- ${note}`).join('\n'),
    ...sections.flatMap(({ name, lines }) => [`## ${name}`, lines.join('\n')]),
  ];
  return new Response(`${text.join('\n\n')}\n`);
};
