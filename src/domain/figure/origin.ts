import type { IndicatorCode } from '../indicator/indicator.js';
import type { Instant } from '../time/local-date.js';
import type { FigureNote, FigureNotes } from './filing-record.js';

/**
 * TYPED: only an official gave the figure. DELIVERED: only a source system did. AGREED: both gave the same figure. The
 * next two: both gave figures that differ, and the one named first counts. LOADED: a file of past figures.
 */
const NO_ORIGINS = {
  TYPED: 0,
  DELIVERED: 0,
  AGREED: 0,
  TYPED_AGAINST_DELIVERED: 0,
  DELIVERED_AGAINST_TYPED: 0,
  LOADED: 0,
};
export type OriginKind = keyof typeof NO_ORIGINS;

/** The origin of a figure, frozen at its submission. */
export type FigureOrigin = {
  readonly kind: OriginKind;
  /** The source system that delivered the figure, or the one that lost against it; null without any. */
  readonly system: string | null;
  /** When that system took its figure, or when the file was loaded. */
  readonly at: Instant | null;
};

/** Origins by indicator; a figure without an entry was typed. */
export type FigureOrigins = ReadonlyMap<IndicatorCode, FigureOrigin>;

export const TYPED: FigureOrigin = { kind: 'TYPED', system: null, at: null };

export function originOf({ source, overruled, against, typedToo, loaded }: FigureNote): FigureOrigin | undefined {
  const from = (kind: OriginKind, { system = null, at = null }: Partial<FigureOrigin> = {}) => ({ kind, system, at });
  if (!source && overruled) return from('TYPED_AGAINST_DELIVERED', against);
  if (!source) return loaded && from('LOADED', { at: loaded.at });
  if (typedToo) return from('AGREED', source);
  // A losing source system means that one delivery lost to another, and no typed figure did.
  return from(overruled && !against ? 'DELIVERED_AGAINST_TYPED' : 'DELIVERED', source);
}

export const originsIn = (notes: FigureNotes): FigureOrigins =>
  new Map(
    Object.entries(notes).flatMap(([code, note]) => {
      const origin = originOf(note);
      return origin ? [[code, origin] as const] : [];
    }),
  );

/** How many typed figures agree with those of source systems. */
export type OriginCounts = ReturnType<typeof countOrigins>;

export function countOrigins(kinds: Iterable<OriginKind>) {
  const of = { ...NO_ORIGINS };
  for (const kind of kinds) of[kind] += 1;
  const differing = of.TYPED_AGAINST_DELIVERED + of.DELIVERED_AGAINST_TYPED;
  const both = of.AGREED + differing;
  return {
    /** Typed figures, with or without a delivered one. */
    typed: of.TYPED + both,
    /** Delivered figures, with or without a typed one. */
    delivered: of.DELIVERED + both,
    /** Figures that were both typed and delivered. */
    both,
    agreeing: of.AGREED,
    differing,
    /** Figures from files of past figures. */
    loaded: of.LOADED,
  };
}

/** The share 0..1 of equal figures among those both typed and delivered; null without any. */
export const agreement = ({ both, agreeing }: OriginCounts): number | null => (both === 0 ? null : agreeing / both);
