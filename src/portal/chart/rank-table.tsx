import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { PageTable } from '../parts/page-table.js';
import type { RankChartProps } from './rank-lines.js';
import { chartWords } from './texts.js';

type RankTableProps = Pick<RankChartProps, 'language' | 'months' | 'lines'> & { readonly name: string };

export function RankTable({ language, months, lines, name }: RankTableProps): JSX.Element {
  const words = chartWords[language];
  return (
    <PageTable
      box={name}
      rows={months.map((month, at) => ({ ...month, at }))}
      rowKey={({ code }) => code}
      columns={[
        {
          header: words.month,
          is: 'name',
          cell: ({ code, isProvisional }) => (
            <>
              {shortPeriodLabel(code)[language]}
              {isProvisional && <span class="remark"> ({words.provisional})</span>}
            </>
          ),
        },
        ...lines.map(({ name, ranks }) => ({
          header: name,
          is: 'number' as const,
          cell: (_: unknown, at: number) => rankText(ranks[at] ?? null, language),
        })),
      ]}
    />
  );
}

const rankText = (rank: number | null, language: Language): string =>
  rank === null ? chartWords[language].noRank : numberText(rank)[language];
