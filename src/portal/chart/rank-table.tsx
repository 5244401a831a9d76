import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import type { RankChartProps } from './rank-lines.js';
import { ScrollBox } from './scroll-box.js';
import { chartWords } from './words.js';

type RankTableProps = Pick<RankChartProps, 'language' | 'months' | 'lines'> & { readonly name: string };

export function RankTable({ language, months, lines, name }: RankTableProps): JSX.Element {
  const words = chartWords(language);
  return (
    <ScrollBox name={name}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {lines.map(({ id, name }) => (
              <th key={id} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ code, isProvisional }, i) => (
            <tr key={code}>
              <th scope="row">
                {shortPeriodLabel(code)[language]}
                {isProvisional && <span class="remark"> ({words.provisional})</span>}
              </th>
              {lines.map(({ id, ranks }) => (
                <td key={id} class="number">
                  {rankText(ranks[i] ?? null, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const rankText = (rank: number | null, language: Language): string =>
  rank === null ? chartWords(language).noRank : numberText(rank)[language];
