import { describe, expect, it } from 'vitest';
import { boundariesIn, MOST_POSITIONS } from '../../../src/domain/register/boundaries.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import { commune } from '../../support/builders/scope-builder.js';

const communes: Unit[] = [
  commune({ id: 'xuan-lac', gsoCode: '02023', name: { vi: 'Xã Xuân Lạc', en: 'Xuân Lạc commune' } }),
  commune({ id: 'nam-cuong', gsoCode: '02026', name: { vi: 'Xã Nam Cường', en: 'Nam Cường commune' } }),
];
const SQUARE = [
  [105.5, 22.1],
  [105.6, 22.1],
  [105.6, 22.2],
  [105.5, 22.1],
];
const feature = (properties: object, geometry: object = { type: 'Polygon', coordinates: [SQUARE] }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const file = (...features: object[]) => ({ type: 'FeatureCollection', features });
const faultOf = (json: unknown) => {
  const { faults, boundaries } = boundariesIn(json, communes);
  expect(boundaries).toEqual([]);
  const [
    { code, feature: at, value, message } = { code: '', feature: null, value: null, message: { vi: '', en: '' } },
  ] = faults;
  expect(message.vi).not.toBe(message.en);
  return { code, at, value, vi: message.vi, count: faults.length };
};

describe('a boundary', () => {
  it.each([
    [{ code: '02023' }],
    [{ MA_XA: 2023 }],
    [{ id: 'xuan-lac' }],
    [{ name: 'XÃ XUÂN LẠC' }],
    [{ ten_xa: 'Xã Xuân Lạc' }],
  ])('belongs to the commune that %j names', (properties) => {
    const { boundaries, missing, faults } = boundariesIn(file(feature(properties)), communes);
    expect(faults).toEqual([]);
    expect(boundaries).toEqual([{ unit: 'xuan-lac', polygons: [[SQUARE]] }]);
    expect(missing.map(({ id }) => id)).toEqual(['nam-cuong']);
  });

  it('of several parts is one, and its coordinates are rounded to a metre', () => {
    const ring = [
      [105.123456789, 22],
      [105.2, 22],
      [105.2, 22.1],
      [105.123456789, 22],
    ];
    const parts = { type: 'MultiPolygon', coordinates: [[SQUARE], [ring]] };
    const [boundary] = boundariesIn(file(feature({ id: 'xuan-lac' }, parts)), communes).boundaries;
    expect(boundary?.polygons.length).toBe(2);
    expect(boundary?.polygons[1]?.[0]?.[0]).toEqual([105.12346, 22]);
  });
});

describe('a file is refused, with the feature and the way out,', () => {
  it.each([[null], ['text'], [{ type: 'Feature' }], [{ type: 'FeatureCollection' }]])(
    'that is no collection: %j',
    (json) => {
      expect(faultOf(json)).toMatchObject({ code: 'NO_FEATURES', at: null });
    },
  );

  it('without a feature', () => {
    expect(faultOf(file())).toMatchObject({ code: 'EMPTY' });
  });

  it('that names no commune of the scope', () => {
    expect(faultOf(file(feature({ id: 'xuan-lac' }), feature({ name: 'Xã Lạ' })))).toMatchObject({
      code: 'NO_COMMUNE',
      at: 1,
      value: 'Xã Lạ',
      vi: expect.stringMatching(/^Đối tượng 2: .*"Xã Lạ"/),
    });
    expect(faultOf(file({}))).toMatchObject({ code: 'NO_COMMUNE', at: 0 });
  });

  it('in metres instead of degrees', () => {
    const metres = {
      type: 'Polygon',
      coordinates: [
        [
          [412_345.6, 2_449_876.5],
          [1, 1],
          [2, 2],
          [412_345.6, 2_449_876.5],
        ],
      ],
    };
    expect(faultOf(file(feature({ id: 'xuan-lac' }, metres)))).toMatchObject({
      code: 'NO_DEGREES',
      value: '[412345.6,2449876.5]',
      vi: expect.stringContaining('EPSG:4326'),
    });
  });

  it.each([
    ['a point', { type: 'Point', coordinates: [105, 22] }, 'NO_POLYGON'],
    ['no geometry', null, 'NO_POLYGON'],
    [
      'an open ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [105, 22],
            [106, 22],
            [106, 23],
            [105, 23],
          ],
        ],
      },
      'OPEN_RING',
    ],
    [
      'three points',
      {
        type: 'Polygon',
        coordinates: [
          [
            [105, 22],
            [106, 22],
            [105, 22],
          ],
        ],
      },
      'OPEN_RING',
    ],
    ['no ring', { type: 'Polygon', coordinates: 'x' }, 'OPEN_RING'],
  ])('with %s', (_, geometry, code) => {
    expect(faultOf(file({ properties: { id: 'xuan-lac' }, geometry }))).toMatchObject({ code, at: 0 });
  });

  it('that draws a commune twice', () => {
    expect(faultOf(file(feature({ id: 'xuan-lac' }), feature({ code: '02023' })))).toMatchObject({
      code: 'TWICE',
      at: 1,
      value: 'xuan-lac',
    });
  });

  it('with one point more than is taken, and not with exactly so many', () => {
    const ring = (count: number) => [...Array.from({ length: count - 1 }, (_, i) => [105 + i / 1e5, 22]), [105, 22]];
    const drawn = (count: number) => file(feature({ id: 'xuan-lac' }, { type: 'Polygon', coordinates: [ring(count)] }));
    expect(boundariesIn(drawn(MOST_POSITIONS), communes).faults).toEqual([]);
    expect(faultOf(drawn(MOST_POSITIONS + 1))).toMatchObject({ code: 'TOO_DETAILED', at: null });
  });
});
