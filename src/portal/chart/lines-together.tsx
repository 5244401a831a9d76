import type { JSX } from 'preact';
import type { Language, Text } from '../../domain/text/text.js';
import { ChartFigure } from './chart-figure.js';
import { seriesSentence } from './figure-sentence-texts.js';
import {
  gaplessRuns,
  labelledPlaces,
  linearScale,
  niceTicks,
  periodMark,
  smoothPath,
  spreadApart,
} from './geometry.js';
import { LinesKey } from './lines-key.js';
import { LinesTable, type SmallLine } from './lines-table.js';

export type LinesTogetherProps = {
  readonly language: Language;
  readonly periods: readonly string[];
  /** Two to four. */
  readonly lines: readonly SmallLine[];
  readonly valueText: (value: number) => Text;
};

const HEIGHT = 280;
const PLOT = { top: 14, right: 76, bottom: 32, left: 62 };

/** A few lines in one picture, on one scale from zero, each with its newest value at its end. */
export function LinesTogether({ language, periods, lines, valueText }: LinesTogetherProps): JSX.Element {
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values) || 1, 5);
  const sentence = lines
    .map(({ name, values }) => {
      const points = periods.map((period, i) => ({ period, value: values[i] ?? null }));
      return seriesSentence(name, points, valueText)[language];
    })
    .join(' ');
  const y = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, HEIGHT - PLOT.bottom, PLOT.top);
  return (
    <ChartFigure
      language={language}
      sentence={sentence}
      heightAt={() => HEIGHT}
      draw={(width) => {
        const x = linearScale(0, Math.max(periods.length - 1, 1), PLOT.left, width - PLOT.right);
        return (
          <>
            {ticks.map((tick) => (
              <g key={tick}>
                <line class="grid" x1={PLOT.left} x2={width - PLOT.right} y1={y(tick)} y2={y(tick)} />
                <text class="tick small" x={PLOT.left - 8} y={y(tick) + 4} text-anchor="end">
                  {valueText(tick)[language]}
                </text>
              </g>
            ))}
            {labelledPlaces(periods.length, x(1) - x(0), 44).map((i) => (
              <text key={i} class="tick" x={x(i)} y={HEIGHT - 10} text-anchor="middle">
                {periodMark(periods[i] ?? '')}
              </text>
            ))}
            {lines.map(({ id, name, values }, i) => (
              <g key={id} class={`line chosen chosen-${i + 1}`} data-name={name}>
                {gaplessRuns(values).map((run) => (
                  <path
                    key={run.start}
                    d={smoothPath(run.values.map((value, at) => ({ x: x(run.start + at), y: y(value) })))}
                  />
                ))}
                {values.map(
                  (value, at) =>
                    value !== null && <circle key={periods[at]} class="dot" cx={x(at)} cy={y(value)} r={4} />,
                )}
              </g>
            ))}
            <Ends lines={lines} x={width - PLOT.right + 10} y={y} text={(value) => valueText(value)[language]} />
          </>
        );
      }}
      legend={<LinesKey lines={lines} />}
      table={<LinesTable language={language} periods={periods} lines={lines} valueText={valueText} name={sentence} />}
    />
  );
}

type EndsProps = Pick<LinesTogetherProps, 'lines'> & {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly text: (value: number) => string;
};

/** The newest values, moved apart where they would touch. */
function Ends({ lines, x, y, text }: EndsProps): JSX.Element {
  const ends = lines
    .flatMap(({ id, values }, i) => {
      const last = values.findLast((value) => value !== null);
      return last == null ? [] : [{ id, last, place: i + 1 }];
    })
    .toSorted((a, b) => y(a.last) - y(b.last));
  const places = spreadApart(
    ends.map(({ last }) => y(last)),
    16,
    PLOT.top,
    HEIGHT - PLOT.bottom,
  );
  return (
    <>
      {ends.map(({ id, last, place }, i) => (
        <text key={id} class={`name chosen chosen-${place}`} x={x} y={(places[i] ?? 0) + 5}>
          {text(last)}
        </text>
      ))}
    </>
  );
}
