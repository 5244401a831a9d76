import type { JSX } from 'preact';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ShownRanking } from '../shell/page.js';
import { partsWords } from './texts.js';

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
