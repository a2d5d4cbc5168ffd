import type { APIRoute } from 'astro';
import { whole } from '../components/urls';
import { weeklyGroups } from '../rules/fridays';
import { parameters, postingWeekday, READ } from '../rules/parameters';
import { type Source, sources } from '../rules/sources';
import { rulesCode } from '../rules/rules-version';

/** Every number and every source of the site, for anybody's program. Its shape: rules.schema.json. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      $schema: whole('/rules.schema.json'),
      about: whole('/how-we-count/'),
      rules: rulesCode(),
      checked: READ,
      parameters: parameters.map(({ id, unit, standing, values }) => ({
        id,
        unit,
        standing,
        values,
      })),
      fridays: {
        about: whole('/tools/fridays/'),
        standing: postingWeekday.standing,
        source: postingWeekday.source,
        groups: weeklyGroups(),
      },
      sources: Object.entries(sources).map(([id, source]) => named(id, source)),
    }),
  );

/** A source under its name; a page of ours has its whole address here, where nobody knows our base. */
const named = (id: string, source: Source) => ({
  id,
  ...source,
  ...(source.url && { url: whole(source.url) }),
});
