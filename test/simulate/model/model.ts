import type { Act, Edict, Figures, Person } from '../people/acts.js';
import { PERIODS, type Period, REVIEWERS } from '../people/asked.js';
import type { Api } from '../people/client.js';
import { dayAfter, dayOf, momentAt } from '../people/days.js';
import type { Letter } from '../world/mail-door.js';
import { calendarOf, dueDayOf } from './calendar.js';
import { type Cause, causesFor, type Known, nothingTold, type Recipient, tell } from './letters.js';
import {
  FORM,
  type Form,
  inOrder,
  type Open,
  PUBLIC,
  RANKING,
  type Ranking,
  seenForm,
  seenPlaces,
  seenPublic,
  shown,
} from './questions.js';
import { rankingOf } from './ranking.js';
import { reportsOf, type Standing } from './reports.js';
import { whyNot } from './rights.js';
import { timelinessOf } from './timeliness.js';

/** A sentence that is not true, and the rule of which it speaks. */
export type Fault = { readonly rule: string; readonly sentence: string };

/** A run reads, then writes the letter: what was done meanwhile may be in it or not. */
const READING_MS = 60_000;
const RETURNED_WITHIN_MS = 3_600_000;
const FINAL_FROM = 25;
const WAITED_FOR = 5;

export type Scope = {
  readonly communes: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly hat: string | undefined;
};

