import { createHash } from 'node:crypto';
import { demonstrationNotes } from '../../domain/ranking/note-texts.js';
import type { RankingHead } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { DATA_LICENCE } from '../../domain/settings/texts.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import { FEED_PATH, PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { instantAt, localDateOf } from '../../domain/time/local-date.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { FIRST_DAY } from '../../reference-data/latest-ranking.js';
import { seenNow, unitOfRanking } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { answer, type FileAnswer } from '../http.js';
import { knowsOnly, scopeAsked, unitNamed } from '../table/parameters.js';
import { EXPORT_TEXTS } from './texts.js';

/** The most entries of the feed: about three years of months with a version or two. */
const MOST_ENTRIES = 60;
/** The most publications that are read; those of nights before a month is final get no entry. */
const MOST_READ = 180;

/**
 * The final versions of all months as an Atom feed (RFC 4287), the newest first, with the units of today's register.
 * Addresses are absolute, because readers of feeds keep entries without their feed.
 */
export async function publicationFeed(context: FilesContext): Promise<FileAnswer> {
  permit(context.viewer, 'ranking');
  knowsOnly(context, ['within']);
  const scope = scopeAsked(context);
  const published = await context.stores.rankings.publications(scope.scope, MOST_READ);
  const newestFirst = published
    .map(seenNow(context.reference, context.today))
    .filter(({ status }) => status === 'FINAL')
    .toSorted((a, b) => (a.occurrence > b.occurrence ? -1 : 1))
    .slice(0, MOST_ENTRIES);
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8', 'content-disposition': 'inline' };
  return answer(200, headers, feedOf(context, scope, newestFirst));
}

function feedOf(context: FilesContext, scope: ScopeSettings, published: readonly RankingHead[]): string {
  const { language } = context;
  const { appUrl } = scope.letterhead;
  const { name } = unitNamed(context, 'within', scope.scope);
  const query = `within=${scope.scope}&lang=${language}`;
  const updated = published[0]?.occurrence ?? instantAt(FIRST_DAY, '00:00');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', idOf(['feed', scope.scope, scope.letterhead.appUrl])),
    element('title', EXPORT_TEXTS.feed.title(name)[language]),
    element('updated', updated),
    `<author>${element('name', scope.letterhead.authority[language])}</author>`,
    element('rights', DATA_LICENCE.name[language]),
    link({ rel: 'license', href: DATA_LICENCE.url }),
    link({ rel: 'self', type: 'application/atom+xml', href: `${appUrl}${FEED_PATH}?${query}` }),
    link({
      rel: 'alternate',
      type: 'text/html',
      href: `${appUrl}${pagePath({ page: 'ranking', scope: scope.scope }, language)}`,
    }),
    ...published.map((head) => entryOf(head, context, appUrl)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(head: RankingHead, { language, reference }: FilesContext, appUrl: string): string {
  const { scope, scopePath, period, version, status, occurrence, inputHash, rankedCount, replaces } = head;
  const title = EXPORT_TEXTS.ranking.title({
    label: shortPeriodLabel(period),
    part: undefined,
    scope: unitOfRanking(reference, head, scope).name,
    status: RANKING_STATUS[status],
    version,
    published: dayLabel(localDateOf(occurrence)),
  });
  const notes = head.isDemonstration ? demonstrationNotes(period, scopePath) : [];
  const summary = [EXPORT_TEXTS.feed.summary(rankedCount, replaces), ...notes];
  const query = `within=${scope}&version=${version}&lang=${language}`;
  const file = (format: string) => `${appUrl}/files/ranking/${period}.${format}?${query}`;
  return [
    '<entry>',
    element('id', idOf(['ranking', scope, period, String(version), inputHash])),
    element('title', title[language]),
    element('updated', occurrence),
    element('published', occurrence),
    element('summary', summary.map((text) => text[language]).join(' ')),
    link({
      rel: 'alternate',
      type: 'text/html',
      href: `${appUrl}${pagePath({ page: 'ranking', scope, month: period }, language)}?${PAGE_QUERY.version}=${version}`,
    }),
    link({ rel: 'enclosure', type: 'text/csv', href: file('csv') }),
    link({ rel: 'enclosure', type: 'application/json', href: file('json') }),
    '</entry>',
  ].join('\n');
}

/** The id of an entry. It does not depend on the address of the service. */
function idOf(names: readonly string[]): string {
  const hash = createHash('sha256').update(names.join('/')).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ')}/>`;
