import { shownStatus } from '../../domain/ranking/ranking.js';
import { DATA_LICENCE } from '../../domain/settings/texts.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { DataTable } from './table.js';

/**
 * A table as JSON: every text in both languages, numbers with every digit, and the metadata for citing it. Without the
 * moment of the answer, unchanged data has an unchanged entity tag.
 */
export const jsonOfTable = (table: DataTable, map: string, generatedAt?: Instant): string =>
  JSON.stringify({ metadata: { ...metadataOf(table), map, generatedAt }, ...contentOf(table) });

export function metadataOf({ title, notes, facts }: DataTable) {
  const { scope, from, to, methods, ranking, isDemonstration } = facts;
  const { authority, office } = scope.letterhead;
  return {
    title,
    scope: scope.scope,
    period: { from, to },
    ranking: ranking && {
      period: ranking.period,
      version: ranking.version,
      status: shownStatus(ranking),
      publishedAt: ranking.occurrence,
      inputHash: ranking.inputHash,
    },
    methods,
    source: { authority, office },
    licence: DATA_LICENCE,
    isDemonstration,
    notes,
  };
}

function contentOf({ columns, rows }: DataTable) {
  return {
    columns: columns.map(({ key, header }) => ({ key, name: header })),
    rows: rows.map((cells) => Object.fromEntries(columns.map(({ key }, i) => [key, cells[i] ?? null]))),
  };
}
