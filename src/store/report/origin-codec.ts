import type { FigureOrigin, FigureOrigins, OriginKind } from '../../domain/figure/origin.js';
import { INSTANT } from '../table/item.js';
import { PackedFigureError } from './figure-codec.js';

const LETTERS: Readonly<Record<OriginKind, string>> = {
  TYPED: 't',
  DELIVERED: 'd',
  AGREED: 'a',
  TYPED_AGAINST_DELIVERED: 'o',
  DELIVERED_AGAINST_TYPED: 'w',
  LOADED: 'l',
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as OriginKind]));

/** `a,health-book,2026-10-14T17:00:00.000Z`: kind, system, when the system took the figure or the file was loaded. */
export const packOrigin = ({ kind, system, at }: FigureOrigin): string =>
  [LETTERS[kind], encodeURIComponent(system ?? ''), at ?? ''].join(',');

export function unpackOrigin(packed: string): FigureOrigin {
  const [letter = '', system = '', at = ''] = packed.split(',');
  const kind = KINDS.get(letter);
  if (!kind || (at !== '' && !INSTANT.test(at)))
    throw new PackedFigureError(`"${packed}" is not the origin of a figure`);
  return { kind, system: decodeURIComponent(system) || null, at: at || null };
}

/** Origins sorted by code, like figures: `F03=d,health-book,… G01=…`. Undefined if every figure was typed. */
export const packOrigins = (origins: FigureOrigins | undefined): string | undefined =>
  origins?.size
    ? [...origins]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, origin]) => `${code}=${packOrigin(origin)}`)
        .join(' ')
    : undefined;

export const unpackOrigins = (packed: string): FigureOrigins =>
  new Map(
    packed.split(' ').map((entry) => {
      const equals = entry.indexOf('=');
      return [entry.slice(0, equals), unpackOrigin(entry.slice(equals + 1))] as const;
    }),
  );
