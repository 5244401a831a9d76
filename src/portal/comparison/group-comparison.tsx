import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { Fold } from '../parts/fold.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { measuredText, pointsText } from '../parts/value-text.js';
import type { ComparedMatrix, ComparedRow } from './answer.js';
import { bestOf } from './best-of.js';
import { CommuneHeads } from './place-table.js';
import { comparisonWords } from './words.js';

type GroupProps = { readonly rows: readonly ComparedRow[]; readonly language: Language };

/** Scores in the groups. The highest of a line is marked in words, where not all are equal. */
export function GroupComparison({ rows, language }: GroupProps): JSX.Element {
  const words = comparisonWords(language);
  const groups = rows[0]?.row.groups.map(({ group }) => group) ?? [];
  return (
    <>
      <h2>{words.groups}</h2>
      <ScrollBox name={words.groups}>
        <table class="data">
          <CommuneHeads rows={rows} first={words.group} />
          <tbody>
            {groups.map((group, at) => {
              const standings = rows.map(({ row }) => row.groups[at]?.standing);
              const isBest = bestOf(standings.map((standing) => standing?.score ?? null));
              return (
                <tr key={group.code}>
                  <th scope="row">{group.name}</th>
                  {rows.map(({ row }, i) => {
                    const { score = null, rank = null } = standings[i] ?? {};
                    return (
                      <td key={row.unit.slug} class="number">
                        {score === null ? '–' : rateText(score)[language]}
                        {rank !== null && <small>{words.place(rank)}</small>}
                        {isBest[i] && <small class="best">{words.best}</small>}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

type IndicatorProps = { readonly matrix: ComparedMatrix; readonly language: Language };

/** Figure and points of every indicator, a table for each group. */
export function IndicatorComparison({ matrix: { indicators, rows }, language }: IndicatorProps): JSX.Element {
  const words = comparisonWords(language);
  const groups = new Map(indicators.map(({ group }) => [group.code, group.name]));
  return (
    <>
      <h2>{words.indicators}</h2>
      {[...groups].map(([code, name]) => (
        <Fold key={code} summary={<h3>{name}</h3>}>
          <ScrollBox name={name}>
            <table class="data">
              <CommuneHeads rows={rows} first={words.indicator} />
              <tbody>
                {indicators.map((indicator, at) => {
                  if (indicator.group.code !== code) return null;
                  const isBest = bestOf(rows.map(({ cells }) => cells[at]?.earned ?? null));
                  return (
                    <tr key={indicator.code}>
                      <th scope="row" class="wide">
                        <a href={pagePath({ page: 'indicator', code: indicator.code })}>{indicator.name}</a>
                      </th>
                      {rows.map(({ row, cells }, i) => (
                        <td key={row.unit.slug} class="number">
                          <CellText cell={cells[at]} indicator={indicator} language={language} />
                          {isBest[i] && <small class="best">{words.most}</small>}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollBox>
        </Fold>
      ))}
    </>
  );
}

type CellProps = {
  readonly cell: ComparedRow['cells'][number] | undefined;
  readonly indicator: ComparedMatrix['indicators'][number];
  readonly language: Language;
};

function CellText({ cell, indicator, language }: CellProps): JSX.Element {
  const value = cell?.figure.value ?? null;
  const { earned = null, possible = null } = cell ?? {};
  return (
    <>
      {value === null ? '–' : measuredText(value, indicator)[language]}
      {possible !== null && possible > 0 && <small>{pointsText(earned ?? 0, possible, language)}</small>}
    </>
  );
}
