import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { PageTable } from '../parts/page-table.js';
import { ChartFigure } from './chart-figure.js';
import {
  type AxisScale,
  labelledPlaces,
  linearScale,
  nameRoom,
  periodMark,
  rankTicks,
  spreadApart,
} from './geometry.js';
import { LinesKey } from './lines-key.js';
import { RankLineMark } from './rank-line-mark.js';
import type { RankChartProps, RankLine } from './rank-lines.js';
import { ranksSentence } from './rank-sentence-texts.js';
import { chartWords } from './texts.js';

/** How much wider the name of a chosen commune is. */
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
export function RankChart({ language, months, lines, chosen }: RankChartProps): JSX.Element {
  const words = chartWords[language];
  const marked = chosen.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  const last = Math.max(1, ...lines.flatMap(({ ranks }) => ranks.flatMap((rank) => rank ?? [])));
  const heightAt = (width: number): number => TOP + FOOT + plotHeight(last, width >= WIDE);
  const sentence = marked
    .map(({ name, ranks }) => {
      const course = months.map(({ code, isProvisional }, i) => ({
        period: code,
        isProvisional,
        rank: ranks[i] ?? null,
      }));
      return ranksSentence(name, course)[language];
    })
    .join(' ');
  return (
    <ChartFigure
      language={language}
      sentence={sentence}
      heightAt={heightAt}
      draw={(width, id) => drawing({ language, months, lines, chosen }, last, { width, height: heightAt(width), id })}
      legend={
        <>
          {marked.length > 1 && <LinesKey lines={marked} />}
          {months.some(({ isProvisional }) => isProvisional) && <p class="legend">{words.provisionalMark}</p>}
        </>
      }
      table={<RankTable language={language} months={months} lines={marked} name={sentence} />}
    />
  );
}

/** One line needs less room than twenty. */
const plotHeight = (last: number, isWide: boolean): number =>
  Math.min(Math.max(last * LINE_HEIGHT, 160), isWide ? 460 : 220);

function drawing(
  { language, months, lines, chosen }: RankChartProps,
  last: number,
  { width, height, id }: { readonly width: number; readonly height: number; readonly id: string },
): JSX.Element {
  const words = chartWords[language];
  const isWide = width >= WIDE;
  const right = isWide ? width - nameRoom(lines) * BOLD - 14 : width - 24;
  const bottom = height - FOOT;
  const x = linearScale(0, Math.max(months.length - 1, 1), LEFT + 8, right);
  const y = linearScale(1, Math.max(last, 2), TOP, bottom - 8);
  const spacing = x(1) - x(0);
  const placeOf = ({ id }: RankLine): number => chosen.indexOf(id) + 1;
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
      {labelledPlaces(months.length, spacing, 48).map((i) => (
        <text key={i} class="tick" x={x(i)} y={bottom + 18} text-anchor="middle">
          {periodMark(months[i]?.code ?? '')}
        </text>
      ))}
      <text class="tick" x={LEFT - 26} y={height - 4}>
        {words.rankAxis}
      </text>
      {drawn.map((line) => (
        <RankLineMark
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
  const ending = lines.flatMap((line) => {
    const rank = line.ranks.at(-1) ?? null;
    return rank === null ? [] : [{ ...line, at: y(rank), place: chosen.indexOf(line.id) + 1 }];
  });
  const fit = ending.length * 16 <= bottom;
  const named = ending.filter(({ place }) => fit || place > 0).toSorted((a, b) => a.at - b.at);
  const places = spreadApart(
    named.map(({ at }) => at),
    16,
    TOP,
    bottom,
  );
  return (
    <>
      {named.map(({ id, name, place }, i) => (
        <text key={id} class={place > 0 ? `name chosen chosen-${place}` : 'name'} x={x} y={(places[i] ?? 0) + 5}>
          {name}
        </text>
      ))}
    </>
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

type RankTableProps = Pick<RankChartProps, 'language' | 'months' | 'lines'> & { readonly name: string };

function RankTable({ language, months, lines, name }: RankTableProps): JSX.Element {
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
