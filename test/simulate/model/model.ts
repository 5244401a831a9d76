import { type Act, decreed, type Edict, type Figures, type Pushed } from '../people/acts.js';
import { BEGUN, called, MONTHS, PERIODS, type Period, periodOf, type Scope } from '../people/asked.js';
import { type Api, scanned } from '../people/client.js';
import { dayAfter, dayOf } from '../people/days.js';
import { addressOf, nameOf } from '../people/officials.js';
import type { Letter } from '../world/mail-door.js';
import { calendarOf, type MapAt, mapOf, timelinessOf } from './in-force.js';
import type { Final } from './letters.js';
import { mailOf, type Wrong } from './mail.js';
import { answersOf, askRanking, askReports, inOrder, shown } from './questions.js';
import { changesOf, neededFor, rankingOf, sumsOf } from './ranking.js';
import { isUnread, reportsOf } from './reports.js';
import { deliveriesOf, readForm, whyNot } from './rights.js';

/** A rule of the model that the service broke, and a sentence that says how. */
export type Fault = { readonly rule: string; readonly sentence: string };

const [FINAL_FROM, WAITED_FOR, AT_ONCE] = [25, 5, 5];

/** `isCalm`: no function dies in the story. `stored`: everything in the table, as text. */
type Means = Scope & { readonly isCalm: boolean; readonly stored: () => string };

