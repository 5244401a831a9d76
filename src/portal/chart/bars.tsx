import type { JSX } from 'preact';
import { PageTable } from '../parts/page-table.js';
import { FilterField } from '../search/filter-field.js';
import { useWords } from '../shell/page-context.js';
import { ChartFigure } from './chart-figure.js';
import { distributionSentence, type ValueWords } from './figure-sentence-texts.js';
import { linearScale, nameRoom, niceTicks, placeOfNames } from './geometry.js';
import { chartWords } from './texts.js';

export type BarsProps = ValueWords & {
  readonly period: string;
  readonly communes: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number | null;
    /** What stands in place of a value. */
    readonly withoutValue: string;
  }[];
  readonly target: number | null;
};

const ROW = 24;
const HEAD = 28;
/** The least width for values. */
const VALUES = 92;

/** One figure of every commune in one period, the best first; those without one stand at the end. */
export function Bars(props: BarsProps): JSX.Element {
  const { period, communes, target, valueText, higherIsBetter } = props;
  const [words, language] = useWords(chartWords);
  const best = higherIsBetter ? -1 : 1;
  const sorted = communes.toSorted((a, b) =>
    a.value === null || b.value === null
      ? Number(a.value === null) - Number(b.value === null)
      : best * (a.value - b.value),
  );
  const values = sorted.flatMap(({ value }) => value ?? []);
  const highest = Math.max(0, ...values, target ?? 0);
  const room = Math.max(VALUES, nameRoom(values.map((value) => ({ name: valueText(value)[language] }))));
  const sentence = distributionSentence(period, communes, { valueText, higherIsBetter }, target)[language];
  const heightAt = (width: number): number =>
    HEAD + sorted.length * (ROW + placeOfNames(sorted, width - room + VALUES).above);
  return (
    <ChartFigure
      sentence={sentence}
      heightAt={heightAt}
      draw={(width) => {
        const { left: names, above } = placeOfNames(sorted, width - room + VALUES);
        const height = heightAt(width);
        const ticks = niceTicks(0, highest, 4);
        const x = linearScale(0, highest || 1, names, width - room);
        return (
          <>
            {ticks
              .filter((tick) => x(tick) <= width - room + 1)
              .map((tick) => (
                <line key={tick} class="grid" x1={x(tick)} x2={x(tick)} y1={HEAD - 6} y2={height} />
              ))}
            {sorted.map(({ id, name, value, withoutValue }, i) => {
              const top = HEAD + i * (ROW + above);
              const bar = top + above;
              return (
                <g key={id} class="bar" data-name={name}>
                  <text class="tick" x={0} y={top + 16}>
                    {name}
                  </text>
                  {value !== null && (
                    <rect x={names} y={bar + 4} width={Math.max(x(value) - names, 1)} height={ROW - 9} rx={2} />
                  )}
                  <text class="tick" x={value === null ? names : x(value) + 6} y={bar + 16}>
                    {value === null ? withoutValue : valueText(value)[language]}
                  </text>
                </g>
              );
            })}
            {target !== null && (
              <g class="target">
                <line x1={x(target)} x2={x(target)} y1={HEAD - 6} y2={height} />
                <text class="tick" x={Math.min(x(target), width - 4)} y={14} text-anchor="end">
                  {words.targetMark(valueText(target)[language])}
                </text>
              </g>
            )}
          </>
        );
      }}
      table={
        <>
          <FilterField rows=".values tbody tr" count={sorted.length} />
          <PageTable
            class="values"
            rows={sorted}
            rowKey={({ id }) => id}
            columns={[
              { header: words.commune, is: 'name', cell: ({ name }) => name },
              {
                header: words.value,
                is: 'number',
                cell: ({ value, withoutValue }) => (value === null ? withoutValue : valueText(value)[language]),
              },
            ]}
          />
        </>
      }
    />
  );
}
