import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import {
  PackedFigureError,
  packFigure,
  packFigures,
  unpackFigure,
  unpackFigures,
} from '../../../src/store/report/figure-codec.js';
import { anyFigure, anyFigures } from '../../support/builders/stored-arbitraries.js';

const ratio = (numerator: number, denominator: number): Figure => ({ kind: 'ratio', numerator, denominator });

describe('packed figures', () => {
  it('are one short text, sorted by code', () => {
    const figures = new Map<string, Figure>([
      ['G01', ratio(22, 24)],
      ['F05', { kind: 'boolean', value: true }],
      ['F11', { kind: 'level', value: 2 }],
      ['F03', { kind: 'count', value: 5 }],
    ]);
    expect(packFigures(figures)).toBe('F03=5 F05=y F11=L2 G01=22/24');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(unpackFigures(packFigures(figures))).toEqual(figures);
      }),
    );
  });

  it('come back one by one with every number intact', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(unpackFigure(packFigure(figure))).toEqual(figure);
      }),
    );
  });

  it('do not depend on the order in which they were typed', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(packFigures(new Map([...figures].reverse()))).toBe(packFigures(figures));
      }),
    );
  });

  it('say 0/0 for not applicable and keep it apart from zero', () => {
    expect(packFigure(ratio(0, 0))).toBe('0/0');
    expect(packFigure(ratio(0, 24))).toBe('0/24');
    expect(unpackFigure('0/0')).toEqual(ratio(0, 0));
  });

  it('are an empty text where nothing was reported', () => {
    expect(packFigures(new Map())).toBe('');
    expect(unpackFigures('')).toEqual(new Map());
  });

  it.each(['G01', '=5', 'G01=', 'G01=x', 'G01=1/', 'G01=/2', 'G01=1/2/3', 'G01=L', 'G01=Infinity', 'G01=5  F02=1'])(
    'refuse the damaged text "%s"',
    (packed) => expect(() => unpackFigures(packed)).toThrow(PackedFigureError),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuse to be made of %d', (value) => {
    expect(() => packFigure({ kind: 'count', value })).toThrow(PackedFigureError);
  });

  it.each(['G 01', 'G=1', ''])('refuse the code "%s", which would not come back', (code) => {
    expect(() => packFigures(new Map([[code, ratio(1, 2)]]))).toThrow(PackedFigureError);
  });
});