export type Model = ReturnType<typeof createModel>;
/** The rules that the service must keep, whatever happens. Each broken rule becomes a fault. */
export function createModel({ communes, names, hat, isCalm, stored }: Means) {
  const edicts: Edict[] = [];
  const mapAt: MapAt = (moment) => mapOf(communes, edicts, moment);
  const reports = reportsOf((unit, moment) => mapAt(moment).partsOf(unit));
  const faults: Fault[] = [];
  const changed = new Set<string>();
  const hasChanged = (unit: string, period: string) => void changed.add(`${unit} ${period}`);
  const final = new Map<string, Final>();
  /** The rankings by month, as they were last renewed. */
  const renewed = new Map<string, NonNullable<Awaited<ReturnType<typeof askRanking>>>>();
  let night: number | undefined;
  let isToRank = false;
  const wrong: Wrong = (moment, rule, what) =>
    void faults.push({ rule, sentence: `${new Date(moment).toISOString()} ${what}` });
  /** Compares an answer of the service with what follows from the domain. */
  function mustEqual(moment: number, rule: string, what: string, said: unknown, follows: unknown): void {
    const [is, must] = [JSON.stringify(said), JSON.stringify(follows)];
    if (is !== must) wrong(moment, rule, `${what} ${is}, and has to read ${must}`);
  }
  const deliveries = deliveriesOf(mapAt, edicts);
  const known = { communes, hat, reports, edicts, final, mapAt, isCalm, wrong };
  const [answers, mail] = [answersOf(known), mailOf(known)];

  /** Takes every attempt and its error codes. The service must do what the domain allows, and refuse everything else. */
  function attempted(asked: Act, codes: readonly string[]): void {
    const [{ unit, period, key }, isDone] = [asked, codes.length === 0];
    const { figures, bad } = readForm(asked);
    const act = { ...asked, figures, delivered: deliveries.of(unit, period) };
    const of = ({ kind, by, figures, seen }: Act) => JSON.stringify([kind, by.id, figures, seen]);
    const before = reports.of(unit, period).find((each) => each.key === key);
    // A repeated request gets the first answer; a different request with the same key is refused.
    const reused = before && of(before) !== of(act) ? 'the key was used for something else' : undefined;
    const closed = decreed(edicts, 'CLOSED').find((each) => each.who === act.by.id && each.begun <= act.done);
    // While the function of a person ends, a refusal is right too.
    if (closed && !isDone) return;
    const hasEnded = closed && closed.done < act.begun ? 'their function has ended' : undefined;
    const why = () => whyNot(act, reports.at(unit, period), edicts, mapAt(act.begun));
    const may =
      hasEnded ?? (isUnread(edicts, unit, period, act.begun) ? 'nobody can read it' : before ? reused : why());
    const placed = [...new Set(asked.placed)].toSorted();
    if (may === undefined) mustEqual(act.done, 'LINES', `of ${key} wrong lines are`, placed, bad);
    const reason = may ?? (bad.length > 0 ? `of its lines ${bad} are wrong` : undefined);
    const said = `${act.by.id} ${isDone ? 'may' : 'may not'} ${act.kind} as ${key}`;
    if (isDone === (reason !== undefined))
      wrong(act.done, isDone ? 'REFUSED' : 'ALLOWED', `${said}: ${reason ?? codes}`);
    // A form without changes writes nothing.
    if (!isDone || before || (asked.lines && Object.keys(figures).length === 0)) return;
    reports.add(act);
    hasChanged(unit, period);
    if (act.kind === 'RETURN') mail.returned(act);
  }

  /** Reports contain what was acknowledged and nothing else. The public sees what was approved and nothing else. */
  async function checkReports(api: Api, now: number, isLast: boolean): Promise<void> {
    // A commune that begins by a merge has figures before anybody has typed.
    for (const unit of mapAt(now).on(dayOf(now)))
      for (const { id } of PERIODS)
        if (reports.of(unit, id).length === 0 && reports.at(unit, id).state !== 'NONE') hasChanged(unit, id);
    if (isLast) for (const unit of mapAt(now).on(periodOf('2026-10').closes)) hasChanged(unit, '2026-10');
    const named = [...changed].map((each) => each.split(' ') as [unit: string, period: string]);
    const all = named.filter(([unit, period]) => mapAt(now).has(unit, periodOf(period).closes));
    for (let from = 0; from < all.length; from += AT_ONCE)
      for (const seen of await askReports(api, `${now} ${from}`, all.slice(from, from + AT_ONCE))) {
        const { unit, period, form, known } = seen;
        const [acknowledged, isPublic] = readingsOf(unit, period, now);
        mustEqual(now, 'REPORT', `the report of ${unit} ${period} reads`, form, acknowledged);
        mustEqual(now, 'PUBLIC', `the public of ${unit} ${period} reads`, known, isPublic);
      }
    changed.clear();
  }

  /** The report as officials read it and as the public reads it; null while it is unreadable. */
  function readingsOf(unit: string, period: string, now: number) {
    if (isUnread(edicts, unit, period, now)) return [null, null];
    const { state, keys, working, approved, pages: added } = reports.at(unit, period);
    const [revision, pages, figures] = [keys.at(-1) ?? null, added.map((key) => `${scanned(key)}`), asShown(approved)];
    const form = { state, revision, pages, keys: keys.toSorted(), working: asShown(working), approved: figures };
    // Approved figures stay public while the report is corrected. The public does not see a return.
    const isSent = state === 'SUBMITTED' || state === 'RETURNED';
    const known = approved ? 'APPROVED' : isSent ? 'SUBMITTED' : 'NOT_SUBMITTED';
    const late = timelinessOf(reports, edicts, unit, period, now);
    return [form, { state: known, ...late, figures, name: nameOn(unit, now) }];
  }

  /** The public name of a commune at a moment. A future name is not public yet. */
  function nameOn(unit: string, now: number): string {
    const said = decreed(edicts, 'RENAME').findLast((each) => each.unit === unit);
    return said && said.from <= dayOf(now) ? said.name : (names.get(unit) ?? called(BEGUN[unit] ?? ''));
  }

  /** An unreadable report holds up the rankings that need it, and no others. */
  function isHindered(month: Period, moment: number): boolean {
    const on = mapAt(moment).on(month.closes);
    return neededFor(month).some(({ id }) => on.some((unit) => isUnread(edicts, unit, id, moment)));
  }

  /** Each published ranking follows from the figures that were approved when it was computed. */
  async function checkRanking(api: Api, now: number, month: Period): Promise<void> {
    if (night === undefined) return;
    const day = dayOf(night);
    const ranking = await askRanking(api, `ranking ${now} ${month.id}`, month.id);
    const isClosed = day >= month.closes;
    const stands = renewed.get(month.id);
    if (isHindered(month, night)) {
      // A final ranking need not be renewed that night, so both answers are right.
      const wanted = stands && { ...stands, isRenewed: final.has(month.id) && ranking ? ranking.isRenewed : false };
      mustEqual(now, 'UNREAD', `the ranking of ${month.id} reads`, ranking, wanted ?? null);
      return;
    }
    if (ranking) renewed.set(month.id, ranking);
    mustEqual(now, 'RANKING', `whether there is a ranking of ${month.id} reads`, ranking !== null, isClosed);
    if (!ranking) return;
    const on = mapAt(night).on(month.closes);
    const leastIn = ({ id }: Period) => decreed(edicts, 'METHOD').find(({ from }) => from <= id)?.coverage ?? 5;
    const last = MONTHS.findLast(({ closes }) => closes < month.closes);
    const isAlike = last && leastIn(last) === leastIn(month) && `${mapAt(night).on(last.closes)}` === `${on}`;
    const before = (last && renewed.get(last.id)?.places) ?? [];
    const ranked = rankingOf(reports, on, month, night, leastIn(month));
    const wanted = inOrder(changesOf(ranked, before, Boolean(isAlike)));
    mustEqual(now, 'SUMS', `the roll-ups of ${month.id} read`, ranking.sums, sumsOf(reports, on, month, night));
    mustEqual(now, 'RANKING', `the ranking of ${month.id} reads`, ranking.places, wanted);
    const calendar = calendarOf(edicts, night);
    const finalAfter = calendar.from(`${month.closes.slice(0, 8)}${FINAL_FROM}`);
    // The ranking of a month waits for every report with the same closing day, also of a quarter or a year.
    const together = PERIODS.filter(({ closes }) => closes === month.closes);
    const standings = together.flatMap(({ id }) => on.map((unit) => reports.at(unit, id, night)));
    const waits = standings.some(
      ({ approved, extended, firstSubmitted }) =>
        !approved && (firstSubmitted !== undefined || (extended && day <= (extended.until ?? ''))),
    );
    const isOver = day > finalAfter && (!waits || calendar.between(finalAfter, dayAfter(day, -1)) >= WAITED_FOR);
    const isWhole = standings.every(({ approved }) => approved);
    if (isOver || isWhole || final.has(month.id))
      final.set(month.id, { since: final.get(month.id)?.since ?? day, places: ranking.places });
    const status = final.has(month.id) ? 'FINAL' : 'PROVISIONAL';
    const what = `the ranking of ${month.id}, and whether it is renewed, reads`;
    mustEqual(now, 'FINAL', what, [ranking.status, ranking.isRenewed], [status, true]);
  }

  /** The table contains neither name nor address of an erased person, whatever the state of their letters was. */
  function checkErased(now: number): void {
    const erased = decreed(edicts, 'ERASED').map(({ who }) => who);
    const all = erased.length > 0 ? stored() : '';
    for (const who of erased)
      for (const word of [nameOf(who), addressOf(who), addressOf(`new.${who}`)])
        if (all.includes(word)) wrong(now, 'ERASED', `${who} was erased, and ${word} is stored`);
  }

  /** Checks the answers about the month that closed last. */
  async function checkAnswers(api: Api, now: number, letters: readonly Letter[]): Promise<void> {
    const closed = MONTHS.findLast(({ closes }) => closes <= dayOf(now));
    const month = closed ?? periodOf('2026-10');
    const hasRanked = night !== undefined && dayOf(night) === dayOf(now);
    const isHeldUp = night !== undefined && isHindered(month, night);
    if (closed) await answers.askWhatBecame(api, letters, { now, month: month.id, hasRanked, isHeldUp });
    await answers.askWhatIsClosed(api, now, month);
  }

  return {
    faults: faults as readonly Fault[],
    attempted,
    delivered(push: Pushed, outcomes: readonly string[]): void {
      mustEqual(push.done, 'DELIVERY', `the answer to ${JSON.stringify(push)} reads`, outcomes, deliveries.take(push));
    },
    decreed(edict: Edict): void {
      edicts.push(edict);
      if (edict.kind === 'READABLE') hasChanged(edict.unit, edict.period);
    },
    isExpected: (unit: string, closes: string, now: number) => mapAt(now).has(unit, closes),
    /** The state of a report with its revisions. */
    standingOf: (unit: string, period: string) => reports.at(unit, period),
    ranked(moment: number): void {
      night = moment;
    },
    async night(api: Api, now: number, isLast: boolean, letters: readonly Letter[]): Promise<void> {
      checkErased(now);
      await checkAnswers(api, now, letters);
      isToRank ||= changed.size > 0;
      await checkReports(api, now, isLast);
      // A final ranking changes only with its figures. There is no ranking before the month has closed.
      for (const month of MONTHS.filter(({ closes }) => closes <= dayOf(now)))
        if (isLast || isToRank || !final.has(month.id)) await checkRanking(api, now, month);
      // If no ranking was computed last night, the next one is checked against the changes.
      isToRank &&= night === undefined || dayOf(night) < dayOf(now);
    },
    ...{ evening: mail.check, swept: mail.swept },
  };
}

const asShown = (figures: Figures = {}): string[] =>
  Object.entries(figures)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, typed]) => (typed === null || typed === 'KEEP' ? [] : [shown(code, typed)]));
