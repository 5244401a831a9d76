import type { JSX } from 'preact';
import type { Language, Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { PageTable } from '../parts/page-table.js';
import { chartWords } from './texts.js';

export type SmallLine = {
  readonly id: string;
  readonly name: string;
  /** One entry for each period; null where there is no figure. */
  readonly values: readonly (number | null)[];
  /** What the table says of a period besides the value, or in its place. */
  readonly remarks?: readonly (string | null)[] | undefined;
};

type Props = {
  readonly language: Language;
  readonly periods: readonly string[];
  readonly lines: readonly SmallLine[];
  readonly valueText: (value: number) => Text;
  readonly name: string;
};

/** Periods × lines: the numbers of a picture of lines. */
export function LinesTable({ language, periods, lines, valueText, name: box }: Props): JSX.Element {
  const words = chartWords[language];
  return (
    <PageTable
      box={box}
      rows={periods}
      rowKey={(period) => period}
      columns={[
        {
          header: words.period,
          is: 'name',
          cellClass: 'period',
          cell: (period) => shortPeriodLabel(period)[language],
        },
        ...lines.map(({ name, values, remarks }) => ({
          header: name,
          is: 'number' as const,
          cell: (_: string, i: number) => (
            <>
              {values[i] == null ? (remarks?.[i] ?? words.none) : valueText(values[i])[language]}
              {values[i] != null && remarks?.[i] && <small>{remarks[i]}</small>}
            </>
          ),
        })),
      ]}
    />
  );
}
