import type { ComponentChildren, JSX } from 'preact';
import { indexPointsText, numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { Fold } from '../parts/controls.js';
import { type PageColumn, PageTable } from '../parts/page-table.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { intervalText, measuredText, orDash, pointsText } from '../parts/value-text.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import { bestOf, type ComparedMatrix, type ComparedRow } from './answer.js';
import { comparisonWords } from './texts.js';

type Standing = ComparedRow['row']['groups'][number]['standing'];
type GroupLine = { readonly standings: readonly (Standing | undefined)[]; readonly isBest: readonly boolean[] };
/** Scores in the groups. The highest of a line is marked in words, where not all are equal. */
export function GroupComparison({ rows }: { readonly rows: readonly ComparedRow[] }): JSX.Element {
  const [words, language] = useWords(comparisonWords);
  const groups = rows[0]?.row.groups.map(({ group }) => group) ?? [];
  return (
    <>
      <h2>{words.groups}</h2>
      <PageTable
        box={words.groups}
        rows={groups.map((group, at) => {
          const standings = rows.map(({ row }) => row.groups[at]?.standing);
          return { group, standings, isBest: bestOf(standings.map((standing) => standing?.score ?? null)) };
        })}
        rowKey={({ group }) => group.code}
        columns={[
          { header: words.group, is: 'name', cell: ({ group }) => group.name },
          ...comparedColumns<GroupLine>(rows, language, ({ standings, isBest }, _row, i) => {
            const { score = null, rank = null } = standings[i] ?? {};
            return (
              <>
                {orDash(score, rateText)[language]}
                {rank !== null && <small>{sharedRankingWords[language].rank(rank)}</small>}
                {isBest[i] && <small class="best">{words.best}</small>}
              </>
            );
          }),
        ]}
      />
    </>
  );
}

type IndicatorLine = {
  readonly indicator: ComparedMatrix['indicators'][number];
  readonly at: number;
  readonly isBest: readonly boolean[];
};
type IndicatorProps = { readonly matrix: ComparedMatrix };

/** Figure and points of every indicator, a table for each group. */
export function IndicatorComparison({ matrix: { indicators, rows } }: IndicatorProps): JSX.Element {
  const [words, language] = useWords(comparisonWords);
  const groups = new Map(indicators.map(({ group }) => [group.code, group.name]));
  return (
    <>
      <h2>{words.indicators}</h2>
      {[...groups].map(([code, name]) => (
        <Fold key={code} summary={<h3>{name}</h3>}>
          <PageTable
            box={name}
            rows={indicators.flatMap((indicator, at) =>
              indicator.group.code === code
                ? [{ indicator, at, isBest: bestOf(rows.map(({ cells }) => cells[at]?.earned ?? null)) }]
                : [],
            )}
            rowKey={({ indicator }) => indicator.code}
            columns={[
              {
                header: words.indicator,
                is: 'name',
                cellClass: 'wide',
                cell: ({ indicator }) => (
                  <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>{indicator.name}</a>
                ),
              },
              ...comparedColumns<IndicatorLine>(rows, language, ({ indicator, at, isBest }, { cells }, i) => (
                <>
                  <CellText cell={cells[at]} indicator={indicator} />
                  {isBest[i] && <small class="best">{words.most}</small>}
                </>
              )),
            ]}
          />
        </Fold>
      ))}
    </>
  );
}

type CellProps = {
  readonly cell: ComparedRow['cells'][number] | undefined;
  readonly indicator: ComparedMatrix['indicators'][number];
};

function CellText({ cell, indicator }: CellProps): JSX.Element {
  const language = useLanguage();
  const value = cell?.figure.value ?? null;
  const { earned = null, possible = null } = cell ?? {};
  return (
    <>
      {orDash(value, (measured) => measuredText(measured, indicator))[language]}
      {possible !== null && possible > 0 && <small>{pointsText(earned ?? 0, possible, language)}</small>}
    </>
  );
}

export function PlaceTable({ rows }: { readonly rows: readonly ComparedRow[] }): JSX.Element {
  const [words, language] = useWords(comparisonWords);
  const lines: readonly (readonly [string, (row: ComparedRow['row']) => ComponentChildren])[] = [
    [words.rank, ({ rank }) => <strong>{rank === null ? words.unranked : numberText(rank)[language]}</strong>],
    [words.points, ({ points }) => orDash(points, indexPointsText)[language]],
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
const comparedColumns = <Line,>(
  rows: readonly ComparedRow[],
  language: Language,
  cell: (line: Line, row: ComparedRow, at: number) => ComponentChildren,
): readonly PageColumn<Line>[] =>
  rows.map((row, at) => ({
    header: <a href={pagePath({ page: 'commune', unit: row.row.unit.slug }, language)}>{row.row.unitOnDay.name}</a>,
    is: 'number',
    cell: (line) => cell(line, row, at),
  }));
