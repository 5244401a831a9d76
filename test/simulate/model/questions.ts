import { person, type Typed } from '../people/acts.js';
import { called, REVIEWERS } from '../people/asked.js';
import type { Api, Json } from '../people/client.js';
import type { Place } from './ranking.js';

/** What the model asks meets no fault. */
const WELL = { faultless: true };
const REVIEWER = person('reviewer', REVIEWERS[0] ?? '');
const FIGURE = '{ state value numerator denominator }';
const RANKING = `query ($period: String!) { ranking(period: $period) { status notRenewed
  rows(first: 100) { nodes { unit { slug } rank isTied index unrankedReason } }
  rollUps { indicator { code } reporting communes numerator denominator rate sum mean yes } } }`;

type Asked = { readonly unit: string; readonly period: string };
/** Several reports in one question, each by its place in it. */
const asks = (all: readonly Asked[], of: (at: string, nth: number, asked: Asked) => string): string =>
  `{ ${all.map((asked, nth) => of(`(unit: "${asked.unit}", period: "${asked.period}")`, nth, asked)).join(' ')} }`;

export const shown = (code: string, typed: Exclude<Typed, null>): string =>
  `${code} ${typeof typed === 'object' ? `${typed.numerator}/${typed.denominator}` : Number(typed)}`;
const seen = (code: string, { state, value, numerator, denominator }: Json): string[] =>
  state === 'PRESENT' ? [`${code} ${numerator === null ? value : `${numerator}/${denominator}`}`] : [];

/** What stands in reports, for whoever works on them. */
export async function askForms(api: Api, id: string, all: readonly Asked[]) {
  const question = asks(
    all,
    (at, nth) => `form${nth}: reportForm${at} { state history(first: 100) { nodes { revision } }
      figures { indicator { code } working ${FIGURE} approved ${FIGURE} } }`,
  );
  const data = await api.read(REVIEWER, id, question, {}, WELL);
  const formOf = ({ state, history, figures }: Json) => ({
    state,
    keys: history.nodes.map(({ revision }: Json) => revision).toSorted(),
    working: figures.flatMap(({ indicator, working }: Json) => seen(indicator.code, working)),
    approved: figures.flatMap(({ indicator, approved }: Json) => seen(indicator.code, approved)),
  });
  return Object.values<Json>(data).map((form) => form && formOf(form));
}

/** In one question what is public. */
export async function askPublic(api: Api, id: string, all: readonly Asked[]) {
  const question = asks(
    all,
    (at, nth, { unit }) => `unit${nth}: unit(id: "${unit}") { onDay { name kind } }
      report${nth}: report${at} { state timeliness workingDaysLate figures { indicator { code } figure ${FIGURE} } }`,
  );
  const data = await api.read(null, id, question, {}, WELL);
  return all.map((_, nth) => {
    const [{ onDay }, report] = [data[`unit${nth}`], data[`report${nth}`]];
    if (!report) return null;
    const { state, timeliness, workingDaysLate, figures } = report;
    const approved = figures.flatMap(({ indicator, figure }: Json) => seen(indicator.code, figure));
    return { state, timeliness, workingDaysLate, figures: approved, name: called(onDay.name, onDay.kind) };
  });
}

export async function askRanking(api: Api, id: string, period: string) {
  const { ranking } = await api.read(REVIEWER, id, RANKING, { period }, WELL);
  if (!ranking) return null;
  const { status, notRenewed, rollUps } = ranking;
  return { status, isRenewed: notRenewed === null, places: seenPlaces(ranking), sums: rollUps.map(seenSum) };
}

function seenSum({ indicator, reporting, communes, numerator, denominator, rate, sum, mean, yes }: Json): string {
  const each = inTenThousandths(rate ?? mean);
  const all = numerator === null ? (sum ?? yes) : `${numerator}/${denominator}`;
  return [`${indicator.code} ${reporting} of ${communes}:`, ...(reporting === 0 ? [] : [all ?? [], each ?? []])]
    .flat()
    .join(' ');
}

const inTenThousandths = (index: number | null): number | null => (index === null ? null : Math.round(index * 10_000));
const seenPlaces = ({ rows }: Json): Place[] =>
  rows.nodes.map(({ unit, index, unrankedReason, rank, isTied }: Json) => ({
    ...{ unit: unit.slug, index: inTenThousandths(index), reason: unrankedReason, rank, isTied },
  }));
export const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
