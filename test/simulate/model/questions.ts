import { decreed, type Typed } from '../people/acts.js';
import { called, type Period, SCOPE } from '../people/asked.js';
import type { Api, Json } from '../people/client.js';
import { dayAfter, dayOf } from '../people/days.js';
import { ADMINISTRATOR, chairmanOf, LEADER, officerOf, ownerOf, reviewer, SYSTEM } from '../people/officials.js';
import type { Letter } from '../world/mail-door.js';
import { calendarOf } from './in-force.js';
import type { Means } from './mail.js';
import type { Place } from './ranking.js';
import { isUnread } from './reports.js';

/** Questions of the model meet no faults. */
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

/** Reads several reports with two questions: the forms as officials see them, and the reports as the public sees them. */
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

const ASKS = `query ($unit: ID!, $before: LocalDate!, $day: LocalDate!, $month: PeriodCode!, $code: String!) {
  operation { letterAnswers(unit: $unit, day: $before) { outcome letter { state } official { email } }
    rankingAnswer(period: $month, day: $day) { outcome } } ranking(period: $code) { version } }`;

/** States of a letter that the mail service took. */
const WENT = ['SENT', 'DELIVERED', 'BOUNCED'];

/** Whether the ranking of the month was computed in this night, or was held up by an unreadable report. */
type Night = Readonly<{ now: number; month: string; hasRanked: boolean; isHeldUp: boolean }>;

const inTurn = <T>(all: readonly T[], day: string, share = 1): T =>
  all[Math.floor(Date.parse(day) / 86_400_000 / share) % all.length] as T;

/** Checks what the service says about its letters and rankings, and that closed data stay closed. */
export function answersOf({ communes, edicts, final, mapAt, isCalm, wrong }: Means) {
  const versions = new Map<string, number>();

  /** Compares letterAnswers and rankingAnswer with the letters and rankings that left the service, for another unit each night. */
  async function askWhatBecame(api: Api, letters: readonly Letter[], { now, month, hasRanked, isHeldUp }: Night) {
    const day = dayOf(now);
    const [before, unit] = [dayAfter(day, -1), inTurn([...mapAt(now).on(day), SCOPE], day)];
    const isWorking = calendarOf(edicts, now).isWorking(before);
    const means = { unit, before, day, month, code: month };
    const { operation, ranking } = await api.read(ADMINISTRATOR, `answers ${day}`, ASKS, means, WELL);
    for (const { outcome, official, letter } of operation.letterAnswers) {
      const who = ownerOf(official.email);
      const ofDay = letters.filter(({ id }) => id.startsWith(`${before}/`));
      // In a question about the district an officer is listed as a reviewer.
      const hat = unit === SCOPE && who.startsWith('officer') ? '~reviewer' : '';
      const sent = ofDay.filter(({ id }) => id.split('/')[1] === `${who}${hat}`);
      // A joint letter may be for another function of its reader, or for an official whom the reader substitutes.
      const joint = ofDay.some(({ id }) => id.includes('/JOINT'));
      const isMissing = sent.length === 0 && !joint && WENT.includes(letter?.state ?? '');
      const isUntold = sent.some(({ id }) => !id.includes('/JOINT'));
      if (outcome === 'LETTER' ? isMissing : isUntold)
        wrong(now, 'ANSWER', `${who} got ${sent.map(({ id }) => id)} on ${before}, and the answer is ${outcome}`);
      if (outcome !== 'LETTER' && (outcome === 'SILENT_DAY') === isWorking)
        wrong(now, 'ANSWER', `the letter of ${who} on ${before} is ${outcome}, working day: ${isWorking}`);
    }
    const [outcome = 'NONE', version = 0] = [operation.rankingAnswer?.outcome, ranking?.version] as [string?, number?];
    const died = isCalm ? [] : ['UNCHANGED', 'SUPERSEDED', 'NOT_CONSIDERED'];
    const ran = version > (versions.get(month) ?? 0) ? ['PUBLISHED', ...died] : ['UNCHANGED', 'NOT_CONSIDERED'];
    versions.set(month, version);
    const became = isHeldUp ? ['NOT_RENEWED', ...(final.has(month) ? ran : [])] : ran;
    const wanted = hasRanked ? became : ['JOB_DID_NOT_RUN', 'NOT_RECORDED'];
    if (!wanted.includes(outcome))
      wrong(now, 'ANSWER', `the ranking of ${month} is ${outcome} in the night of ${day}, and not ${wanted}`);
  }

  /** Each night another reader asks for data that are not public: the form of a report, and drafts of administrators. */
  async function askWhatIsClosed(api: Api, now: number, { id, closes }: Period): Promise<void> {
    const [day, map] = [dayOf(now), mapAt(now)];
    const units = map.on(closes).filter((unit) => !isUnread(edicts, unit, id, now));
    const [own = '', unit = ''] = [inTurn(communes, day), inTurn(units, day, 4)];
    const who = inTurn([null, SYSTEM, officerOf(own), chairmanOf(own), reviewer(1), LEADER, ADMINISTRATOR], day);
    // Officials of the district may read every form, officials of a commune only the forms of their commune.
    const isTheirs = who && who !== SYSTEM && (!who.unit || map.actsFor(who.unit, day).includes(unit));
    const asks = `{ form: reportForm(unit: "${unit}", period: "${id}") { state } drafts: reorganisations { id } }`;
    const { data } = await api.ask(who, `reads ${day}`, asks, {}, WELL);
    const hasEnded = decreed(edicts, 'CLOSED').some((each) => each.who === who?.id);
    const may = { form: Boolean(isTheirs && !hasEnded), drafts: who === ADMINISTRATOR };
    for (const [what, is] of Object.entries(may))
      if (Boolean(data?.[what]) !== is)
        wrong(now, 'READ', `${who?.id ?? 'anybody'} ${is ? 'does not read' : 'reads'} the ${what} of ${unit}`);
  }

  return { askWhatBecame, askWhatIsClosed };
}
