import { hearOfWaiting, type LongWait } from '../../store/table/patience.js';
import { seconds } from './progress.js';

/** Many requests wait at once; one line is enough for all of them. */
const LINE_EVERY_MS = 30_000;

const lineOf = ({ what, milliseconds }: LongWait): string =>
  `  … waits for ${what}, ${seconds(milliseconds)} so far: the machine or its disk is busy, or the connection is slow`;

/** Says on `print` that the process waits, so that a slow command is not taken for a dead one. Gives back how to stop. */
export function sayWhenWaiting(print: (line: string) => void, now: () => number = () => performance.now()): () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return hearOfWaiting((wait) => {
    if (now() - saidAt < LINE_EVERY_MS) return;
    saidAt = now();
    print(lineOf(wait));
  });
}
