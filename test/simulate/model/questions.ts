import type { Typed } from '../people/acts.js';
import type { Place } from './ranking.js';

/** What the model asks the service, and how it reads the answers. */
type Shown = {
  readonly state: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};
type Of = { readonly indicator: { readonly code: string } };
type FormFigure = Of & { readonly working: Shown; readonly approved: Shown };
export type Form = {
  readonly state: string;
  readonly history: { readonly nodes: readonly { readonly revision: string }[] };
  readonly figures: readonly FormFigure[];
};
export type Public = {
  readonly state: string;
  readonly timeliness: string;
  readonly workingDaysLate: number;
  readonly figures: readonly (Of & { readonly figure: Shown })[];
};
export type Forms = Readonly<Record<`form${number}`, Form>>;
export type Open = Readonly<
  Record<`report${number}`, Public> &
    Record<`unit${number}`, { readonly onDay: { readonly name: string } }> &
    Record<`form${number}`, unknown>
>;
type Row = {
  readonly unit: { readonly slug: string };
  readonly rank: number | null;
  readonly isTied: boolean;
  readonly index: number | null;
  readonly unrankedReason: string | null;
};
export type Ranking = { readonly status: string; readonly rows: { readonly nodes: readonly Row[] } };

const FIGURE = '{ state value numerator denominator }';
type Asked = { readonly unit: string; readonly period: string };
/** Several reports in one question, each by its place in it. */
const asks = (all: readonly Asked[], of: (at: string, nth: number, asked: Asked) => string): string =>
  `{ ${all.map((asked, nth) => of(`(unit: "${asked.unit}", period: "${asked.period}")`, nth, asked)).join(' ')} }`;
export const forms = (all: readonly Asked[]): string =>
  asks(
    all,
    (at, nth) => `form${nth}: reportForm${at} { state history(first: 100) { nodes { revision } }
      figures { indicator { code } working ${FIGURE} approved ${FIGURE} } }`,
  );
/** In one question what is public, and what is not. */
export const open = (all: readonly Asked[]): string =>
  asks(
    all,
    (at, nth, { unit }) => `unit${nth}: unit(id: "${unit}") { onDay { name } } form${nth}: reportForm${at} { state }
      report${nth}: report${at} { state timeliness workingDaysLate figures { indicator { code } figure ${FIGURE} } }`,
  );
export const RANKING = `query ($period: String!) { ranking(period: $period) { status
  rows(first: 100) { nodes { unit { slug } rank isTied index unrankedReason } } } }`;

export const shown = (code: string, typed: Exclude<Typed, null>): string =>
  `${code} ${typeof typed === 'object' ? `${typed.numerator}/${typed.denominator}` : Number(typed)}`;
const seen = (code: string, { state, value, numerator, denominator }: Shown): string[] =>
  state === 'PRESENT' ? [`${code} ${numerator === null ? value : `${numerator}/${denominator}`}`] : [];

export const seenForm = ({ state, history, figures }: Form) => ({
  state,
  keys: history.nodes.map(({ revision }) => revision).toSorted(),
  working: figures.flatMap(({ indicator, working }) => seen(indicator.code, working)),
  approved: figures.flatMap(({ indicator, approved }) => seen(indicator.code, approved)),
});
export const seenPublic = ({ state, figures, timeliness, workingDaysLate }: Public, name: string) => ({
  ...{ state, timeliness, workingDaysLate },
  figures: figures.flatMap(({ indicator, figure }) => seen(indicator.code, figure)),
  name,
});

const inTenThousandths = (index: number | null): number | null => (index === null ? null : Math.round(index * 10_000));
export const seenPlaces = ({ rows }: Ranking): Place[] =>
  rows.nodes.map(({ unit, index, unrankedReason, rank, isTied }) => ({
    ...{ unit: unit.slug, index: inTenThousandths(index), reason: unrankedReason, rank, isTied },
  }));
export const inOrder = (places: readonly Place[]): string =>
  JSON.stringify(places.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)));
