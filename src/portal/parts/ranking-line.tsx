import type { JSX } from 'preact';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { ShownRanking } from '../shell/page.js';
import { partsWords } from './texts.js';

type TagProps = Pick<ShownRanking, 'status'> & { readonly language: Language };

/** Whether ranks may still change. */
export const StatusTag = ({ status, language }: TagProps): JSX.Element => (
  <span class={status === 'PROVISIONAL' ? 'tag open' : 'tag'}>{partsWords[language].ranking.status[status]}</span>
);

export function RankingLine({
  ranking,
  language,
}: {
  readonly ranking: ShownRanking;
  readonly language: Language;
}): JSX.Element {
  const words = partsWords[language].ranking;
  const { scope, period, version, status, publishedAt } = ranking;
  const day = dayLabel(localDateOf(publishedAt))[language];
  return (
    <p class="ranking-line">
      <StatusTag status={status} language={language} /> {words.line(period.name, version, day)}.{' '}
      <a href={pagePath({ page: 'ranking', scope: scope.slug, month: period.code }, language)}>{words.whole}</a>
    </p>
  );
}

/** The API's notes for readers. */
export function Notes({
  notes,
  language,
}: {
  readonly notes: readonly string[];
  readonly language: Language;
}): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h2>{partsWords[language].ranking.notes}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

type LinkProps = {
  readonly ranking: Pick<ShownRanking, 'scope' | 'version'> & { readonly period: { readonly code: string } };
  /** The commune for which the page is read, by its readable id. */
  readonly unit?: string | undefined;
  readonly language: Language;
};

/** Leads to how sure the ranking is that the reader sees. */
export function CertaintyLink({ ranking: { scope, period, version }, unit, language }: LinkProps): JSX.Element {
  const path = pagePath({ page: 'certainty', scope: scope.slug, month: period.code }, language);
  const read = unit === undefined ? '' : `&${PAGE_QUERY.communes}=${unit}`;
  return <a href={`${path}?${PAGE_QUERY.version}=${version}${read}`}>{partsWords[language].howSure}</a>;
}
