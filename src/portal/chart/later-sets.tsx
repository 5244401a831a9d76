import type { JSX } from 'preact';
import { useLater } from '../parts/use-later.js';
import type { SetsChartProps } from './sets-chart.js';

const setsChart = () => import('./sets-chart.js');

/** Sets of ranks on a page that begins with something else: the sentence at once, the picture once its script is there. */
export function LaterSets(props: SetsChartProps): JSX.Element {
  const loaded = useLater(setsChart);
  return loaded ? <loaded.SetsChart {...props} /> : <p>{props.sentence}</p>;
}
