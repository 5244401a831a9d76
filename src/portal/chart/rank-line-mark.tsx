import type { JSX } from 'preact';
import { type AxisScale, gaplessRuns, type Point, type Run, smoothPath, stretchesOf } from './geometry.js';
import type { RankLine } from './rank-lines.js';

type LineProps = {
  readonly line: RankLine;
  readonly x: AxisScale;
  readonly y: AxisScale;
  /** 1 to 4 for a line that stands out, 0 for one of the others. */
  readonly place: number;
  /** For each month whether its ranking may still change. */
  readonly isOpen: readonly boolean[];
};

export function RankLineMark({ line: { name, ranks }, x, y, place, isOpen }: LineProps): JSX.Element {
  const runs = gaplessRuns(ranks);
  const lastPlace = ranks.findLastIndex((rank) => rank !== null);
  return (
    <g class={place > 0 ? `line chosen chosen-${place}` : 'line'} data-name={name}>
      {runs.flatMap((run) =>
        stretchesOf(run, isOpen).map((stretch) => (
          <path
            key={stretch.run.start}
            class={stretch.isOpen ? 'open' : undefined}
            d={smoothPath(pointsOf(stretch.run, x, y))}
          />
        )),
      )}
      {ranks.map((rank, i) => {
        const isAlone = ranks[i - 1] == null && ranks[i + 1] == null;
        if (rank === null || !(place > 0 || i === lastPlace || isAlone)) return null;
        return (
          <circle
            key={`${x(i)}`}
            class={isOpen[i] ? 'dot open' : 'dot'}
            cx={x(i)}
            cy={y(rank)}
            r={place > 0 ? 4.5 : 3}
          />
        );
      })}
    </g>
  );
}

const pointsOf = ({ start, values }: Run<number>, x: AxisScale, y: AxisScale): Point[] =>
  values.map((rank, i) => ({ x: x(start + i), y: y(rank) }));