/** What must be true of the service, whatever happened; each sentence that is not is kept. */
export function createModel({ communes, names, hat }: Scope) {
  const reports = reportsOf();
  const edicts: Edict[] = [];
  const faults: Fault[] = [];
  const changed = new Set<string>();
  const returns: Act[] = [];
  const final = new Map<string, string>();
  const seenIds = new Set<string>();
  let readLetters = 0;
  let night: number | undefined;
  const recipients: Recipient[] = [
    ...communes.map((unit): Recipient => ({ id: `officer-${unit}`, role: 'officer', unit })),
    ...communes.map((unit): Recipient => ({ id: `chairman-${unit}`, role: 'chairman', unit })),
    ...REVIEWERS.map((id): Recipient => ({ id, role: 'reviewer' })),
  ];
  const told = new Map(recipients.map(({ id }) => [id, nothingTold()]));
  const wrong = (moment: number, rule: string, what: string) =>
    void faults.push({ rule, sentence: `${new Date(moment).toISOString()} ${what}` });

  /** Whoever asks for what the domain allows gets it, and nobody else. */
  function attempted(act: Act, isDone: boolean, codes: readonly string[]): void {
    const { unit, period, key } = act;
    const of = ({ kind, by, figures, seen }: Act) => JSON.stringify([kind, by.id, figures, seen]);
    const before = reports.of(unit, period).find((each) => each.key === key);
    // A repeat is answered like the first time; another request under its key is refused.
    const isRepeat = before && of(before) === of(act);
    const due = dueDayOf(edicts, period, act.begun);
    const reason = before
      ? isRepeat
        ? undefined
        : 'the key was used for something else'
      : whyNot(act, reports.at(unit, period), calendarOf(edicts, act.begun), due);
    if (isDone && reason !== undefined)
      wrong(act.done, 'REFUSED', `${act.by.id} may ${act.kind} as ${key}, although ${reason}`);
    if (!isDone && reason === undefined)
      wrong(act.done, 'ALLOWED', `${act.by.id} may not ${act.kind} as ${key}: ${codes}`);
    if (!isDone || before) return;
    reports.add(act);
    changed.add(`${unit} ${period}`);
    if (act.kind === 'RETURN') returns.push(act);
  }

  /** What was acknowledged is there, and nothing else; the public sees what was approved, and nothing else. */
  async function checkReports(api: Api, now: number, isLast: boolean): Promise<void> {
    if (isLast) for (const unit of communes) changed.add(`${unit} 2026-10`);
    for (const of of changed) {
      const [unit = '', period = ''] = of.split(' ');
      const asked = { unit, period };
      const expected = reports.at(unit, period);
      const { reportForm } = await api.read<{ reportForm: Form }>(REVIEWER, `checks ${now} ${of}`, FORM, asked, WELL);
      const wanted = {
        ...{ state: expected.state, keys: expected.keys.toSorted() },
        ...{ working: asShown(expected.working), approved: asShown(expected.approved ?? {}) },
      };
      const seen = JSON.stringify(seenForm(reportForm));
      if (seen !== JSON.stringify(wanted))
        wrong(now, 'REPORT', `the report of ${of} is ${seen}, and ${JSON.stringify(wanted)} was acknowledged`);
      // In one question what is public, and what is not.
      const { data, refused } = await api.ask<Open>(null, `public ${now} ${of}`, PUBLIC, asked, WELL);
      if (!data) throw new Error(`the public is told nothing of ${of}: ${refused}`);
      if (data.reportForm || refused.length === 0) wrong(now, 'PUBLIC', `the public reads the form of ${of}`);
      const late = timelinessOf(reports.of(unit, period), expected, edicts, now);
      const known = { state: publicState(expected), ...late, figures: wanted.approved, name: nameOn(unit, now) };
      const read = JSON.stringify(seenPublic(data.report, data.unit.onDay.name));
      if (read !== JSON.stringify(known))
        wrong(now, 'PUBLIC', `the public reads ${read} of ${of}, and has to read ${JSON.stringify(known)}`);
    }
    changed.clear();
  }

  /** What a commune is called on a day: what is to come is not yet public. */
  function nameOn(unit: string, now: number): string {
    const called = edicts.flatMap((edict) =>
      edict.kind === 'RENAME' && edict.unit === unit && edict.from <= dayOf(now) ? [edict.name] : [],
    );
    return called.at(-1) ?? names.get(unit) ?? '';
  }

  /** Each published ranking follows from what was approved when it was made. */
  async function checkRanking(api: Api, now: number, month: Period): Promise<void> {
    if (night === undefined) return;
    const day = dayOf(night);
    const asked = { period: month.id };
    const { ranking } = await api.read<{ ranking: Ranking | null }>(
      REVIEWER,
      `ranking ${now} ${month.id}`,
      RANKING,
      asked,
      WELL,
    );
    if (!ranking || day < month.closes) {
      if (ranking) wrong(now, 'RANKING', `${month.id} is ranked before it has closed`);
      else if (day >= month.closes) wrong(now, 'RANKING', `there is no ranking of ${month.id}`);
      return;
    }
    const wanted = inOrder(rankingOf(reports, communes, month, night));
    const seen = inOrder(seenPlaces(ranking));
    if (seen !== wanted) wrong(now, 'RANKING', `the ranking of ${month.id} is ${seen}, and ${wanted} follows`);
    const calendar = calendarOf(edicts, night);
    const finalAfter = calendar.from(`${month.closes.slice(0, 8)}${FINAL_FROM}`);
    // A month waits for every report that closes with it, of a quarter and a year too.
    const together = PERIODS.filter(({ closes }) => closes === month.closes);
    const standings = together.flatMap(({ id }) => communes.map((unit) => reports.at(unit, id, night)));
    const waits = standings.some(
      ({ approved, extended, firstSubmitted }) =>
        !approved && (firstSubmitted !== undefined || (extended && day <= (extended.until ?? ''))),
    );
    const isOver = day > finalAfter && (!waits || calendar.between(finalAfter, dayAfter(day, -1)) >= WAITED_FOR);
    const isWhole = standings.every(({ approved }) => approved);
    if ((isOver || isWhole) && !final.has(month.id)) final.set(month.id, day);
    const status = final.has(month.id) ? 'FINAL' : 'PROVISIONAL';
    if (ranking.status !== status)
      wrong(now, 'FINAL', `the ranking of ${month.id} is ${ranking.status} and has to be ${status}`);
  }

  /** Each letter went once, for a reason; whoever had to be told was told by the last sweep of the day. */
  function checkLetters(letters: readonly Letter[], day: string, hasSwept: boolean): void {
    const evening = momentAt(day, 17);
    const hadDaily = new Set<string>();
    for (const letter of letters.slice(readLetters)) {
      const [of, id = '', kind = ''] = letter.id.split('/');
      if (seenIds.has(letter.id)) wrong(letter.at, 'TWICE', `${letter.id} went twice`);
      seenIds.add(letter.id);
      const recipient = recipients.find((each) => each.id === id);
      if (!recipient) wrong(letter.at, 'STRANGER', `${letter.id} went to nobody of the scope`);
      else if (kind === 'DAILY' || (kind === 'JOINT' && id === `officer-${hat}`)) {
        hadDaily.add(id);
        if (letter.at < momentAt(day, 8)) wrong(letter.at, 'DAY', `${letter.id} went before its time`);
        if (of !== day) wrong(letter.at, 'DAY', `${letter.id} is of another day`);
        if (!readDaily(recipient, letter.at)) wrong(letter.at, 'CAUSE', `${letter.id} went without a cause`);
      } else if (!returns.some((act) => isReturnFor(act, recipient) && kind === `RETURNED#${act.period}#${act.key}`))
        wrong(letter.at, 'CAUSE', `${letter.id} tells of nothing`);
    }
    readLetters = letters.length;
    if (!hasSwept) return;
    for (const recipient of recipients) {
      // A plan is made once a day, from its morning on.
      const morning = new Set(causesAt(recipient, momentAt(day, 8)).sure.map((cause) => JSON.stringify(cause)));
      const sure = causesAt(recipient, evening).sure.filter((cause) => morning.has(JSON.stringify(cause)));
      if (!hadDaily.has(recipient.id) && sure.length > 0)
        wrong(evening, 'UNTOLD', `${recipient.id} was not told of ${JSON.stringify(sure)}`);
    }
    for (const act of returns)
      for (const recipient of recipients)
        if (
          act.done + RETURNED_WITHIN_MS < evening &&
          isReturnFor(act, recipient) &&
          stands(act) &&
          !wasToldOf(act, recipient)
        )
          wrong(evening, 'UNTOLD', `${recipient.id} was not told of ${act.key}`);
  }

  const isReturnFor = ({ unit }: Act, { role, unit: own }: Recipient) => role === 'officer' && own === unit;
  /** Whoever has sent the report again needs no letter of it any more. */
  const stands = ({ unit, period, key }: Act) => reports.at(unit, period).keys.at(-1) === key;
  const wasToldOf = ({ period, key }: Act, { id }: Recipient) =>
    [...seenIds].some((seen) => seen.endsWith(`/${id}/RETURNED#${period}#${key}`));

  /** What a run may have known that read at a moment: with and without what was just being done. */
  function knownAt(moment: number, isWhole: boolean): Known {
    const at = (unit: string, period: string) => reports.at(unit, period, isWhole ? moment : moment - READING_MS);
    return { moment, edicts, communes, final, at };
  }

  /** Causes that stand whatever a run has read of what was just being done, and those that may stand. */
  function causesAt(recipient: Recipient, moment: number): { readonly sure: Cause[]; readonly possible: Cause[] } {
    const before = told.get(recipient.id) ?? nothingTold();
    const [without = [], withAll = []] = [false, true].map((isWhole) =>
      causesFor(recipient, before, knownAt(moment, isWhole)),
    );
    const marks = new Set(withAll.map((cause) => JSON.stringify(cause)));
    // Who reads in two functions gets one letter of all, which is not judged.
    const isJudged = recipient.id !== `officer-${hat}`;
    return {
      sure: without.filter((cause) => isJudged && marks.has(JSON.stringify(cause))),
      possible: [...without, ...withAll],
    };
  }

  function readDaily(recipient: Recipient, at: number): boolean {
    const { possible } = causesAt(recipient, at);
    const before = told.get(recipient.id);
    if (before) tell(before, possible, knownAt(at, true));
    const isCorrected = [...final.values()].some((since) => dayOf(at) > since) && recipient.role !== 'reviewer';
    return possible.length > 0 || isCorrected || recipient.id === `officer-${hat}`;
  }

  return {
    faults: faults as readonly Fault[],
    attempted,
    decreed: (edict: Edict) => void edicts.push(edict),
    stateOf: (unit: string, period: string) => reports.at(unit, period).state,
    /** Rankings were made from what stood there at the moment. */
    ranked(moment: number): void {
      night = moment;
    },
    async night(api: Api, now: number, isLast: boolean): Promise<void> {
      const wasChanged = changed.size > 0;
      await checkReports(api, now, isLast);
      // A final ranking changes with its figures alone, and none is there before the month has closed.
      const isToCheck = ({ id, closes, frequency }: Period) =>
        frequency === 'MONTHLY' && closes <= dayOf(now) && (isLast || !final.has(id) || wasChanged);
      for (const month of PERIODS.filter(isToCheck)) await checkRanking(api, now, month);
    },
    evening: checkLetters,
  };
}

/** What the model asks meets no fault. */
const WELL = { faultless: true };
const REVIEWER: Person = { id: REVIEWERS[0] ?? '', hats: [{ role: 'reviewer' }] };

/** What is approved stays in force while it is worked on; a return stays between reviewer and commune. */
const publicState = ({ state, approved }: Standing): string =>
  approved ? 'APPROVED' : state === 'SUBMITTED' || state === 'RETURNED' ? 'SUBMITTED' : 'NOT_SUBMITTED';

const asShown = (figures: Figures): string[] =>
  Object.entries(figures)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, typed]) => (typed === null || typed === 'KEEP' ? [] : [shown(code, typed)]));
