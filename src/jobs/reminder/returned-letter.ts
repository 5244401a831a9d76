import { UnknownScopeError } from '../../domain/daily-mail/load-reminder-context.js';
import { type MailEntry, type NotSentReason, reminderId, returnNamedBy } from '../../domain/mail/mail.js';
import { methodInForce } from '../../domain/method/method-in-force.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { addressKey } from '../../domain/official/suppression.js';
import { placedOn } from '../../domain/register/seat.js';
import { unitById } from '../../domain/register/unit.js';
import { officersAt } from '../../domain/reminder/chairman-for-officer.js';
import { type ReturnedMail, returnedReport, standingReturn } from '../../domain/reminder/returned-report.js';
import type { Report, Revision } from '../../domain/report/report.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { writingScope } from '../../domain/settings/scopes.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf } from '../../domain/time/period.js';
import { returnedEmail } from '../../email/returned/returned-email.js';
import { LATER, type Later, type Prepared } from './deliver-entries.js';
import type { Desk, ReturnedDeps } from './reminder-deps.js';

/** The scope that wrote to the commune on the day of the return; undefined where none did. */
export const scopeOfReturn = (settings: Settings, { path }: Pick<Report, 'path'>, { at }: Pick<Revision, 'at'>) =>
  writingScope(settings, path, localDateOf(at));

/** The letter of a ledger entry by the current state, or the reason why it is no longer wanted. */
export async function returnedLetter(
  deps: ReturnedDeps,
  desk: Desk,
  entry: MailEntry,
): Promise<Prepared | NotSentReason | Later> {
  const ofReturn = returnNamedBy(entry.kind);
  if (!ofReturn) return 'NOTHING_DUE';
  const [official, found] = await Promise.all([
    deps.officials.one(entry.official),
    deps.reports.history([{ path: entry.path, period: ofReturn.period }]),
  ]);
  if (!official?.active) return 'INACTIVE';
  const register = await deps.registers.version(desk.settings.registerVersion);
  const { path } = placedOn(register, official, entry.day);
  if (path !== entry.path || (official.role !== 'officer' && official.role !== 'chairman')) return 'MOVED';
  if (await deps.suppressions.has(addressKey(official.email))) return 'ADDRESS_SUPPRESSED';
  if (found.unreadable.length > 0) return LATER;
  const [head] = found.reports;
  const revision = head && standingReturn(head, await deps.reports.revisions(head.unit, head.period));
  const scope = revision && scopeOfReturn(desk.settings, head, revision);
  if (!scope || revision.token !== ofReturn.token) return 'NOTHING_DUE';
  return prepared(deps, desk, { entry, official, revision, scope });
}

type Case = {
  readonly entry: MailEntry;
  readonly official: Official;
  readonly revision: Revision;
  readonly scope: ScopeSettings;
};

async function prepared(
  deps: ReturnedDeps,
  { settings }: Desk,
  { entry, official, revision, scope }: Case,
): Promise<Prepared | NotSentReason> {
  const { period, actor, at } = revision;
  const register = await deps.registers.version(settings.registerVersion);
  const [method, reviewer, colleagues] = await Promise.all([
    deps.methods.version(methodInForce(settings, period)),
    unlessUnreadable(deps.officials.one(actor)),
    officialsWithin(deps.officials.ofScope, register, entry.path, entry.day),
  ]);
  const unit = unitById(register, revision.unit, closingDateOf(period, scope.closingDay));
  const scopeUnit = unitById(register, scope.scope, localDateOf(at)) ?? unitById(register, scope.scope);
  // A reorganisation entered after the return may have ended the commune before the closing day.
  if (!unit) return 'NOTHING_DUE';
  if (!scopeUnit)
    throw new UnknownScopeError(`the register has no unit ${scope.scope}, which the settings name as a scope`);
  const officers = officersAt(colleagues, entry.path);
  const mail: ReturnedMail = {
    official,
    report: returnedReport({ scope, method, unit, revision, reviewer }),
    // The chairman has an entry only where no officer could read it at the time of planning.
    officerGap: official.role === 'officer' ? null : officers.length === 0 ? 'NO_OFFICER' : 'UNREACHABLE',
  };
  // Dated at the moment of the return, so that a repeat sends the same bytes.
  return {
    entry,
    write: () => returnedEmail(mail, reminderId(entry), deps.sender, { scope, scopeUnit, asOf: at }),
  };
}
