import { describe, expect, it } from 'vitest';
import { fetchMap } from '../../../src/portal/map/fetch-map.js';
import { type Degrees, drawn, type Shape } from '../../../src/portal/map/projection.js';

const ring = (west: number, south: number, side: number): Degrees[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const shape = (id: string, ...rings: Degrees[][]): Shape => ({ id, polygons: rings.map((outline) => [outline]) });

describe('a map', () => {
  it('fills the width, north up, and is narrower than a plain grid by the cosine of its latitude', () => {
    const { height, shapes } = drawn([shape('a', ring(105, 59.5, 1))], 100, 1000);
    expect(height).toBeCloseTo(100 / Math.cos(Math.PI / 3), 5);
    expect(shapes[0]?.path).toBe('M0,200L100,200L100,0L0,0L0,200Z');
    expect(shapes[0]?.middle.x).toBeCloseTo(50, 5);
  });

  it('fills the height where it is taller than that, and stands in the middle', () => {
    const { height, shapes } = drawn([shape('a', ring(0, -0.5, 1))], 300, 100);
    expect(height).toBeCloseTo(100, 5);
    expect(shapes[0]?.path).toBe('M100,100L200,100L200,0L100,0L100,100Z');
  });

  it('writes the rank into the largest part of a commune', () => {
    const { shapes } = drawn([shape('a', ring(0, 0, 0.1), ring(0.5, 0.5, 0.5))], 100, 1000);
    expect(shapes[0]?.middle.x).toBeGreaterThan(70);
  });

  it('keeps holes, and draws as many points as a stage may load', () => {
    const hole: Shape = { id: 'a', polygons: [[ring(0, 0, 1), ring(0.4, 0.4, 0.2)]] };
    expect(drawn([hole], 100, 1000).shapes[0]?.path.match(/M/g)?.length).toBe(2);
    const many = Array.from({ length: 40_000 }, (_, i): Degrees => [105 + i / 40_000, 22 + (i % 7) / 100]);
    expect(drawn([{ id: 'a', polygons: [[many]] }], 320, 560).height).toBeGreaterThan(0);
  });
});

describe('a stage', () => {
  const answering = (status: number, body: unknown) =>
    (async () => new Response(JSON.stringify(body), { status })) as unknown as typeof fetch;

  it('that has a map gives its shapes', async () => {
    const features = [{ id: 'a', geometry: { type: 'MultiPolygon', coordinates: [[ring(0, 0, 1)]] } }];
    expect(await fetchMap('cho-don', answering(200, { features }))).toEqual([shape('a', ring(0, 0, 1))]);
  });

  it('without one, or that does not answer, gives none', async () => {
    expect(await fetchMap('cho-don', answering(200, { features: [] }))).toEqual([]);
    expect(await fetchMap('cho-don', answering(503, {}))).toEqual([]);
    const offline = (async () => {
      throw new TypeError('offline');
    }) as unknown as typeof fetch;
    expect(await fetchMap('cho-don', offline)).toEqual([]);
  });
});
