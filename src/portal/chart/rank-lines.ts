import type { ShownStatus } from '../../domain/ranking/ranking.js';
import { byUnitName, type NamedOnDay, unitName } from '../parts/api-names.js';

export type AnsweredHistories = {
  readonly months: readonly { readonly code: string }[];
  readonly lines: readonly {
    readonly unit: NamedOnDay & { readonly slug: string };
    readonly entries: readonly {
      readonly period: { readonly code: string };
      readonly status: ShownStatus | null;
      /** Null before the commune began. */
      readonly row: { readonly rank: number | null } | null;
    }[];
  }[];
};

/** Months and lines of a chart, by name: a month without a ranking, and a commune without a rank, are gaps. */
export function rankLines({ months, lines }: AnsweredHistories) {
  const provisional = new Set(
    lines.flatMap(({ entries }) =>
      entries.flatMap(({ period, status }) => (status === 'PROVISIONAL' ? period.code : [])),
    ),
  );
  return {
    months: months.map(({ code }) => ({ code, isProvisional: provisional.has(code) })),
    lines: byUnitName(lines).map(({ unit, entries }) => {
      const ranks = new Map(entries.map(({ period, row }) => [period.code, row?.rank ?? null]));
      return { id: unit.slug, name: unitName(unit), values: months.map(({ code }) => ranks.get(code) ?? null) };
    }),
  };
}
