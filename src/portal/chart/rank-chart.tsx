import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { useWords } from '../shell/page-context.js';
import { ChartFigure } from './chart-figure.js';
import { type AxisScale, linearScale, nameRoom, rankTicks } from './geometry.js';
import { type ChartLine, LineEnds, LinePath, LinesKey, type LinesProps, LinesTable, PeriodLabels } from './lines.js';
import { ranksSentence } from './rank-sentence-texts.js';
import { chartWords } from './texts.js';

export type RankChartProps = Pick<LinesProps, 'lines'> & {
  readonly months: readonly { readonly code: string; readonly isProvisional: boolean }[];
  /** The lines that stand out, and that the sentence is about. */
  readonly chosen: readonly string[];
};

/** The factor by which the bold name of a chosen commune is wider. */
const BOLD = 1.12;
/** Below this width twenty lines are a tangle: only the chosen ones are drawn. */
const WIDE = 560;
/** More lines than these are a tangle on any screen. */
const MOST_LINES = 40;
const TOP = 12;
const FOOT = 44;
const LEFT = 34;
const LINE_HEIGHT = 20;

/** Ranks over the months: the chosen communes among all. */
export function RankChart({ months, lines, chosen }: RankChartProps): JSX.Element {
  const [words, language] = useWords(chartWords);
  const marked = chosen.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  const last = Math.max(1, ...lines.flatMap(({ values }) => values.flatMap((rank) => rank ?? [])));
  const heightAt = (width: number): number => TOP + FOOT + plotHeight(last, width >= WIDE);
  const sentence = marked.map((line) => ranksSentence(line, months)[language]).join(' ');
  return (
    <ChartFigure
      sentence={sentence}
      heightAt={heightAt}
      draw={(width, id) => drawing({ months, lines, chosen }, words, last, { width, height: heightAt(width), id })}
      legend={
        <>
          {marked.length > 1 && <LinesKey lines={marked} />}
          {months.some(({ isProvisional }) => isProvisional) && <p class="legend">{words.provisionalMark}</p>}
        </>
      }
      table={
        <LinesTable
          periods={months.map(({ code }) => code)}
          lines={marked}
          valueText={(rank) => numberText(rank)}
          name={sentence}
          header={words.month}
          none={words.noRank}
          remark={(at) => months[at]?.isProvisional && <span class="remark"> ({words.provisional})</span>}
        />
      }
    />
  );
}

/** One line needs less room than twenty. */
const plotHeight = (last: number, isWide: boolean): number =>
  Math.min(Math.max(last * LINE_HEIGHT, 160), isWide ? 460 : 220);

function drawing(
  { months, lines, chosen }: RankChartProps,
  words: typeof chartWords.vi,
  last: number,
  { width, height, id }: { readonly width: number; readonly height: number; readonly id: string },
): JSX.Element {
  const isWide = width >= WIDE;
  const right = isWide ? width - nameRoom(lines) * BOLD - 14 : width - 24;
  const bottom = height - FOOT;
  const x = linearScale(0, Math.max(months.length - 1, 1), LEFT + 8, right);
  const y = linearScale(1, Math.max(last, 2), TOP, bottom - 8);
  const spacing = x(1) - x(0);
  const placeOf = ({ id }: ChartLine): number => chosen.indexOf(id) + 1;
  const drawsAll = isWide && lines.length <= MOST_LINES;
  const drawn = lines.filter((line) => drawsAll || placeOf(line) > 0).toSorted((a, b) => placeOf(a) - placeOf(b));
  return (
    <>
      <Stripes id={`${id}-stripes`} />
      {months.map(
        ({ code, isProvisional }, i) =>
          isProvisional && (
            <rect
              key={code}
              class="provisional"
              x={x(i) - spacing / 2}
              y={TOP - 8}
              width={Math.min(spacing, right + 12 - x(i) + spacing / 2)}
              height={bottom - TOP + 8}
              fill={`url(#${id}-stripes)`}
            />
          ),
      )}
      {rankTicks(last).map((rank) => (
        <g key={rank}>
          <line class="grid" x1={LEFT} x2={right + 6} y1={y(rank)} y2={y(rank)} />
          <text class="tick" x={LEFT - 8} y={y(rank) + 5} text-anchor="end">
            {rank}
          </text>
        </g>
      ))}
      <PeriodLabels periods={months.map(({ code }) => code)} x={x} y={bottom + 18} spacing={spacing} room={48} />
      <text class="tick" x={LEFT - 26} y={height - 4}>
        {words.rankAxis}
      </text>
      {drawn.map((line) => (
        <RankLine
          key={line.id}
          line={line}
          x={x}
          y={y}
          place={placeOf(line)}
          isOpen={months.map(({ isProvisional }) => isProvisional)}
        />
      ))}
      {isWide && <Names lines={lines} x={right + 14} y={y} bottom={bottom} chosen={chosen} />}
    </>
  );
}

type NamesProps = Pick<RankChartProps, 'lines' | 'chosen'> & {
  readonly x: number;
  readonly y: AxisScale;
  readonly bottom: number;
};

/** Names stand at the end of the lines that reach the newest month. Where they would touch, only the chosen ones do. */
function Names({ lines, chosen, x, y, bottom }: NamesProps): JSX.Element {
  const ends = lines.flatMap(({ id, name, values }) => {
    const rank = values.at(-1) ?? null;
    return rank === null ? [] : [{ id, text: name, at: y(rank), place: chosen.indexOf(id) + 1 }];
  });
  const fit = ends.length * 16 <= bottom;
  return <LineEnds ends={ends.filter(({ place }) => fit || place > 0)} x={x} top={TOP} bottom={bottom} />;
}

type LineProps = {
  readonly line: ChartLine;
  readonly x: AxisScale;
  readonly y: AxisScale;
  /** 1 to 4 for a line that stands out, 0 for one of the others. */
  readonly place: number;
  /** Whether the ranking of each month may still change. */
  readonly isOpen: readonly boolean[];
};

/** A dot for each rank of a line that stands out; of another for the last, and for what no line reaches. */
function RankLine({ line: { name, values }, x, y, place, isOpen }: LineProps): JSX.Element {
  const lastPlace = values.findLastIndex((rank) => rank !== null);
  return (
    <g class={place > 0 ? `line chosen chosen-${place}` : 'line'} data-name={name}>
      <LinePath values={values} x={x} y={y} isOpen={isOpen} />
      {values.map((rank, i) => {
        const isAlone = values[i - 1] == null && values[i + 1] == null;
        if (rank === null || !(place > 0 || i === lastPlace || isAlone)) return null;
        const look = isOpen[i] ? 'dot open' : 'dot';
        return <circle key={`${x(i)}`} class={look} cx={x(i)} cy={y(rank)} r={place > 0 ? 4.5 : 3} />;
      })}
    </g>
  );
}

/** The ground behind what may still change. An id stands once on a page, so each drawing has its own. */
const Stripes = ({ id }: { readonly id: string }): JSX.Element => (
  <defs>
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="stripe" width="3" height="7" />
    </pattern>
  </defs>
);
