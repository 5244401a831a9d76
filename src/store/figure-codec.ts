import type { Figure, Figures } from '../domain/figure.js';
import type { IndicatorCode } from '../domain/indicator.js';

/** A packed text that no release of the service writes. */
export class PackedFigureError extends Error {
  override name = 'PackedFigureError';
}

/**
 * One figure as text: a ratio `22/24` (`0/0` = not applicable), a count `5`, a level `L2`, a boolean `y` or `n`.
 * The level has a letter because a text must be readable without the method version that says which is which.
 */
export function packFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'ratio':
      return `${numberText(figure.numerator)}/${numberText(figure.denominator)}`;
    case 'count':
      return numberText(figure.value);
    case 'level':
      return `L${numberText(figure.value)}`;
    case 'boolean':
      return figure.value ? 'y' : 'n';
  }
}

export function unpackFigure(packed: string): Figure {
  if (packed === 'y' || packed === 'n') return { kind: 'boolean', value: packed === 'y' };
  if (packed.startsWith('L')) return { kind: 'level', value: numberIn(packed.slice(1)) };
  const slash = packed.indexOf('/');
  if (slash < 0) return { kind: 'count', value: numberIn(packed) };
  return { kind: 'ratio', numerator: numberIn(packed.slice(0, slash)), denominator: numberIn(packed.slice(slash + 1)) };
}

/** A report's figures as one text, sorted by code: `F03=5 F05=y F11=L2 G01=22/24`. */
export const packFigures = (figures: Figures): string =>
  [...figures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, figure]) => `${checkedCode(code)}=${packFigure(figure)}`)
    .join(' ');

export const unpackFigures = (packed: string): Figures => {
  const figures = new Map<string, Figure>();
  new PackedFigures(packed).forEach((figure, code) => {
    figures.set(code, figure);
  });
  return figures;
};

/** Figures that are still one text, unpacked as often as somebody goes through them. */
export class PackedFigures {
  constructor(readonly packed: string) {}

  forEach(visit: (figure: Figure, code: IndicatorCode) => void): void {
    const { packed } = this;
    for (let from = 0; from < packed.length; ) {
      const space = packed.indexOf(' ', from);
      const to = space < 0 ? packed.length : space;
      const equals = packed.indexOf('=', from);
      if (equals <= from || equals > to) throw new PackedFigureError(`"${packed.slice(from, to)}" is not a figure`);
      visit(figureIn(packed, equals + 1, to), codeIn(packed, from, equals));
      from = to + 1;
    }
  }
}

/** Codes of three letters or digits, by these: every head has the same few, so that none is cut out twice. */
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

/** What `unpackFigure` makes of a part of a text; whole numbers, which nearly all are, without cutting it up. */
function figureIn(packed: string, from: number, to: number): Figure {
  const slash = packed.indexOf('/', from);
  if (slash < 0 || slash > to) {
    const value = wholeIn(packed, from, to);
    return value < 0 ? unpackFigure(packed.slice(from, to)) : { kind: 'count', value };
  }
  const numerator = wholeIn(packed, from, slash);
  const denominator = wholeIn(packed, slash + 1, to);
  if (numerator < 0 || denominator < 0) return unpackFigure(packed.slice(from, to));
  return { kind: 'ratio', numerator, denominator };
}

const ZERO = 48;
const NINE = 57;
/** So many digits are a number exactly. */
const MOST_DIGITS = 15;

/** −1 where anything but digits stands there. */
function wholeIn(packed: string, from: number, to: number): number {
  if (to === from || to - from > MOST_DIGITS) return -1;
  let whole = 0;
  for (let at = from; at < to; at++) {
    const code = packed.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    whole = 10 * whole + code - ZERO;
  }
  return whole;
}

/** The shortest text that gives back the very same number; a fraction loses its leading zero. */
export function numberText(n: number): string {
  if (!Number.isFinite(n)) throw new PackedFigureError(`${n} is not a figure`);
  const digits = Object.is(n, -0) ? '-0' : String(n);
  return digits.startsWith('0.') ? digits.slice(1) : digits;
}

export function numberIn(packed: string): number {
  const n = packed === '' ? Number.NaN : Number(packed);
  if (!Number.isFinite(n)) throw new PackedFigureError(`"${packed}" is not a number`);
  return n;
}

function checkedCode(code: string): string {
  if (!/^[\w-]+$/.test(code)) throw new PackedFigureError(`"${code}" cannot be packed as the code of an indicator`);
  return code;
}
