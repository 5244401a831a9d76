import type { JSX } from 'preact';
import { useLanguage } from '../shell/page-context.js';
import { ChartFigure } from './chart-figure.js';
import { seriesSentence } from './figure-sentence-texts.js';
import { linearScale, niceTicks } from './geometry.js';
import { LineEnds, LinePath, LinesKey, type LinesProps, LinesTable, PeriodLabels } from './lines.js';

const HEIGHT = 280;
const PLOT = { top: 14, right: 76, bottom: 32, left: 62 };

/** Two to four lines in one picture, on one scale from zero, each with its newest value at its end. */
export function LinesTogether(props: LinesProps): JSX.Element {
  const language = useLanguage();
  const { periods, lines, valueText } = props;
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values) || 1, 5);
  const sentence = lines.map((line) => seriesSentence(line, periods, valueText)[language]).join(' ');
  const y = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, HEIGHT - PLOT.bottom, PLOT.top);
  const ends = lines.flatMap(({ id, values }, i) => {
    const last = values.findLast((value) => value !== null);
    return last == null ? [] : [{ id, text: valueText(last)[language], at: y(last), place: i + 1 }];
  });
  return (
    <ChartFigure
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
            <PeriodLabels periods={periods} x={x} y={HEIGHT - 10} spacing={x(1) - x(0)} />
            {lines.map(({ id, name, values }, i) => (
              <g key={id} class={`line chosen chosen-${i + 1}`} data-name={name}>
                <LinePath values={values} x={x} y={y} />
                {values.map(
                  (value, at) =>
                    value !== null && <circle key={periods[at]} class="dot" cx={x(at)} cy={y(value)} r={4} />,
                )}
              </g>
            ))}
            <LineEnds ends={ends} x={width - PLOT.right + 10} top={PLOT.top} bottom={HEIGHT - PLOT.bottom} />
          </>
        );
      }}
      legend={<LinesKey lines={lines} />}
      table={<LinesTable {...props} name={sentence} />}
    />
  );
}
