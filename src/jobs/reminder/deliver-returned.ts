import { inParallel } from '../../concurrency.js';
import {
  isDaily,
  isUnfinished,
  type MailEntry,
  plannedEntry,
  returnedKind,
  returnNamedBy,
} from '../../domain/mail/mail.js';
import { personOf } from '../../domain/official/assignment.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { unreachableAmong } from '../../domain/official/suppression.js';
import { seatPathOn } from '../../domain/register/seat.js';
import { letterReader, unreadAmong } from '../../domain/reminder/letter-readers.js';
import { openReturn, readersOfReturn } from '../../domain/reminder/returned-report.js';
import type { Report } from '../../domain/report/report.js';
import { type Instant, type LocalDate, localDateOf, remembered } from '../../domain/time/local-date.js';
import type { Deliver, DeliveryOutcome } from './deliver-entries.js';
import type { Desk, ReturnedDeps } from './reminder-deps.js';
import { returnedLetter, scopeOfReturn } from './returned-letter.js';

const REPORTS_AT_ONCE = 8;

/** Plans and sends unsent letters about returned reports, those that earlier runs left unsent included. */
export async function deliverReturned(
  deps: ReturnedDeps,
  desk: Desk,
  reports: readonly Report[],
  unsent: readonly MailEntry[],
  deliver: Deliver,
): Promise<DeliveryOutcome> {
  const returned = reports.filter(({ state }) => state === 'RETURNED');
  const planned: MailEntry[] = [];
  // Many reports may be returned on one day. Only letters about returns are kept in memory.
  const ledgerOf = remembered(async (day: LocalDate) =>
    (await deps.mail.ofDay(day)).filter(({ kind }) => returnNamedBy(kind)),
  );
  await inParallel(returned, REPORTS_AT_ONCE, async (head) => {
    planned.push(...(await entriesFor(deps, desk, head, ledgerOf)));
  });
  const plannedNames = new Set(planned.map(nameOf));
  const entries = [...planned, ...unsent.filter((entry) => !isDaily(entry) && !plannedNames.has(nameOf(entry)))];
  return deliver(entries, (entry) => returnedLetter(deps, desk, entry));
}

const nameOf = ({ day, official, kind }: MailEntry): string => `${day} ${official} ${kind}`;

/**
 * The unsent entries about the open return of a report. Missing entries are added until one reachable reader has got
 * the letter: a new officer finds the comments in the form. Whoever was planned with that reader still gets it.
 */
async function entriesFor(
  deps: ReturnedDeps,
  { settings, suppressed }: Desk,
  head: Report,
  ledgerOf: (day: LocalDate) => Promise<readonly MailEntry[]>,
): Promise<MailEntry[]> {
  const revision = openReturn(head, await deps.reports.revisions(head.unit, head.period));
  const register = await deps.registers.inForce(settings);
  if (!revision || !scopeOfReturn(settings, register, head, revision)) return [];
  const { at, period, token } = revision;
  const day = localDateOf(at);
  const kind = returnedKind(period, token);
  // Officials of the successor are responsible for a unit that has ended.
  const path = seatPathOn(register, head.path, day);
  const [officials, ofDay] = await Promise.all([
    officialsWithin(deps.officials.ofScope, register, path, day),
    ledgerOf(day),
  ]);
  // A merge that was taken back leaves letters to a unit that has never been.
  const here = new Set(officials.map(({ id }) => id));
  const ofReturn = ofDay
    .filter((entry) => entry.kind === kind)
    .filter((entry) => here.has(entry.official) || seatPathOn(register, entry.path, day) === path)
    .map((entry) => ({ ...entry, path }));
  const read = { officials, asOf: at, unreachable: unreachableAmong(officials, suppressed) };
  const unread = unreadAmong(read, []);
  const planned = ofReturn.filter(isUnfinished);
  if (ofReturn.some(({ status, official }) => status === 'SENT' && !unread.has(official))) return planned;
  const refused = ofReturn.filter(({ status }) => status === 'FAILED').map(({ official }) => official);
  const told = new Set(ofReturn.map(({ to, official }) => to ?? personOf(official)));
  const added = readersOfReturn(officials, new Set([...unread, ...refused]), path).flatMap((official) => {
    const reader = letterReader(read, official);
    const person = personOf(reader.id);
    // A person who reads for several officials gets one letter about the return.
    if (told.has(person)) return [];
    told.add(person);
    const to = reader.id === official.id ? {} : { to: person };
    return [{ ...entryTo(official.id, { day, kind, path, unit: head.unit, at }), ...to }];
  });
  await deps.mail.plan(added);
  return [...planned, ...added];
}

const entryTo = (
  official: string,
  { at, ...about }: Pick<MailEntry, 'day' | 'kind' | 'path' | 'unit'> & { at: Instant },
): MailEntry => plannedEntry({ ...about, official, items: [], occurrence: at });
