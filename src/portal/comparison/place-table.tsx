import type { ComponentChildren, JSX } from 'preact';
import { indexPointsText, numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { type PageColumn, PageTable } from '../parts/page-table.js';
import { intervalText } from '../parts/value-text.js';
import { useWords } from '../shell/page-context.js';
import type { ComparedRow } from './answer.js';
import { comparisonWords } from './texts.js';

/** Rank, points, change, interval and coverage, a column for each commune. */
export function PlaceTable({ rows }: { readonly rows: readonly ComparedRow[] }): JSX.Element {
  const [words, language] = useWords(comparisonWords);
  const number = (x: number | null) => (x === null ? '–' : numberText(x)[language]);
  const lines: readonly (readonly [string, (row: ComparedRow['row']) => ComponentChildren])[] = [
    [words.rank, ({ rank }) => <strong>{rank === null ? words.unranked : number(rank)}</strong>],
    [words.points, ({ points }) => (points === null ? '–' : indexPointsText(points)[language])],
    [words.change, ({ change }) => <ChangeMark change={change} />],
    [words.interval, ({ certainty }) => (certainty ? intervalText(certainty.all.best, certainty.all.worst) : '–')],
    [words.coverage, ({ coverage }) => rateText(coverage)[language]],
  ];
  return (
    <PageTable
      box={words.at}
      rows={lines}
      rowKey={([name]) => name}
      columns={[
        { header: words.measure, is: 'name', cell: ([name]) => name },
        ...comparedColumns<(typeof lines)[number]>(rows, language, ([, cell], { row }) => cell(row)),
      ]}
    />
  );
}

/** A column for each commune: its head leads to its page. */
export const comparedColumns = <Line,>(
  rows: readonly ComparedRow[],
  language: Language,
  cell: (line: Line, row: ComparedRow, at: number) => ComponentChildren,
): readonly PageColumn<Line>[] =>
  rows.map((row, at) => ({
    header: <a href={pagePath({ page: 'commune', unit: row.row.unit.slug }, language)}>{row.row.unitOnDay.name}</a>,
    is: 'number',
    cell: (line) => cell(line, row, at),
  }));
