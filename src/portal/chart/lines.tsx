import type { ComponentChildren, JSX } from 'preact';
import type { Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import {
  type AxisScale,
  gaplessRuns,
  labelledPlaces,
  periodMark,
  smoothPath,
  spreadApart,
  stretchesOf,
} from './geometry.js';
import { chartWords } from './texts.js';

export type ChartLine = {
  readonly id: string;
  readonly name: string;
  /** One entry for each period; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The table's remark on a period, beside the value or in its place. */
  readonly remarks?: readonly (string | null)[] | undefined;
};

export type LinesProps = {
  readonly periods: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly valueText: (value: number) => Text;
};

type PathProps = Pick<ChartLine, 'values'> & {
  readonly x: AxisScale;
  readonly y: AxisScale;
  /** Whether each period may still change. */
  readonly isOpen?: readonly boolean[];
};

/** A line through the values, broken where one is missing, and open on the way to what may still change. */
export const LinePath = ({ values, x, y, isOpen = [] }: PathProps): JSX.Element => (
  <>
    {gaplessRuns(values)
      .flatMap((run) => stretchesOf(run, isOpen))
      .map(({ run: { start, values }, isOpen }) => (
        <path
          key={start}
          class={isOpen ? 'open' : undefined}
          d={smoothPath(values.map((value, i) => ({ x: x(start + i), y: y(value) })))}
        />
      ))}
  </>
);

type PeriodsProps = {
  readonly periods: readonly string[];
  readonly x: AxisScale;
  readonly y: number;
  /** The distance from one period to the next. */
  readonly spacing: number;
  readonly room?: number;
};

/** Periods along an axis, as many as have room. */
export const PeriodLabels = ({ periods, x, y, spacing, room = 44 }: PeriodsProps): JSX.Element => (
  <>
    {labelledPlaces(periods.length, spacing, room).map((i) => (
      <text key={i} class="tick" x={x(i)} y={y} text-anchor="middle">
        {periodMark(periods[i] ?? '')}
      </text>
    ))}
  </>
);

type End = {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  /** 1 to 4 for a line that stands out, 0 for another. */
  readonly place: number;
};

type EndsProps = { readonly ends: readonly End[]; readonly x: number; readonly top: number; readonly bottom: number };

/** The labels at the ends of lines, moved apart so that they do not touch. */
export function LineEnds({ ends, x, top, bottom }: EndsProps): JSX.Element {
  const sorted = ends.toSorted((a, b) => a.at - b.at);
  const places = spreadApart(
    sorted.map(({ at }) => at),
    16,
    top,
    bottom,
  );
  return (
    <>
      {sorted.map(({ id, text, place }, i) => (
        <text key={id} class={place > 0 ? `name chosen chosen-${place}` : 'name'} x={x} y={(places[i] ?? 0) + 5}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Names of the lines that stand out, where there are several. */
export const LinesKey = ({ lines }: { readonly lines: readonly ChartLine[] }): JSX.Element => (
  <ul class="key">
    {lines.map(({ id, name }, i) => (
      <li key={id} class={`chosen-${i + 1}`}>
        <svg width="28" height="12" aria-hidden="true" class="line chosen">
          <path d="M0,6L28,6" />
          <circle class="dot" cx="14" cy="6" r="4.5" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);

type TableProps = LinesProps & {
  /** The name of the box in which the table scrolls. */
  readonly name: string;
  readonly header?: string;
  /** The text in place of a missing value. */
  readonly none?: string;
  readonly remark?: (at: number) => ComponentChildren;
};

/** Periods × lines: the numbers of a picture of lines. */
export function LinesTable(props: TableProps): JSX.Element {
  const [words, language] = useWords(chartWords);
  const { periods, lines, valueText, name: box } = props;
  const { header = words.period, none = words.none, remark } = props;
  return (
    <PageTable
      box={box}
      rows={periods}
      rowKey={(period) => period}
      columns={[
        {
          header,
          is: 'name',
          cellClass: 'period',
          cell: (period, at) => (
            <>
              {shortPeriodLabel(period)[language]}
              {remark?.(at)}
            </>
          ),
        },
        ...lines.map(({ name, values, remarks }) => ({
          header: name,
          is: 'number' as const,
          cell: (_: string, i: number) => (
            <>
              {values[i] == null ? (remarks?.[i] ?? none) : valueText(values[i])[language]}
              {values[i] != null && remarks?.[i] && <small>{remarks[i]}</small>}
            </>
          ),
        })),
      ]}
    />
  );
}
