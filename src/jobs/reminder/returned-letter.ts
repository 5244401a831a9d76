import { actingName } from '../../domain/access/access.js';
import { UnknownScopeError } from '../../domain/daily-mail/load-reminder-context.js';
import { type MailEntry, type NotSentReason, reminderId, returnNamedBy } from '../../domain/mail/mail.js';
import { methodInForce } from '../../domain/method/method-in-force.js';
import { withContactOf } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { addressKey } from '../../domain/official/suppression.js';
import { calledOn } from '../../domain/register/called-unit.js';
import { unitAround } from '../../domain/register/life.js';
import { answeredPathsOf, placedOn, seatPathOn } from '../../domain/register/seat.js';
import { type Register, unitById } from '../../domain/register/unit.js';
import { officersAt } from '../../domain/reminder/letter-readers.js';
import { openReturn, type ReturnedMail, returnedReport } from '../../domain/reminder/returned-report.js';
import type { Report, Revision } from '../../domain/report/report.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { writingScope } from '../../domain/settings/scopes.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf } from '../../domain/time/period.js';
import { returnedEmail } from '../../email/returned/compose.js';
import { LATER, type Later, type Prepared } from './deliver-entries.js';
import type { Desk, ReturnedDeps } from './reminder-deps.js';

/** The scope that wrote to the officials of the commune on the day of the return. Undefined if there was none. */
export function scopeOfReturn(
  settings: Settings,
  register: Register,
  { path }: Pick<Report, 'path'>,
  { at }: Pick<Revision, 'at'>,
): ScopeSettings | undefined {
  const day = localDateOf(at);
  return writingScope(settings, seatPathOn(register, path, day), day);
}

/** The letter of a ledger entry by the current state, or the reason why it is no longer wanted. */
export async function returnedLetter(
  deps: ReturnedDeps,
  desk: Desk,
  entry: MailEntry,
): Promise<Prepared | NotSentReason | Later> {
  const ofReturn = returnNamedBy(entry.kind);
  if (!ofReturn) return 'NOTHING_DUE';
  const register = await deps.registers.inForce(desk.settings);
  const path = seatPathOn(register, entry.path, entry.day);
  const [official, found] = await Promise.all([
    deps.officials.one(entry.official),
    deps.reports.history(
      answeredPathsOf(register, path).map((filedAt) => ({ path: filedAt, period: ofReturn.period })),
    ),
  ]);
  if (!official?.active) return 'INACTIVE';
  if (
    placedOn(register, official, entry.day).path !== path ||
    (official.role !== 'officer' && official.role !== 'chairman')
  )
    return 'MOVED';
  const substitute = entry.to === undefined ? undefined : await deps.officials.one(entry.to);
  const reader = substitute ? readBy(substitute, official) : official;
  if (await deps.suppressions.has(addressKey(reader.email))) return 'ADDRESS_SUPPRESSED';
  if (found.unreadable.length > 0) return LATER;
  for (const head of found.reports) {
    const revision = openReturn(head, await deps.reports.revisions(head.unit, head.period));
    const scope = revision && scopeOfReturn(desk.settings, register, head, revision);
    if (scope && revision.token === ofReturn.token)
      return prepared(deps, register, desk, { entry: { ...entry, path }, official: reader, revision, scope });
  }
  return 'NOTHING_DUE';
}

/** The letter goes to the substitute, and names the official for whom the substitute acts. */
const readBy = (substitute: Official, absent: Official): Official => {
  const name = actingName({ name: substitute.name, actsFor: absent });
  return withContactOf({ ...substitute, name }, absent);
};

type Case = {
  readonly entry: MailEntry;
  readonly official: Official;
  readonly revision: Revision;
  readonly scope: ScopeSettings;
};

async function prepared(
  deps: ReturnedDeps,
  register: Register,
  { settings }: Desk,
  { entry, official, revision, scope }: Case,
): Promise<Prepared | NotSentReason> {
  const { period, actor, at } = revision;
  const [method, reviewer, colleagues] = await Promise.all([
    deps.methods.version(methodInForce(settings, period)),
    unlessUnreadable(deps.officials.one(actor)),
    officialsWithin(deps.officials.ofScope, register, entry.path, entry.day),
  ]);
  const unit = unitById(register, revision.unit, closingDateOf(period, scope.closingDay));
  const scopeUnit = unitAround(register, scope.scope, localDateOf(at));
  // A reorganisation entered after the return may have ended the commune before the closing date.
  if (!unit) return 'NOTHING_DUE';
  if (!scopeUnit)
    throw new UnknownScopeError(`the register has no unit ${scope.scope}, which the settings name as a scope`);
  const officers = officersAt(colleagues, entry.path);
  const mail: ReturnedMail = {
    official,
    report: returnedReport({ scope, method, unit: calledOn(register, unit, entry.day), revision, reviewer }),
    // The chairman has an entry only if no officer could be reached at the time of planning.
    officerGap: official.role === 'officer' ? null : officers.length === 0 ? 'NO_OFFICER' : 'UNREACHABLE',
  };
  // The letter has the date of the return, so that a repeat sends the same bytes.
  return {
    entry,
    write: () => returnedEmail(mail, reminderId(entry), deps.sender, { scope, scopeUnit, asOf: at }),
  };
}
