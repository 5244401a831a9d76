import type { Point } from '../chart/geometry.js';

/** One commune as `/files/map.geojson` answers it: polygons of rings of positions in degrees. */
export type Shape = { readonly id: string; readonly polygons: readonly (readonly (readonly Degrees[])[])[] };
export type Degrees = readonly [longitude: number, latitude: number];

/**
 * Equirectangular: a degree of longitude is as wide as it is at the middle latitude. Within a province the error is less
 * than the line is wide. The map fills the width, or the height where it is taller than that.
 */
export function drawn(shapes: readonly Shape[], width: number, mostHeight: number) {
  const positions = shapes.flatMap(({ polygons }) => polygons.flat(2));
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const [west, east] = endsOf(longitudes);
  const [south, north] = endsOf(latitudes);
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * narrowing || 1, north - south || 1];
  const scale = Math.min(width / across, mostHeight / down);
  const left = (width - across * scale) / 2;
  const place = ([longitude, latitude]: Degrees): Point => ({
    x: left + (longitude - west) * narrowing * scale,
    y: (north - latitude) * scale,
  });
  return {
    height: down * scale,
    shapes: shapes.map(({ id, polygons }) => ({
      id,
      path: polygons.flatMap((rings) => rings.map((ring) => ringPath(ring.map(place)))).join(''),
      middle: middleOf(polygons.map(([outline = []]) => outline.map(place))),
    })),
  };
}

/** Not by spreading: a map has more points than a function may have arguments. */
function endsOf(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

const tenth = (x: number): number => Math.round(x * 10) / 10;

const ringPath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join('L')}Z`;

/** The middle of the largest part, where the rank is written. */
function middleOf(outlines: readonly (readonly Point[])[]): Point {
  const boxes = outlines.map((outline) => {
    const [left, right] = endsOf(outline.map(({ x }) => x));
    const [top, bottom] = endsOf(outline.map(({ y }) => y));
    return { x: (left + right) / 2, y: (top + bottom) / 2, area: (right - left) * (bottom - top) };
  });
  const largest = boxes.toSorted((a, b) => b.area - a.area)[0];
  return { x: largest?.x ?? 0, y: largest?.y ?? 0 };
}
