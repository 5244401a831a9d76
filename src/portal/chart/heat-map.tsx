import type { JSX } from 'preact';
import type { Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { ChartFigure } from './chart-figure.js';
import { type HeatRow, heatMapSentence } from './figure-sentence-texts.js';
import { heatStep, placeOfNames } from './geometry.js';
import { PeriodLabels } from './lines.js';
import { Shades } from './shades.js';
import { chartWords } from './texts.js';

export type HeatMapProps = {
  readonly periods: readonly string[];
  readonly rows: readonly (HeatRow & { readonly id: string })[];
  readonly valueText: (value: number) => Text;
};

const ROW = 22;
const HEAD = 26;
const GAP = 2;

/** Communes × periods: the further a cell is from the colour of the page, the larger is its value, an outlined one has none. */
export function HeatMap({ periods, rows, valueText }: HeatMapProps): JSX.Element {
  const [words, language] = useWords(chartWords);
  const values = rows.flatMap((row) => row.values.flatMap((value) => value ?? []));
  const [lightest, darkest] = [Math.min(...values), Math.max(...values)];
  const sentence = heatMapSentence(periods, rows, valueText)[language];
  const [low, high] = [valueText(lightest)[language], valueText(darkest)[language]];
  return (
    <ChartFigure
      sentence={sentence}
      heightAt={(width) => HEAD + rows.length * (ROW + placeOfNames(rows, width).above)}
      draw={(width) => {
        const { left: names, above } = placeOfNames(rows, width);
        const cell = (width - names) / Math.max(periods.length, 1);
        return (
          <>
            <PeriodLabels
              periods={periods}
              x={(i) => Math.min(names + (i + 0.5) * cell, width - 18)}
              y={16}
              spacing={cell}
            />
            {rows.map(({ id, name, values }, row) => (
              <g key={id} data-id={id} data-name={name}>
                <text class="tick" x={0} y={HEAD + row * (ROW + above) + 16}>
                  {name}
                </text>
                {values.map((value, i) => (
                  <rect
                    key={periods[i]}
                    class={value === null ? 'cell empty' : `cell heat-${heatStep(value, lightest, darkest)}`}
                    x={names + i * cell + GAP / 2}
                    y={HEAD + row * (ROW + above) + above + GAP / 2}
                    width={Math.max(cell - GAP, 1)}
                    height={ROW - GAP}
                    rx={2}
                  />
                ))}
              </g>
            ))}
          </>
        );
      }}
      legend={
        values.length > 0 && (
          <p class="legend">
            <Shades /> {words.shades(low, high)}
          </p>
        )
      }
      table={
        <PageTable
          box={sentence}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { header: words.commune, is: 'name', cell: ({ name }) => name },
            ...periods.map((period, i) => ({
              header: shortPeriodLabel(period)[language],
              is: 'number' as const,
              cell: ({ values }: HeatRow) => (values[i] == null ? words.none : valueText(values[i])[language]),
            })),
          ]}
        />
      }
    />
  );
}
