/** A place in a picture, in CSS pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

export type AxisScale = (value: number) => number;

/** Leads `first` to `start` and `last` to `end`, evenly between. Where both are the same, everything lies in the middle. */
export const linearScale = (first: number, last: number, start: number, end: number): AxisScale =>
  first === last ? () => (start + end) / 2 : (value) => start + ((value - first) / (last - first)) * (end - start);

/** Round numbers that enclose the values: steps of 1, 2 or 5 times a power of ten, at most so many of them. */
export function niceTicks(lowest: number, highest: number, atMost: number): number[] {
  if (lowest === highest) return [lowest];
  const step = niceStep((highest - lowest) / Math.max(atMost - 1, 1));
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
}

function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= atLeast - 1e-12) ?? 10;
  return factor * power;
}

/** Takes away what adding up left behind, such as 0.30000000000000004. */
const rounded = (x: number): number => Number(x.toPrecision(12));

/** The ranks beside the axis: the first, then every fifth (tenth, twentieth), and the last where it does not touch the one before. */
export function rankTicks(last: number): number[] {
  const step = [5, 10, 20, 50, 100].find((candidate) => last / candidate <= 6) ?? 500;
  const between = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  const kept = between.filter((rank) => rank === last || last - rank >= step / 2);
  return [...new Set([1, ...kept, last])];
}

/** Chooses among evenly spaced labels, so that none touches the next. The last one is always chosen. */
export function labelledPlaces(count: number, spacing: number, labelWidth: number): number[] {
  const every = Math.max(1, Math.ceil(labelWidth / Math.max(spacing, 1)));
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % every === 0);
}

/** Values that follow one another without a gap, with the place of the first. */
export type Run<T> = { readonly start: number; readonly values: readonly T[] };

export function gaplessRuns<T>(values: readonly (T | null)[]): Run<T>[] {
  const runs: { start: number; values: T[] }[] = [];
  let open: { start: number; values: T[] } | undefined;
  for (const [i, value] of values.entries()) {
    if (value === null) open = undefined;
    else if (open) open.values.push(value);
    else {
      open = { start: i, values: [value] };
      runs.push(open);
    }
  }
  return runs;
}

/**
 * A run in stretches that are drawn alike: the way to a month is open where the month is. Each begins where the one before
 * ended, so that no hole stands between them.
 */
export function stretchesOf<T>(
  { start, values }: Run<T>,
  isOpen: readonly boolean[],
): { readonly run: Run<T>; readonly isOpen: boolean }[] {
  const stretches: { run: { start: number; values: T[] }; isOpen: boolean }[] = [];
  for (const [i, value] of values.entries()) {
    const open = isOpen[start + i] ?? false;
    const last = stretches.at(-1);
    if (last && (last.isOpen === open || i === 1)) {
      last.run.values.push(value);
      last.isOpen = open;
    } else stretches.push({ run: beginning(values, start, i), isOpen: open });
  }
  return stretches;
}

/** The value at a place, and the one before it if there is one. */
const beginning = <T>(values: readonly T[], start: number, i: number): { start: number; values: T[] } => ({
  start: start + Math.max(0, i - 1),
  values: values.slice(Math.max(0, i - 1), i + 1),
});

/** A line through the points, flat at each of them, so that it never shows a value beyond the two it joins. */
export function smoothPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let from = first;
  let path = `M${written(first)}`;
  for (const to of rest) {
    const middle = (from.x + to.x) / 2;
    path += `C${written({ x: middle, y: from.y })} ${written({ x: middle, y: to.y })} ${written(to)}`;
    from = to;
  }
  return path;
}

const written = ({ x, y }: Point): string => `${tenth(x)},${tenth(y)}`;
const tenth = (x: number): number => Math.round(x * 10) / 10;

/**
 * Moves labels apart that would stand on one another, as little as possible and inside the picture; the order stays.
 * @param places sorted from top to bottom
 */
export function spreadApart(places: readonly number[], gap: number, lowest: number, highest: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? lowest - gap) + gap));
  let limit = highest;
  for (let i = moved.length - 1; i >= 0; i -= 1) {
    moved[i] = Math.min(moved[i] ?? limit, limit);
    limit = (moved[i] ?? limit) - gap;
  }
  return moved;
}

/** The shades of a heat map, the lightest first. */
export const SHADES = [1, 2, 3, 4, 5] as const;

/** The shade of a value, 1 (lightest) to 5; both ends of the scale included. */
export function heatStep(value: number, lightest: number, darkest: number): number {
  if (lightest === darkest) return SHADES.length;
  const part = (value - lightest) / (darkest - lightest);
  return Math.min(SHADES.length, Math.max(1, Math.floor(part * SHADES.length) + 1));
}

/** Width of an average letter of the axis, in CSS pixels. Narrow letters leave a margin. */
const LETTER = 7.6;

export const nameRoom = (named: readonly { readonly name: string }[]): number =>
  Math.ceil(Math.max(0, ...named.map(({ name }) => name.length)) * LETTER) + 8;

/** Names stand beside their rows, or above them where they would take more than two fifths: none is ever cut. */
export function placeOfNames(named: readonly { readonly name: string }[], width: number) {
  const room = nameRoom(named);
  return room > width * 0.4 ? { left: 0, above: 18 } : { left: room, above: 0 };
}

/** A period below an axis, the same in both languages: `10/26`, `Q3/26`, `2026`. */
export function periodMark(code: string): string {
  const [year = '', part] = code.split('-');
  return part === undefined ? year : `${part}/${year.slice(2)}`;
}
