import type { ComponentChildren, JSX } from 'preact';
import { useLanguage } from '../shell/page-context.js';
import { ChartFigure } from './chart-figure.js';
import { seriesSentence } from './figure-sentence-texts.js';
import { linearScale, nameRoom, niceTicks, periodMark } from './geometry.js';
import { type ChartLine, LinePath, type LinesProps, LinesTable } from './lines.js';

export type SmallMultiplesProps = LinesProps & {
  /** The line that is drawn where twenty have no room; the first when absent. */
  readonly chosen?: string | undefined;
  /** Draws around the values, where a scale from zero would draw every course flat, and says which its ends are. */
  readonly scaleNote?: (lowest: string, highest: string) => string;
};

/** Below this width twenty panels are a long way to scroll. */
const WIDE = 560;
/** More sentences than these nobody listens to: then the chosen line alone is told. */
const MOST_SENTENCES = 4;
/** A line has 150 px beside its newest value. */
const PANEL = 216;
const PANEL_HEIGHT = 92;
const TICK_WIDTH = 30;
/** Steps of an axis around the values. */
const MOST_STEPS = 4;
const PAPER = { top: 22, right: 58, bottom: 18, left: 4 };

function endsOf(values: readonly number[], isFromZero: boolean): readonly [number, number] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (isFromZero || values.length === 0) return [Math.min(0, lowest), Math.max(0, highest) || 1];
  const ticks = niceTicks(lowest, highest, MOST_STEPS);
  return [ticks[0] ?? lowest, ticks.at(-1) ?? highest];
}

/** A small line for each commune, all on one scale: the course of each can be read, and all can be compared. */
export function SmallMultiples(props: SmallMultiplesProps): JSX.Element {
  const language = useLanguage();
  const { periods, lines, chosen, valueText, scaleNote } = props;
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const isFromZero = scaleNote === undefined;
  const [lowest, highest] = endsOf(values, isFromZero);
  const left = isFromZero ? PAPER.left : PAPER.left + TICK_WIDTH;
  const told = lines.length > MOST_SENTENCES ? lines.filter(({ id }) => id === (chosen ?? lines[0]?.id)) : lines;
  const sentence = told.map((line) => seriesSentence(line, periods, valueText)[language]).join(' ');
  const drawnAt = (width: number): readonly ChartLine[] => (width < WIDE ? told : lines);
  const columnsAt = (width: number): number =>
    Math.max(1, Math.min(drawnAt(width).length, Math.floor(width / Math.max(PANEL, nameRoom(lines)))));
  const heightAt = (width: number): number => Math.ceil(drawnAt(width).length / columnsAt(width)) * PANEL_HEIGHT;
  const draw = (width: number): ComponentChildren => {
    const columns = columnsAt(width);
    const panel = width / columns;
    const x = linearScale(0, Math.max(periods.length - 1, 1), left, panel - PAPER.right);
    const y = linearScale(lowest, highest, PANEL_HEIGHT - PAPER.bottom, PAPER.top);
    return drawnAt(width).map(({ id, name, values }, i) => {
      const lastPlace = values.findLastIndex((value) => value !== null);
      const last = values[lastPlace];
      return (
        <g
          key={id}
          data-name={name}
          class={told.length < lines.length && id !== told[0]?.id ? 'line quiet' : 'line chosen chosen-1'}
          transform={`translate(${(i % columns) * panel} ${Math.floor(i / columns) * PANEL_HEIGHT})`}
        >
          <text class="tick" x={PAPER.left} y={14}>
            {name}
          </text>
          {(isFromZero ? [0] : [...new Set([lowest, highest])]).map((end) => (
            <g key={end}>
              <line class="grid" x1={x(0)} x2={x(periods.length - 1)} y1={y(end)} y2={y(end)} />
              {!isFromZero && (
                <text class="tick small" x={left - 5} y={y(end) + 4} text-anchor="end">
                  {valueText(end)[language]}
                </text>
              )}
            </g>
          ))}
          <LinePath values={values} x={x} y={y} />
          {last != null && (
            <>
              <circle class="dot" cx={x(lastPlace)} cy={y(last)} r={3.5} />
              <text class="tick" x={x(lastPlace) + 7} y={y(last) + 5}>
                {valueText(last)[language]}
              </text>
            </>
          )}
          {[0, periods.length - 1].map((at) => (
            <text key={at} class="tick small" x={x(at)} y={PANEL_HEIGHT - 3} text-anchor={at === 0 ? 'start' : 'end'}>
              {periodMark(periods[at] ?? '')}
            </text>
          ))}
        </g>
      );
    });
  };
  return (
    <ChartFigure
      sentence={sentence}
      heightAt={heightAt}
      draw={draw}
      legend={scaleNote && <p class="legend">{scaleNote(valueText(lowest)[language], valueText(highest)[language])}</p>}
      table={<LinesTable {...{ periods, lines, valueText }} name={sentence} />}
    />
  );
}
