import type { Act, Edict } from '../people/acts.js';
import type { Scope } from '../people/asked.js';
import { dayOf, momentAt } from '../people/days.js';
import { addressOf, hatOf, LEADER, reviewer } from '../people/officials.js';
import type { Letter } from '../world/mail-door.js';
import { type Cause, causesFor, type Final, type Known, nothingTold, type Recipient, tell } from './letters.js';
import type { CommuneMap } from './map.js';
import { isUnread, type Reports, UNREAD } from './reports.js';

/** A run reads, then writes the letter: what was done meanwhile may be in it or not. */
const READING_MS = 60_000;
/** Between the two comes what the mail service takes, and what a run that begins again has read. */
const SENDING_MS = 600_000;
const RETURNED_WITHIN_MS = 3_600_000;

/** Says of a moment what is not true then. */
export type Wrong = (moment: number, rule: string, what: string) => void;

type Means = Omit<Scope, 'names'> & {
  readonly reports: Reports;
  readonly edicts: readonly Edict[];
  readonly final: ReadonlyMap<string, Final>;
  readonly mapAt: (moment: number) => CommuneMap;
  /** No function dies in this story. */
  readonly isCalm: boolean;
  readonly wrong: Wrong;
};

/** Each letter went once, to whom it concerns, for a reason; whoever had to be told was told by the last sweep of the day. */
export function mailOf({ communes, hat, reports, edicts, final, mapAt, isCalm, wrong }: Means) {
  // A person is a person in every function.
  const recipients: Recipient[] = [
    ...communes.map((unit): Recipient => ({ id: `officer-${unit}`, role: 'officer', unit })),
    ...communes.map((unit): Recipient => ({ id: `chairman-${unit}`, role: 'chairman', unit })),
    ...[reviewer(0), reviewer(1), ...(hat ? [hatOf(hat)] : [])].map(({ id }): Recipient => ({ id, role: 'reviewer' })),
    { id: LEADER.id, role: 'leader' },
  ];
  const told = new Map(recipients.map((each) => [each, nothingTold()]));
  const returns: Act[] = [];
  const seen = new Set<string>();
  /** Of each day, by whom a letter was read. */
  const hadDaily = new Map<string, Set<string>>();
  let read = 0;

  /** A run may have read what stood there a little before. */
  const around = (moment: number): readonly number[] => [moment - SENDING_MS, moment];
  const of = (who: string, moment: number) =>
    edicts.filter((each) => 'who' in each && each.who === who && each.begun <= moment);
  const addressAt = (id: string, moment: number): string =>
    of(id, moment).findLast((each) => each.kind === 'ADDRESS')?.email ?? addressOf(id);
  /** A bounce from before an administrator found the address working is none any more. */
  function isReached(id: string, moment: number): boolean {
    const [said, email] = [of(id, moment).toSorted((a, b) => a.begun - b.begun), addressAt(id, moment)];
    const last = said.findLast((each) => each.kind === 'WORKS' || (each.kind === 'BOUNCES' && each.email === email));
    return last?.kind !== 'BOUNCES' && said.every(({ kind }) => kind !== 'CLOSED');
  }
  /** Who reads what is for an official: on days of absence the substitute. */
  const readerOf = ({ id }: Recipient, day: string, moment: number): string =>
    of(id, moment)
      .filter((each) => each.kind === 'ABSENT')
      .find(({ from, until }) => from <= day && day <= until)?.reader ?? id;

  /** What a run may have known that read at a moment: with and without what was just being done. */
  function knownAt(moment: number, isWhole: boolean): Known {
    const readAt = (unit: string, period: string) =>
      isWhole ? reports.at(unit, period, moment, 'begun') : reports.at(unit, period, moment - READING_MS);
    const at = (unit: string, period: string) =>
      isUnread(edicts, unit, period, moment) ? UNREAD : readAt(unit, period);
    return { moment, edicts, map: mapAt(moment), final, at };
  }

  /** Causes that stand whatever a run has read of what was just being done, and those that may stand. */
  function causesAt(recipient: Recipient, moment: number): { readonly sure: Cause[]; readonly possible: Cause[] } {
    const before = told.get(recipient) ?? nothingTold();
    const [without = [], withAll = []] = [false, true].map((isWhole) =>
      causesFor(recipient, before, knownAt(moment, isWhole)),
    );
    const marks = new Set(withAll.map((cause) => JSON.stringify(cause)));
    const isSure = (cause: Cause) =>
      marks.has(JSON.stringify(cause)) && !before.perhaps.has(`${cause.what} ${cause.of} ${cause.mark}`);
    return { sure: without.filter(isSure), possible: [...without, ...withAll] };
  }

  /** Everything that concerns the reader stands in the one letter of the day. */
  function readDaily(letter: Letter, day: string, id: string, isJoint: boolean): void {
    const { at, to } = letter;
    const readers = around(at).map((moment) => recipients.map((each) => readerOf(each, day, moment)));
    const isRead = (nth: number, who: string) => readers.some((each) => each[nth] === who);
    const owners = recipients.filter((each, nth) => (isJoint ? isRead(nth, id) : each.id === id));
    const reader = recipients.flatMap((each, nth) =>
      owners.includes(each) ? readers.map((all) => all[nth] ?? '') : [],
    );
    const addresses = (isJoint ? [id] : reader).flatMap((who) => around(at).map((moment) => addressAt(who, moment)));
    if (!addresses.includes(to)) wrong(at, 'STRANGER', `${letter.id} went to ${to} and not to ${addresses[0]}`);
    const who = addresses.includes(to) ? (reader.find((each) => addressAt(each, at) === to) ?? id) : id;
    const ofDay = hadDaily.get(day) ?? new Set();
    if (ofDay.has(who)) wrong(at, 'TWICE', `${who} got a second letter on ${day}: ${letter.id}`);
    hadDaily.set(day, ofDay.add(who));
    if (!around(at).some((moment) => isReached(who, moment)))
      wrong(at, 'SILENT', `${letter.id} went to somebody who gets no letters any more`);
    const parts = recipients.filter((each, nth) => isRead(nth, who) || each.id === id);
    const causes = parts.map((each) => [each, causesAt(each, at).possible] as const);
    if (causes.every(([, possible]) => possible.length === 0)) wrong(at, 'CAUSE', `${letter.id} went without a cause`);
    for (const [each, possible] of causes) tell(told.get(each) ?? nothingTold(), possible, knownAt(at, true));
  }

  const isReturnFor = ({ unit, done }: Act, { role, unit: own = '' }: Recipient) =>
    role === 'officer' && mapAt(done).actsFor(own, dayOf(done)).includes(unit);
  const returnedTo = ({ period, key }: Act, { id }: Recipient) => `/${id}/RETURNED#${period}#${key}`;
  /** It goes at once; where functions die, a sweep makes up for it, unless the report was sent again meanwhile. */
  function stood({ unit, period, key, done }: Act, now: number): boolean {
    if (isUnread(edicts, unit, period, now)) return false;
    const acts = reports.of(unit, period);
    const next = acts[acts.findIndex((each) => each.key === key) + 1];
    return next === undefined || (isCalm && next.done > done + RETURNED_WITHIN_MS);
  }

  function check(letters: readonly Letter[], day: string, hasSwept: boolean): void {
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
      const isOfReturn = returns.some((act) =>
        recipients.some((each) => isReturnFor(act, each) && letter.id.endsWith(returnedTo(act, each))),
      );
      const isOfAccess = edicts.some(
        (each) => 'who' in each && (each.who === id || (each.kind === 'ABSENT' && each.reader === id)),
      );
      if (kind.startsWith('RETURNED') ? !isOfReturn : !isOfAccess)
        wrong(letter.at, 'CAUSE', `${letter.id} tells of nothing`);
    }
    read = letters.length;
    if (!hasSwept) return;
    for (const recipient of recipients) {
      const readers = [morning, evening].map((moment) => readerOf(recipient, day, moment));
      const [who = ''] = readers;
      const isSure = readers.every((each) => each === who && [morning, evening].every((at) => isReached(each, at)));
      // A plan is made once a day, from its morning on; what comes later is told with the next one.
      const early = new Set(causesAt(recipient, morning).sure.map((cause) => JSON.stringify(cause)));
      const sure = causesAt(recipient, evening).sure.filter((cause) => early.has(JSON.stringify(cause)));
      if (isSure && isReached(recipient.id, evening) && !hadDaily.get(day)?.has(who) && sure.length > 0)
        wrong(evening, 'UNTOLD', `${recipient.id} was not told of ${JSON.stringify(sure)}`);
    }
    const isHeard = (act: Act, by: Recipient) => [...seen].some((each) => each.endsWith(returnedTo(act, by)));
    for (const act of returns.filter((each) => each.done + RETURNED_WITHIN_MS < evening && stood(each, evening)))
      for (const recipient of recipients.filter((each) => isReturnFor(act, each)))
        if (!isHeard(act, recipient)) wrong(evening, 'UNTOLD', `${recipient.id} was not told of ${act.key}`);
  }

  return { check, returned: (act: Act) => void returns.push(act) };
}
