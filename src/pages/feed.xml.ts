import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
import { operator } from '../components/operator';
import { whole } from '../components/urls';
import { en } from '../words/en';
import { fill } from '../words/en/interpolate';
import { feed } from '../words/en/public-data';

/** The changes of the rules, newest first, each at its place on the page that lists them all. */
export async function GET() {
  const changes = await getCollection('changes');
  changes.sort((a, b) => b.data.day.localeCompare(a.data.day));
  return rss({
    title: `${operator.name}: ${feed.title}`,
    description: feed.description,
    site: whole('/what-changed/'),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-US</language><atom:link href="${whole('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: changes.map(({ id, data }) => ({
      title: `${data.day}: ${data.title}`,
      link: whole(`/what-changed/#${id}`),
      description: [fill(data.text), feed.answers(data.answers.map(nameOf))].join(' ').trim(),
      // Of some changes only the month is known, and of those no day is made up.
      ...(/^\d{4}-\d{2}-\d{2}$/.test(data.day) && { pubDate: new Date(data.day) }),
    })),
  });
}

const nameOf = (answer: string): string =>
  (en.answers as Readonly<Record<string, string>>)[answer] ?? answer;
