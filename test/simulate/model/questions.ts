import type { Person, Typed } from '../people/acts.js';
import { REVIEWERS } from '../people/asked.js';
import type { Api } from '../people/client.js';
import type { Place } from './ranking.js';

type Shown = { readonly state: string } & Readonly<Record<'value' | 'numerator' | 'denominator', number | null>>;
type Of = { readonly indicator: { readonly code: string } };
type FormFigure = Of & { readonly working: Shown; readonly approved: Shown };
type Form = {
  readonly state: string;
  readonly history: { readonly nodes: readonly { readonly revision: string }[] };
  readonly figures: readonly FormFigure[];
};
type Public = {
  readonly state: string;
  readonly timeliness: string;
  readonly workingDaysLate: number;
  readonly figures: readonly (Of & { readonly figure: Shown })[];
};
type Open = Readonly<
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
type Ranking = { readonly status: string; readonly rows: { readonly nodes: readonly Row[] } };

/** What the model asks meets no fault. */
const WELL = { faultless: true };
const REVIEWER: Person = { id: REVIEWERS[0] ?? '', hats: [{ role: 'reviewer' }] };
const FIGURE = '{ state value numerator denominator }';
const RANKING = `query ($period: String!) { ranking(period: $period) { status
  rows(first: 100) { nodes { unit { slug } rank isTied index unrankedReason } } } }`;

type Asked = { readonly unit: string; readonly period: string };
/** Several reports in one question, each by its place in it. */
const asks = (all: readonly Asked[], of: (at: string, nth: number, asked: Asked) => string): string =>
  `{ ${all.map((asked, nth) => of(`(unit: "${asked.unit}", period: "${asked.period}")`, nth, asked)).join(' ')} }`;

export const shown = (code: string, typed: Exclude<Typed, null>): string =>
  `${code} ${typeof typed === 'object' ? `${typed.numerator}/${typed.denominator}` : Number(typed)}`;
const seen = (code: string, { state, value, numerator, denominator }: Shown): string[] =>
  state === 'PRESENT' ? [`${code} ${numerator === null ? value : `${numerator}/${denominator}`}`] : [];

/** What stands in reports, for whoever works on them. */
export async function askForms(api: Api, id: string, all: readonly Asked[]) {
  const question = asks(
    all,
    (at, nth) => `form${nth}: reportForm${at} { state history(first: 100) { nodes { revision } }
      figures { indicator { code } working ${FIGURE} approved ${FIGURE} } }`,
  );
  const data = await api.read<Readonly<Record<string, Form>>>(REVIEWER, id, question, {}, WELL);
  return Object.values(data).map(({ state, history, figures }) => ({
    state,
    keys: history.nodes.map(({ revision }) => revision).toSorted(),
    working: figures.flatMap(({ indicator, working }) => seen(indicator.code, working)),
    approved: figures.flatMap(({ indicator, approved }) => seen(indicator.code, approved)),
  }));
}

/** In one question what is public, and what is not. */
export async function askPublic(api: Api, id: string, all: readonly Asked[]) {
  const question = asks(
    all,
    (at, nth, { unit }) => `unit${nth}: unit(id: "${unit}") { onDay { name } } form${nth}: reportForm${at} { state }
      report${nth}: report${at} { state timeliness workingDaysLate figures { indicator { code } figure ${FIGURE} } }`,
  );
  const { data, refused } = await api.ask<Open>(null, id, question, {}, WELL);
  if (!data) throw new Error(`the public is told nothing: ${refused}`);
  return all.map((_, nth) => {
    const { state, timeliness, workingDaysLate, figures } = data[`report${nth}`] as Public;
    const approved = figures.flatMap(({ indicator, figure }) => seen(indicator.code, figure));
    const name = data[`unit${nth}`]?.onDay.name ?? '';
    const isTooMuch = Boolean(data[`form${nth}`]) || refused.length < all.length;
    return { isTooMuch, read: { state, timeliness, workingDaysLate, figures: approved, name } };
  });
}

export async function askRanking(api: Api, id: string, period: string) {
  const { ranking } = await api.read<{ ranking: Ranking | null }>(REVIEWER, id, RANKING, { period }, WELL);
  return ranking && { status: ranking.status, places: seenPlaces(ranking) };
}

const inTenThousandths = (index: number | null): number | null => (index === null ? null : Math.round(index * 10_000));
const seenPlaces = ({ rows }: Ranking): Place[] =>
  rows.nodes.map(({ unit, index, unrankedReason, rank, isTied }) => ({
    ...{ unit: unit.slug, index: inTenThousandths(index), reason: unrankedReason, rank, isTied },
  }));
export const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
