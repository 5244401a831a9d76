import { type DailyMail, entryOf } from '../../domain/daily-mail/daily-mail.js';
import type { JointPart } from '../../domain/daily-mail/joint-mail.js';
import {
  hasSameContents,
  isDaily,
  isUnfinished,
  type MailEntry,
  plannedEntry,
  settledReadersOfDay,
} from '../../domain/mail/mail.js';
import { isInForceOn, personOf } from '../../domain/official/assignment.js';
import { seatPathOn } from '../../domain/register/seat.js';
import type { Register } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { reasonForSilentDay } from '../../domain/reminder/silent-day.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { writingScope } from '../../domain/settings/scopes.js';
import { groupedBy } from '../../domain/text/grouped-by.js';
import { type Instant, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import { type JointWriting, jointEmail } from '../../email/opened/joint-email.js';
import { currentOf } from './current.js';
import { type Deliver, type DeliveryOutcome, LATER, type Prepare } from './deliver-entries.js';
import { asThingsStand } from './deliver-mail.js';
import type { SendRemindersDeps } from './reminder-deps.js';

/** The part of a scope in letters to people who hold several assignments. */
export type JointSweep = {
  readonly situation: ReminderContext;
  readonly parts: readonly JointPart[];
  /** Parts that earlier sweeps of the day planned. */
  readonly entries: readonly MailEntry[];
};

type Sweeps = {
  readonly settings: Settings;
  readonly register: Register;
  readonly occurrence: Instant;
  /** Ledger entries of the day and of every scope. */
  readonly entries: readonly MailEntry[];
  readonly sweeps: readonly JointSweep[];
};

type Outcome = { readonly delivery: DeliveryOutcome; readonly added: readonly MailEntry[] };

/** A part with the scope that writes it. */
type Planned = { readonly entry: MailEntry; readonly sweep: JointSweep; readonly mail: DailyMail | undefined };

/**
 * Sends each person one e-mail a day, over all assignments of that person and of the officials for whom the person
 * acts. Each part has its own ledger entry, so that ladders and lists need no special case. The e-mail has an entry
 * too, and only that entry is claimed and sent. It names its parts before it goes, so any run can give the parts the
 * outcome of their e-mail.
 */
export async function deliverJointMails(deps: SendRemindersDeps, of: Sweeps, send: Deliver): Promise<Outcome> {
  const day = localDateOf(of.occurrence);
  const added = await addedParts(deps, of);
  await deps.mail.plan(added.map(({ entry }) => entry));
  const earlier = of.sweeps.flatMap((sweep) =>
    sweep.entries.filter(isUnfinished).map((entry) => ({ entry, sweep, mail: mailOf(sweep, entry.official) })),
  );
  const byPerson = groupedBy([...earlier, ...added], ({ entry }) => entry.to ?? personOf(entry.official));
  const letters = [...byPerson].map(([official, [first]]) =>
    plannedEntry({ day, official, kind: 'JOINT', path: first?.entry.path ?? '', items: [], occurrence: of.occurrence }),
  );
  await deps.mail.plan(letters);
  const prepare = preparing(deps, of.sweeps, (letter) => byPerson.get(letter.official) ?? []);
  const delivery = await send(letters, prepare);
  for (const letter of letters) await settle(deps, letter, byPerson.get(letter.official) ?? []);
  return { delivery, added: added.map(({ entry }) => entry) };
}

const mailOf = ({ parts }: JointSweep, official: string): DailyMail | undefined =>
  parts.find(({ mail }) => mail.official.id === official)?.mail;

/** New parts, for people who have no letter of the day yet and whose scopes have all reached their sending time. */
async function addedParts(deps: SendRemindersDeps, { occurrence, sweeps, ...of }: Sweeps): Promise<Planned[]> {
  const day = localDateOf(occurrence);
  const told = settledReadersOfDay(of.entries);
  // If an absence began today, the letter of the absent official is already planned.
  const planned = new Set(of.entries.filter(isDaily).map(({ official }) => official));
  const found = sweeps.flatMap((sweep) => sweep.parts.map((part) => ({ ...part, sweep })));
  const added: Planned[] = [];
  for (const [person, parts] of groupedBy(found, (part) => part.person)) {
    if (told.has(person) || (await isAwaited(deps, { ...of, occurrence }, person))) continue;
    for (const { mail, sweep } of parts.filter((part) => !planned.has(part.mail.official.id)))
      added.push({ entry: entryOf(mail, { day, occurrence, to: person }), sweep, mail });
  }
  return added;
}

/** Whether a scope of the person writes today, but later. */
async function isAwaited(
  { officials }: SendRemindersDeps,
  { settings, register, occurrence }: Pick<Sweeps, 'settings' | 'register' | 'occurrence'>,
  person: string,
): Promise<boolean> {
  const day = localDateOf(occurrence);
  const cal = workingCalendar(settings.holidays);
  return (await officials.ofPerson(person))
    .filter((entry) => isInForceOn(entry, day))
    .map(({ path }) => writingScope(settings, seatPathOn(register, path, day), day))
    .some(
      (scope) =>
        scope !== undefined &&
        reasonForSilentDay(scope, cal, day) === undefined &&
        scope.sendTime > localTimeOf(occurrence),
    );
}

/** Parts that are no longer wanted are cancelled first, so that the letter contains the unfinished parts. */
function preparing(
  deps: SendRemindersDeps,
  sweeps: readonly JointSweep[],
  partsOf: (letter: MailEntry) => readonly Planned[],
): Prepare {
  const currents = new Map(sweeps.map((sweep) => [sweep, currentOf(sweep.situation)]));
  return async (letter) => {
    const writings: JointWriting[] = [];
    const entries: MailEntry[] = [];
    let isLater = false;
    for (const { entry, sweep, mail: planned } of partsOf(letter)) {
      const current = currents.get(sweep);
      const mail = current && (await asThingsStand(deps, current, entry, planned));
      if (!current || !mail || mail === LATER) isLater = true;
      else if (typeof mail === 'string') await deps.mail.supersede([entry], mail);
      else {
        const next = entryOf(mail, entry);
        if (!hasSameContents(next, entry)) await deps.mail.correct(next);
        writings.push({ mail, context: current.situation });
        entries.push(next);
      }
    }
    if (entries.length === 0) return isLater ? LATER : 'NOTHING_DUE';
    const parts = entries.map(({ official }) => official);
    return { entry: { ...letter, parts }, write: () => jointEmail(writings, letter, deps.sender) };
  };
}

/** Whether a part has the outcome of a letter: the letter names it, and was sent or refused. */
export const isToldBy = ({ official }: MailEntry, letter: MailEntry): boolean =>
  !isUnfinished(letter) && letter.status !== 'SUPERSEDED' && letter.parts?.includes(official) === true;

/**
 * Gives the parts the outcome of their letter. A part that the letter does not name is told again on the next working
 * day.
 */
async function settle({ mail }: SendRemindersDeps, letter: MailEntry, parts: readonly Planned[]): Promise<void> {
  const sent = await mail.one(letter);
  if (!sent || isUnfinished(sent)) return;
  for (const { entry } of parts) {
    if (isToldBy(entry, sent)) await mail.follow(entry, sent);
    else await mail.supersede([entry], 'DAY_OVER');
  }
}
