import { person, type Typed } from '../people/acts.js';
import { REVIEWERS } from '../people/asked.js';
import type { Api } from '../people/client.js';
import type { Place } from './ranking.js';

type Shown = { readonly state: string } & Readonly<Record<'value' | 'numerator' | 'denominator', number | null>>;
type Of = { readonly indicator: { readonly code: string } };
type FormFigure = Of & { readonly working: Shown; readonly approved: Shown };
type Form = Readonly<{ state: string; history: { nodes: readonly { revision: string }[] }; figures: FormFigure[] }>;
type PublicFigure = Of & { readonly figure: Shown };
type Public = Readonly<{ state: string; timeliness: string; workingDaysLate: number; figures: PublicFigure[] }>;
type Named = { readonly onDay: { readonly name: string } };
type Open = Record<`report${number}`, Public> & Record<`unit${number}`, Named>;
type Row = Omit<Place, 'unit' | 'reason'> & Readonly<{ unit: { slug: string }; unrankedReason: string | null }>;
type RollUp = Of &
  Readonly<Record<'reporting' | 'communes', number>> &
  Readonly<Record<'numerator' | 'denominator' | 'rate' | 'sum' | 'mean' | 'yes', number | null>>;
type Ranking = Readonly<{ status: string; rows: { readonly nodes: readonly Row[] }; rollUps: readonly RollUp[] }>;

/** What the model asks meets no fault. */
const WELL = { faultless: true };
const REVIEWER = person('reviewer', REVIEWERS[0] ?? '');
const FIGURE = '{ state value numerator denominator }';
const RANKING = `query ($period: String!) { ranking(period: $period) { status
  rows(first: 100) { nodes { unit { slug } rank isTied index unrankedReason } }
  rollUps { indicator { code } reporting communes numerator denominator rate sum mean yes } } }`;

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

/** In one question what is public. */
export async function askPublic(api: Api, id: string, all: readonly Asked[]) {
  const question = asks(
    all,
    (at, nth, { unit }) => `unit${nth}: unit(id: "${unit}") { onDay { name } }
      report${nth}: report${at} { state timeliness workingDaysLate figures { indicator { code } figure ${FIGURE} } }`,
  );
  const data = await api.read<Open>(null, id, question, {}, WELL);
  return all.map((_, nth) => {
    const { state, timeliness, workingDaysLate, figures } = data[`report${nth}`] as Public;
    const approved = figures.flatMap(({ indicator, figure }) => seen(indicator.code, figure));
    return { state, timeliness, workingDaysLate, figures: approved, name: data[`unit${nth}`]?.onDay.name ?? '' };
  });
}

export async function askRanking(api: Api, id: string, period: string) {
  const { ranking } = await api.read<{ ranking: Ranking | null }>(REVIEWER, id, RANKING, { period }, WELL);
  return ranking && { status: ranking.status, places: seenPlaces(ranking), sums: ranking.rollUps.map(seenSum) };
}

function seenSum({ indicator, reporting, communes, numerator, denominator, rate, sum, mean, yes }: RollUp): string {
  const each = inTenThousandths(rate ?? mean);
  const all = numerator === null ? (sum ?? yes) : `${numerator}/${denominator}`;
  return [`${indicator.code} ${reporting} of ${communes}:`, ...(reporting === 0 ? [] : [all ?? [], each ?? []])]
    .flat()
    .join(' ');
}

const inTenThousandths = (index: number | null): number | null => (index === null ? null : Math.round(index * 10_000));
const seenPlaces = ({ rows }: Ranking): Place[] =>
  rows.nodes.map(({ unit, index, unrankedReason, rank, isTied }) => ({
    ...{ unit: unit.slug, index: inTenThousandths(index), reason: unrankedReason, rank, isTied },
  }));
export const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
