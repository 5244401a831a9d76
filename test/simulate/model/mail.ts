import type { Act, Edict } from '../people/acts.js';
import type { Scope } from '../people/asked.js';
import { dayOf, momentAt } from '../people/days.js';
import { addressOf, chairmanOf, deputyOf, hatOf, LEADER, officerOf, reviewer, wordsFor } from '../people/officials.js';
import type { Letter } from '../world/mail-door.js';
import type { MapAt } from './in-force.js';
import { alike, type Cause, causesFor, type Finals, hasTold, type Known, type Recipient, tell } from './letters.js';
import { isUnread, type Reports, UNREAD } from './reports.js';

/** A run reads first and writes the letter later. An act in between may be in the letter or not. */
const READING_MS = 60_000;
/** The longest time between reading and sending, with repeated runs. */
const SENDING_MS = 600_000;
const RETURNED_WITHIN_MS = 3_600_000;

export type Wrong = (moment: number, rule: string, what: string) => void;

/** No function dies in a calm story. */
export type Means = Pick<Scope, 'communes' | 'hat'> &
  Readonly<{ reports: Reports; edicts: readonly Edict[]; final: Finals; mapAt: MapAt; isCalm: boolean; wrong: Wrong }>;

/** Checks that each letter went once, to its recipient, for a cause, and that by the last sweep of a day everybody was told who had to be. */
export function mailOf({ communes, hat, reports, edicts, final, mapAt, isCalm, wrong }: Means) {
  const above = [reviewer(0), reviewer(1), ...(hat ? [hatOf(hat)] : []), LEADER];
  // One person may have several functions.
  const all = [...[officerOf, chairmanOf, deputyOf].flatMap((of) => communes.map(of)), ...above];
  const recipients = all.map((of): Recipient => ({ ...of, told: [] }));
  const returns: Act[] = [];
  const seen = new Set<string>();
  /** The days and readers of daily letters. */
  const hadDaily = new Set<string>();
  /** Days on which the last sweep met no fault. */
  const swept = new Set<string>();
  let read = 0;

  const of = (who: string, moment: number) =>
    edicts.filter((each) => 'who' in each && each.who === who && each.begun <= moment);
  const addressAt = (id: string, moment: number): string =>
    of(id, moment).findLast((each) => each.kind === 'ADDRESS')?.email ?? addressOf(id);
  /** A bounce no longer counts after an administrator has found the address working. */
  function isReached(id: string, moment: number): boolean {
    const [said, email] = [of(id, moment).toSorted((a, b) => a.begun - b.begun), addressAt(id, moment)];
    const last = said.findLast((each) => each.kind === 'WORKS' || (each.kind === 'BOUNCES' && each.email === email));
    const isThere = !id.startsWith('deputy') || said.some(({ kind }) => kind === 'INVITED');
    return isThere && last?.kind !== 'BOUNCES' && said.every(({ kind }) => kind !== 'CLOSED');
  }
  /** Who reads the letters of an official: during an absence the substitute. */
  function readerOf(id: string, day: string, moment: number): string {
    const absent = of(id, moment).filter((each) => each.kind === 'ABSENT');
    return absent.find(({ from, until }) => from <= day && day <= until)?.reader ?? id;
  }

  /** What a run may have read at a moment. `isWhole`: with acts that were not acknowledged yet. */
  function knownAt(moment: number, isWhole: boolean): Known {
    const [until, by] = isWhole ? ([moment, 'begun'] as const) : ([moment - READING_MS, 'done'] as const);
    const at = (unit: string, period: string) =>
      isUnread(edicts, unit, period, moment) ? UNREAD : reports.at(unit, period, until, by);
    return { moment, edicts, map: mapAt(moment), final, at };
  }

  /** Causes that every run must know, whatever it has read of unfinished acts, and causes that a run may know. */
  function causesAt(recipient: Recipient, moment: number): { readonly sure: Cause[]; readonly possible: Cause[] } {
    const without = causesFor(recipient, knownAt(moment, false));
    const withAll = causesFor(recipient, knownAt(moment, true));
    const both = without.filter((cause) => withAll.some((each) => alike(each, cause)));
    return { sure: both.filter((cause) => !hasTold(recipient, cause, false)), possible: [...without, ...withAll] };
  }

  /** Checks a daily letter: one a day for each reader, with everything that concerns them. */
  function readDaily({ at, to, id: letter, text }: Letter, day: string, id: string, isJoint: boolean): void {
    // A run may have read the state of a little earlier.
    const around = [at - SENDING_MS, at];
    const readsFor = (who: string, of: string) => around.some((moment) => readerOf(of, day, moment) === who);
    const readers = isJoint ? [id] : around.map((moment) => readerOf(id, day, moment));
    const who = readers.findLast((each) => around.some((moment) => addressAt(each, moment) === to));
    if (who === undefined) return void wrong(at, 'STRANGER', `${letter} went to ${to} and not to ${readers}`);
    if (hadDaily.has(`${day} ${who}`)) wrong(at, 'TWICE', `${who} got a second letter on ${day}: ${letter}`);
    hadDaily.add(`${day} ${who}`);
    if (!around.some((moment) => isReached(who, moment)))
      wrong(at, 'SILENT', `${letter} went to somebody who gets no letters any more`);
    const parts = recipients.filter((each) => each.id === id || readsFor(who, each.id));
    const causes = parts.map((each) => [each, causesAt(each, at).possible] as const);
    if (causes.every(([, possible]) => possible.length === 0)) wrong(at, 'CAUSE', `${letter} went without a cause`);
    for (const [each, possible] of causes)
      if (!isJoint || text.includes(wordsFor(each, who))) tell(each, possible, knownAt(at, true));
  }

  /** The ends of the ids of letters about a return: one to each officer. */
  const lettersOf = ({ unit, period, key, done }: Act): string[] =>
    recipients
      .filter(({ role, unit: own = '' }) => role === 'officer' && mapAt(done).actsFor(own, dayOf(done)).includes(unit))
      .map(({ id }) => `/${id}/RETURNED#${period}#${key}`);
  /** Whether a letter about the return must have gone. It goes at once; if functions die, a sweep sends it, unless the report was sent again meanwhile. */
  function mustHaveGone({ unit, period, key, done }: Act, now: number): boolean {
    if (isUnread(edicts, unit, period, now)) return false;
    const acts = reports.of(unit, period);
    const next = acts[acts.findIndex((each) => each.key === key) + 1];
    return next === undefined || (isCalm && next.done > done + RETURNED_WITHIN_MS);
  }

  function check(letters: readonly Letter[], day: string): void {
    const [morning, evening] = [momentAt(day, 8), momentAt(day, 17)];
    for (const letter of letters.slice(read)) {
      const [on, whole = '', kind = ''] = letter.id.split('/');
      const [id = ''] = whole.split('~');
      if (seen.has(letter.id)) wrong(letter.at, 'TWICE', `${letter.id} went twice`);
      seen.add(letter.id);
      if (kind === 'DAILY' || kind === 'JOINT') {
        if (letter.at < morning) wrong(letter.at, 'DAY', `${letter.id} went before its time`);
        if (on !== day) wrong(letter.at, 'DAY', `${letter.id} is of another day`);
        readDaily(letter, day, id, kind === 'JOINT');
        continue;
      }
      const isOfReturn = returns.flatMap(lettersOf).some((end) => letter.id.endsWith(end));
      const isOfAccess = edicts.some(
        (each) => 'who' in each && (each.who === id || (each.kind === 'ABSENT' && each.reader === id)),
      );
      if (kind.startsWith('RETURNED') ? !isOfReturn : !isOfAccess)
        wrong(letter.at, 'CAUSE', `${letter.id} tells of nothing`);
    }
    read = letters.length;
    if (!swept.has(day)) return;
    for (const recipient of recipients) {
      const who = readerOf(recipient.id, day, evening);
      const isSure = [morning, evening].every((at) => readerOf(recipient.id, day, at) === who && isReached(who, at));
      if (!isSure || !isReached(recipient.id, evening) || recipient.told.some((each) => each.day === day)) continue;
      // The plan of a day is made once, from its morning on. Later events are told by the next plan.
      // A request of the day pauses the ladder, even if it is answered by the evening.
      const isPaused = ({ what, of }: Cause) => what === 'STEP' && reports.askedAt(of).some((at) => dayOf(at) === day);
      const early = causesAt(recipient, morning).sure.filter((cause) => !isPaused(cause));
      const sure = causesAt(recipient, evening).sure.filter((cause) => early.some((each) => alike(each, cause)));
      if (sure.length > 0) wrong(evening, 'UNTOLD', `${recipient.id} was not told of ${JSON.stringify(sure)}`);
    }
    const stand = returns.filter((each) => each.done + RETURNED_WITHIN_MS < evening && mustHaveGone(each, evening));
    for (const end of stand.flatMap(lettersOf))
      if (![...seen].some((each) => each.endsWith(end))) wrong(evening, 'UNTOLD', `no letter has gone as ${end}`);
  }

  return { check, swept, returned: (act: Act) => void returns.push(act) };
}
