import type { Typed } from '../people/acts.js';
import { called } from '../people/asked.js';
import type { Api, Json } from '../people/client.js';
import { reviewer } from '../people/officials.js';
import type { Place } from './ranking.js';

/** What the model asks meets no fault. */
const WELL = { faultless: true };
const FIGURE = '{ state value numerator denominator }';
const RANKING = `query ($period: String!) { ranking(period: $period) { status notRenewed
  rows(first: 100) { nodes { unit { slug } rank isTied index unrankedReason before: previousRank change } }
  rollUps { indicator { code } reporting communes numerator denominator rate sum mean yes } } }`;

type Asked = readonly [unit: string, period: string];
export const shown = (code: string, typed: Exclude<Typed, null>): string =>
  `${code} ${typeof typed === 'object' ? `${typed.numerator}/${typed.denominator}` : Number(typed)}`;
const seen = (code: string, { state, value, numerator, denominator }: Json): string[] =>
  state === 'PRESENT' ? [`${code} ${numerator === null ? value : `${numerator}/${denominator}`}`] : [];

/** Of several reports in one question what stands there for whoever works on them, and in another one what is public. */
export async function askReports(api: Api, id: string, all: readonly Asked[]) {
  const asking = (of: (at: string, nth: number, unit: string) => string) =>
    `{ ${all.map(([unit, period], nth) => of(`(unit: "${unit}", period: "${period}")`, nth, unit)).join(' ')} }`;
  const ofForms = asking(
    (at, nth) => `form${nth}: reportForm${at} { state revision history(first: 100) { nodes { revision } }
      figures { indicator { code } working ${FIGURE} approved ${FIGURE} } files { address } }`,
  );
  const ofPublic = asking(
    (at, nth, unit) => `unit${nth}: unit(id: "${unit}") { onDay { name kind } }
      report${nth}: report${at} { state timeliness workingDaysLate figures { indicator { code } figure ${FIGURE} } }`,
  );
  const forms = await api.read(reviewer(0), `checks ${id}`, ofForms, {}, WELL);
  const open = await api.read(null, `public ${id}`, ofPublic, {}, WELL);
  return all.map(([unit, period], nth) => {
    const [form, report, { onDay }] = [forms[`form${nth}`], open[`report${nth}`], open[`unit${nth}`]];
    return { unit, period, form: form && formOf(form, api.saved), known: report && publicOf(report, onDay) };
  });
}

const figuresOf = (all: readonly Json[], name: string): string[] =>
  all.flatMap(({ indicator, ...figures }) => seen(indicator.code, figures[name]));
const formOf = ({ state, revision, files, history, figures }: Json, saved: Api['saved']) => ({
  ...{ state, revision, pages: files.map(({ address }: Json) => saved(address)) },
  keys: history.nodes.map(({ revision }: Json) => revision).toSorted(),
  ...{ working: figuresOf(figures, 'working'), approved: figuresOf(figures, 'approved') },
});
const publicOf = ({ figures, ...known }: Json, { name, kind }: Json) => ({
  ...{ ...known, figures: figuresOf(figures, 'figure'), name: called(name, kind) },
});

export async function askRanking(api: Api, id: string, period: string) {
  const { ranking } = await api.read(reviewer(0), id, RANKING, { period }, WELL);
  if (!ranking) return null;
  const { status, notRenewed, rollUps, rows } = ranking;
  const places: Place[] = rows.nodes.map(({ unit, index, unrankedReason, ...row }: Json) => ({
    ...{ unit: unit.slug, index: inTenThousandths(index), reason: unrankedReason, ...row },
  }));
  return { status, isRenewed: notRenewed === null, places: inOrder(places), sums: rollUps.map(seenSum) };
}

function seenSum({ indicator, reporting, communes, numerator, denominator, rate, sum, mean, yes }: Json): string {
  const all = numerator === null ? (sum ?? yes) : `${numerator}/${denominator}`;
  const said = [all, inTenThousandths(rate ?? mean)].filter((each) => reporting > 0 && each !== null);
  return [`${indicator.code} ${reporting} of ${communes}:`, ...said].join(' ');
}

const inTenThousandths = (index: number | null): number | null => (index === null ? null : Math.round(index * 10_000));
export const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
