import type { RuleStatus, Scoring } from '../indicator/indicator.js';
import type { FigureSide } from '../method/figure-relations.js';
import { foldText } from '../text/fold-text.js';
import { CATALOGUE_WORDS, type CatalogueWords } from './catalogue-texts.js';
import { type SheetCell, textIn } from './cell.js';

export type CatalogueField = keyof CatalogueWords;
export type WordOf<F extends CatalogueField> = keyof CatalogueWords[F] & string;

/** What a word of that field means; undefined for any other word. */
export function meaningOf<F extends CatalogueField>(field: F, word: string): WordOf<F> | undefined {
  const folded = foldText(word);
  const words = Object.entries(CATALOGUE_WORDS[field]) as [WordOf<F>, readonly string[]][];
  return words.find(([meaning, said]) => [meaning, ...said].some((word) => foldText(word) === folded))?.[0];
}

/** The word that stands in the template. */
export const wordFor = <F extends CatalogueField>(field: F, meaning: WordOf<F>): string =>
  (CATALOGUE_WORDS[field] as Readonly<Record<string, readonly string[]>>)[meaning]?.[0] ?? '';

export const wordsAccepted = (field: CatalogueField): string =>
  (Object.values(CATALOGUE_WORDS[field]) as (readonly string[])[]).map(([first]) => first).join(', ');

/** `1.5` and `1,5`: nothing is grouped in a catalogue. */
export function decimalIn(cell: SheetCell | undefined): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const text = textIn(cell);
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

type Pair = readonly [left: string, right: string];

/** `2025: 85; 2030: 95` */
function pairsIn(cell: SheetCell | undefined): readonly Pair[] | undefined {
  const parts = textIn(cell)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const pairs = parts.map((part) => part.split(':').map((side) => side.trim()));
  return pairs.every((pair) => pair.length === 2) ? (pairs as unknown as Pair[]) : undefined;
}

type Targets = Pick<Extract<Scoring, { rule: 'target' }>, 'target' | 'targetStatus'>;

/** `2025: 85 (official); 2030: 95`: a target without a status is a local one. */
export function targetsIn(cell: SheetCell | undefined): Targets | undefined {
  const target: Record<string, number> = {};
  const targetStatus: Record<string, RuleStatus> = {};
  for (const [year, said] of pairsIn(cell) ?? []) {
    const [, number = '', status = 'local'] = /^([^()]*?)\s*(?:\((.*)\))?$/.exec(said) ?? [];
    const [value, ruleStatus] = [decimalIn(number), meaningOf('status', status)];
    if (!/^\d{4}$/.test(year) || value === undefined || ruleStatus === undefined) return undefined;
    target[year] = value;
    targetStatus[year] = ruleStatus;
  }
  return Object.keys(target).length === 0 ? undefined : { target, targetStatus };
}

export const targetsText = ({ target, targetStatus }: Targets): string =>
  Object.entries(target)
    .map(([year, value]) => `${year}: ${value} (${wordFor('status', targetStatus[year] ?? 'local')})`)
    .join('; ');

type Bands = Extract<Scoring, { rule: 'bands' }>['bands'];

/** `0: 0; 1: 0.25; 4: 1` */
export function bandsIn(cell: SheetCell | undefined): Bands | undefined {
  const bands = (pairsIn(cell) ?? []).map(([from, share]) => ({ atLeast: decimalIn(from), share: decimalIn(share) }));
  return bands.length > 0 && bands.every(({ atLeast, share }) => atLeast !== undefined && share !== undefined)
    ? (bands as Bands)
    : undefined;
}

export const bandsText = (bands: Bands): string => bands.map(({ atLeast, share }) => `${atLeast}: ${share}`).join('; ');

/** `G02.denominator` */
export function sideIn(cell: SheetCell | undefined): FigureSide | undefined {
  const [code = '', ...side] = textIn(cell).split(/[.\s]+/);
  const meant = meaningOf('side', side.join(' '));
  return code !== '' && meant !== undefined ? [code, meant] : undefined;
}

/** `F15, F19, G01` */
export const codesIn = (cell: SheetCell | undefined): string[] =>
  textIn(cell)
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
