import type { Figure, Figures } from '../../domain/figure/figure.js';
import { COUNT, figureFrom, type NumberedFigures, numbersOf, RATIO } from '../../domain/figure/numbers.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';

/** The packed text is not in a format that the service writes. */
export class PackedFigureError extends Error {
  override name = 'PackedFigureError';
}

/**
 * One figure as text: a ratio `22/24` (`0/0` = not applicable), a count `5`, a level `L2`, a boolean `y` or `n`. The
 * letter distinguishes a level from a count without the method version.
 */
export function packFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'ratio':
      return `${packedNumber(figure.numerator)}/${packedNumber(figure.denominator)}`;
    case 'count':
      return packedNumber(figure.value);
    case 'level':
      return `L${packedNumber(figure.value)}`;
    case 'boolean':
      return figure.value ? 'y' : 'n';
  }
}

export function unpackFigure(packed: string): Figure {
  if (packed === 'y' || packed === 'n') return { kind: 'boolean', value: packed === 'y' };
  if (packed.startsWith('L')) return { kind: 'level', value: unpackedNumber(packed.slice(1)) };
  const slash = packed.indexOf('/');
  if (slash < 0) return { kind: 'count', value: unpackedNumber(packed) };
  return {
    kind: 'ratio',
    numerator: unpackedNumber(packed.slice(0, slash)),
    denominator: unpackedNumber(packed.slice(slash + 1)),
  };
}

/** The figures of a report as one text, sorted by code: `F03=5 F05=y F11=L2 G01=22/24`. */
export const packFigures = (figures: Figures): string =>
  [...figures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, figure]) => `${checkedCode(code)}=${packFigure(figure)}`)
    .join(' ');

export const unpackFigures = (packed: string): Figures => figuresFrom(new PackedFigures(packed));

export const figuresFrom = (packed: PackedFigures): Figures => {
  const figures = new Map<string, Figure>();
  packed.forEach((code, kind, first, second) => {
    figures.set(code, figureFrom(kind, first, second) as Figure);
  });
  return figures;
};

/** Figures as one text, unpacked again at each iteration. */
export class PackedFigures implements NumberedFigures {
  constructor(readonly packed: string) {}

  /** Reads character by character. Nearly all numbers are whole and need no substring. */
  forEach(visit: (code: IndicatorCode, kind: number, first: number, second: number) => void): void {
    const { packed } = this;
    for (let at = 0; at < packed.length; at++) {
      const from = at;
      while (at < packed.length && packed.charCodeAt(at) !== EQUALS && packed.charCodeAt(at) !== SPACE) at++;
      if (at === from || packed.charCodeAt(at) !== EQUALS)
        throw new PackedFigureError(`"${packed.slice(from, at)}" is not a figure`);
      const code = codeIn(packed, from, at);
      const start = ++at;
      let slash = start - 1;
      let isWhole = true;
      let numerator = 0;
      let whole = 0;
      for (; at < packed.length; at++) {
        const character = packed.charCodeAt(at);
        if (character === SPACE) break;
        if (character >= ZERO && character <= NINE) whole = 10 * whole + character - ZERO;
        else if (character === SLASH && slash < start && isExact(at - start)) {
          slash = at;
          numerator = whole;
          whole = 0;
        } else isWhole = false;
      }
      if (!isWhole || !isExact(at - slash - 1)) visit(code, ...numbersOf(unpackFigure(packed.slice(start, at))));
      else if (slash < start) visit(code, COUNT, whole, Number.NaN);
      else visit(code, RATIO, numerator, whole);
    }
  }
}

const SPACE = 32;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const EQUALS = 61;
/** A number of at most 15 digits is exact. */
const isExact = (digits: number): boolean => digits > 0 && digits <= 15;

/** Codes of three characters, keyed by these: all heads use the same few codes, so each string is made once. */
const seenCodes = new Map<number, IndicatorCode>();

function codeIn(packed: string, from: number, to: number): IndicatorCode {
  const [a, b, c] = [packed.charCodeAt(from), packed.charCodeAt(from + 1), packed.charCodeAt(from + 2)];
  if (to - from !== 3 || (a | b | c) >= ASCII) return packed.slice(from, to);
  const letters = (a * ASCII + b) * ASCII + c;
  const seen = seenCodes.get(letters);
  if (seen !== undefined) return seen;
  const code = packed.slice(from, to);
  seenCodes.set(letters, code);
  return code;
}
const ASCII = 128;

/** The shortest text that restores exactly the same number. A fraction loses its leading zero. */
export function packedNumber(n: number): string {
  if (!Number.isFinite(n)) throw new PackedFigureError(`${n} is not a figure`);
  const digits = Object.is(n, -0) ? '-0' : String(n);
  return digits.startsWith('0.') ? digits.slice(1) : digits;
}

export function unpackedNumber(packed: string): number {
  const n = packed === '' ? Number.NaN : Number(packed);
  if (!Number.isFinite(n)) throw new PackedFigureError(`"${packed}" is not a number`);
  return n;
}

function checkedCode(code: string): string {
  if (!/^[\w-]+$/.test(code)) throw new PackedFigureError(`"${code}" cannot be packed as the code of an indicator`);
  return code;
}
