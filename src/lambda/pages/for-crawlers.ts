import { escapeHtml } from '../../domain/text/escape-html.js';
import { officialStarts, type PageAddress, PUBLIC_PAGES, pagePath } from '../../domain/text/page-address.js';
import { ROBOTS_PATH, type Send, SHARE_PICTURE, SITEMAP_PATH } from '../../portal/contract.js';
import { SERVICE_LONG, SERVICE_NAME } from '../../portal/service-texts.js';
import { GRAPHQL_PATH } from '../base/env.js';

export const UTF8 = 'charset=utf-8';

/** The most pages of a sitemap: the protocol allows 50,000 addresses in a file (sitemaps.org), and each page has two. */
const MOST_PAGES = 25_000;

const SITEMAP = `query Sitemap {
  publisher { address }
  methodVersion { indicators { code } }
  rankingHistories { months { code } }
}`;
/** The query for the picture of the stage, in Vietnamese. */
const PICTURE = `query SharePicture {
  publisher { authority(lang: VI) office(lang: VI) scope { onDay { name(lang: VI) } } }
}`;
const UNITS = `query SitemapUnits($level: UnitLevel!, $ever: Boolean!, $after: String) {
  units(level: $level, ever: $ever, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug } }
}`;

type SitemapFacts = {
  readonly publisher: { readonly address: string } | null;
  readonly methodVersion: { readonly indicators: readonly { readonly code: string }[] } | null;
  readonly rankingHistories: { readonly months: readonly { readonly code: string }[] } | null;
};
type Units = {
  readonly units: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly slug: string }[];
  };
};

type Whose = {
  readonly publisher: {
    readonly authority: string;
    readonly office: string;
    readonly scope: { readonly onDay: { readonly name: string } | null };
  } | null;
};

export type CrawlerFile = { readonly type: string; readonly text: string; readonly isBase64Encoded?: true };

/** The sitemap, the robots file or the picture at a path; undefined at any other path. Rejects if the API does not answer. */
export async function forCrawlers(path: string, send: Send): Promise<CrawlerFile | undefined> {
  if (path === SHARE_PICTURE.path) {
    const { publisher } = await ask<Whose>(send, PICTURE);
    const { sharePicture } = await import('./share-picture.js');
    const picture = await sharePicture(
      [SERVICE_LONG.vi, publisher?.scope.onDay?.name],
      [publisher?.authority, publisher?.office, SERVICE_NAME],
    );
    return { type: 'image/png', text: picture.toString('base64'), isBase64Encoded: true };
  }
  if (path === SITEMAP_PATH) return { type: `application/xml; ${UTF8}`, text: await sitemap(send) };
  if (path === ROBOTS_PATH)
    return { type: `text/plain; ${UTF8}`, text: robots((await ask<SitemapFacts>(send, SITEMAP)).publisher) };
  return undefined;
}

async function ask<Data>(send: Send, query: string, variables: object = {}): Promise<Data> {
  const text = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const answer = await send(`${GRAPHQL_PATH}?${text}`, { headers: { accept: 'application/json' } });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!data || errors !== undefined) throw new Error(`the sitemap has no answer: ${JSON.stringify(errors)}`);
  return data;
}

/** The robots file. It excludes pages for officials and the API. */
const robots = (publisher: SitemapFacts['publisher']): string =>
  [
    'User-agent: *',
    ...[...officialStarts(), GRAPHQL_PATH, '/console'].map((start) => `Disallow: ${start}`),
    ...(publisher ? ['', `Sitemap: ${publisher.address}${SITEMAP_PATH}`] : []),
    '',
  ].join('\n');

/** The sitemap: every public page of today in both languages, and the ranking of each month. */
async function sitemap(send: Send): Promise<string> {
  const { publisher, methodVersion, rankingHistories } = await ask<SitemapFacts>(send, SITEMAP);
  const pages: PageAddress[] = [
    ...PUBLIC_PAGES.filter((page) => page !== 'commune' && page !== 'indicator').map((page) => ({ page })),
    ...(methodVersion?.indicators ?? []).map(({ code }) => ({ page: 'indicator' as const, code })),
    ...(rankingHistories?.months ?? []).map(({ code }) => ({ page: 'ranking' as const, month: code })),
  ];
  // Provinces and districts are listed after their end too: their pages lead to the present units of their communes.
  for (const level of ['PROVINCE', 'DISTRICT', 'COMMUNE'])
    for (let after: string | null | undefined = null; after !== undefined && pages.length < MOST_PAGES; ) {
      const { units }: Units = await ask<Units>(send, UNITS, { level, ever: level !== 'COMMUNE', after });
      const pageOf = (slug: string): PageAddress =>
        level === 'COMMUNE' ? { page: 'commune', unit: slug } : { page: 'ranking', scope: slug };
      pages.push(...units.nodes.map(({ slug }) => pageOf(slug)));
      after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : undefined;
    }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.slice(0, MOST_PAGES).flatMap((page) => entries(page, publisher?.address ?? '')),
    '</urlset>',
    '',
  ].join('\n');
}

function entries(page: PageAddress, start: string): readonly string[] {
  const places = (['vi', 'en'] as const).map((of) => ({ of, href: escapeHtml(start + pagePath(page, of)) }));
  const links = places.map(({ of, href }) => `<xhtml:link rel="alternate" hreflang="${of}" href="${href}"/>`).join('');
  return places.map(({ href }) => `<url><loc>${href}</loc>${links}</url>`);
}
