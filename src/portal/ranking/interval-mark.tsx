import type { JSX } from 'preact';

type IntervalProps = {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly last: number;
};

const WIDTH = 180;
const EDGE = 7;

/** Where a rank lies and how far it may move. The words beside it say the same, so it is hidden from screen readers. */
export function IntervalMark({ rank, best, worst, last }: IntervalProps): JSX.Element {
  const x = (place: number) => EDGE + ((place - 1) / Math.max(last - 1, 1)) * (WIDTH - 2 * EDGE);
  return (
    <svg class="interval-mark" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height={14} aria-hidden="true">
      <line class="axis" x1={EDGE} x2={WIDTH - EDGE} y1={7} y2={7} />
      <line class="span" x1={x(best)} x2={x(worst) + 0.01} y1={7} y2={7} />
      <circle cx={x(rank)} cy={7} r={4.5} />
    </svg>
  );
}
