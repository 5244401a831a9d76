import type { JSX } from 'preact';
import { LinesTogether } from './lines-together.js';
import { SmallMultiples, type SmallMultiplesProps } from './small-multiples.js';

export type CourseLinesProps = Omit<SmallMultiplesProps, 'chosen'> & { readonly chosen: readonly string[] };

/** Two to four chosen lines in one picture; else every line in a picture of its own. */
export function CourseLines({ chosen, lines, ...shown }: CourseLinesProps): JSX.Element {
  const together = chosen.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  return together.length > 1 ? (
    <LinesTogether {...shown} lines={together} />
  ) : (
    <SmallMultiples {...shown} lines={lines} chosen={chosen[0]} />
  );
}
