import type { JSX } from 'preact';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import { PAGE_QUERY, pagePath, versionIn } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { ShownRanking } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { sharedRankingWords } from './ranking-texts.js';
import { List } from './sentences.js';

/** Whether ranks may still change. */
export function StatusTag({ status }: Pick<ShownRanking, 'status'>): JSX.Element {
  const [words] = useWords(sharedRankingWords);
  return <span class={status === 'PROVISIONAL' ? 'tag open' : 'tag'}>{words.status[status]}</span>;
}

/** What a shared link says first of ranks that can still change, or of a month without a ranking. */
export const unlessFinal = ({ status }: Pick<ShownRanking, 'status'>, language: Language): string | null =>
  status === 'FINAL' ? null : `${RANKING_STATUS[status][language]}.`;

export function RankingLine({ ranking }: { readonly ranking: ShownRanking }): JSX.Element {
  const [words, language] = useWords(sharedRankingWords);
  const { scope, period, version, status, publishedAt } = ranking;
  const day = dayLabel(localDateOf(publishedAt))[language];
  return (
    <p class="ranking-line">
      <StatusTag status={status} /> {words.line(period.name, version, day)}.{' '}
      <a href={pagePath({ page: 'ranking', scope: scope.slug, month: period.code }, language)}>{words.whole}</a>
    </p>
  );
}

type VersionProps = {
  readonly ranking: Pick<ShownRanking, 'version'> & { readonly currentVersion: number | null };
  /** The path of the page, which shows the current version. */
  readonly path: string;
  readonly query: URLSearchParams;
};

/** Says that another version may be the current one: the address names one, or a later one is published. */
export function OtherVersion({ ranking, path, query }: VersionProps): JSX.Element | null {
  const [words] = useWords(sharedRankingWords);
  const { version, currentVersion } = ranking;
  if (versionIn(query) !== version && (currentVersion ?? version) === version) return null;
  return (
    <p class="warning" role="note">
      {words.otherVersion(version)} <a href={path}>{words.current}</a>
    </p>
  );
}

export function Notes({ notes }: { readonly notes: readonly string[] }): JSX.Element | null {
  const [words] = useWords(sharedRankingWords);
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h2>{words.notes}</h2>
      <List of={notes} />
    </section>
  );
}

type LinkProps = {
  readonly ranking: Pick<ShownRanking, 'scope' | 'version'> & { readonly period: { readonly code: string } };
  /** The commune for which the page is read, by its readable id. */
  readonly unit?: string | undefined;
};

/** Leads to how sure the ranking is that the reader sees. */
export function CertaintyLink({ ranking: { scope, period, version }, unit }: LinkProps): JSX.Element {
  const [words, language] = useWords(sharedRankingWords);
  const path = pagePath({ page: 'certainty', scope: scope.slug, month: period.code }, language);
  const read = unit === undefined ? '' : `&${PAGE_QUERY.communes}=${unit}`;
  return <a href={`${path}?${PAGE_QUERY.version}=${version}${read}`}>{words.howSure}</a>;
}
