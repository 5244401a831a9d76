import type { ComponentChildren, JSX } from 'preact';
import { numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { intervalText } from '../parts/value-text.js';
import type { ComparedRow } from './answer.js';
import { comparisonWords } from './words.js';

type PlaceProps = { readonly rows: readonly ComparedRow[]; readonly language: Language };

/** Rank, points, change, interval and coverage, a column for each commune. */
export function PlaceTable({ rows, language }: PlaceProps): JSX.Element {
  const words = comparisonWords(language);
  const number = (x: number | null) => (x === null ? '–' : numberText(x)[language]);
  const lines: readonly (readonly [string, (row: ComparedRow['row']) => ComponentChildren])[] = [
    [words.rank, ({ rank }) => <strong>{rank === null ? words.unranked : number(rank)}</strong>],
    [words.points, ({ points }) => number(points)],
    [words.change, ({ change }) => <ChangeMark change={change} language={language} />],
    [words.interval, ({ robustness }) => (robustness ? intervalText(robustness.bestRank, robustness.worstRank) : '–')],
    [words.coverage, ({ coverage }) => rateText(coverage)[language]],
  ];
  return (
    <ScrollBox name={words.at}>
      <table class="data">
        <CommuneHeads rows={rows} first={words.measure} />
        <tbody>
          {lines.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {rows.map(({ row }) => (
                <td key={row.unit.slug} class="number">
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The heads of a table with a column for each commune: each leads to its page. */
export const CommuneHeads = ({ rows, first }: { readonly rows: readonly ComparedRow[]; readonly first: string }) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      {rows.map(({ row: { unit, unitOnDay } }) => (
        <th key={unit.slug} scope="col" class="number">
          <a href={pagePath({ page: 'commune', unit: unit.slug })}>{unitOnDay.name}</a>
        </th>
      ))}
    </tr>
  </thead>
);
