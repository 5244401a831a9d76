import type { Accounts } from '../../administer/accounts.js';
import { officialChanges, placedOfficial } from '../../administer/official-changes.js';
import type { ChangeArguments } from '../../administer/request.js';
import { lastDayBefore } from '../../domain/absence/absence-edit.js';
import { can, entryOfViewer, type Viewer } from '../../domain/access/access.js';
import type { AssignmentEdit, Invitation, OfficialEdit } from '../../domain/administration/official-edit.js';
import type { AdministrationAction, AdministrationRecord } from '../../domain/administration/record.js';
import { isSamePerson, personOf } from '../../domain/official/assignment.js';
import type { Absence, Official } from '../../domain/official/official.js';
import { officialOn, officialsWithin } from '../../domain/official/officials-within.js';
import { answeredPathsOf, seatOn } from '../../domain/register/seat.js';
import type { Register, Unit, UnitPath } from '../../domain/register/unit.js';
import { periodStates } from '../../domain/settings/period-state.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { scopesOverTime } from '../../domain/settings/scopes.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import type { Stores } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';

const MOST_CHANGES_READ = 10;
const CLOSING: readonly AdministrationAction[] = ['DEACTIVATE', 'REACTIVATE', 'END_ASSIGNMENT'];

/** Whether a record gave an official a role and unit. A transfer to the commune that took over their own confirms both. */
const hasPlaced =
  (register: Register) =>
  ({ action, at, changes }: AdministrationRecord): boolean => {
    if (action !== 'TRANSFER') return action === 'INVITE' || action === 'ADD_ASSIGNMENT';
    const [role, unit] = ['role', 'unit'].map((name) => changes.find(({ field }) => field === name));
    return (
      role !== undefined || (unit !== undefined && seatOn(register, `${unit.before}`, localDateOf(at)) !== unit.after)
    );
  };

/** The changes of officials that this viewer may make. */
export function officialAdministration(viewer: Viewer, stores: Stores, now: Instant, accounts: Accounts) {
  const day = localDateOf(now);
  const changes = officialChanges(viewer, stores, now, accounts);
  const may = (path: UnitPath) => can(viewer, 'administer', { kind: 'official', path, day });
  const permit = (path: UnitPath) => {
    if (!may(path)) throw notAllowed(viewer, ['administer', 'official']);
  };

  /** @throws FORBIDDEN where the viewer may not change the official, and, to reveal nothing, where there is no such official */
  async function official(id: string): Promise<Official> {
    const found = await stores.officials.one(id);
    if (found && !may(found.path)) permit((await placedOfficial(stores, found, day)).path);
    else permit(found?.path ?? '');
    return found as Official;
  }

  /** Whether the viewer may change any, or all, of the active entries; of the inactive ones where none is active. */
  async function looksAfter(entries: readonly Official[], which: 'ANY' | 'ALL'): Promise<boolean> {
    const open = entries.filter(({ active }) => active);
    const counted = open.length > 0 ? open : entries;
    const rights = await Promise.all(
      counted.map(async (entry) => may(entry.path) || may((await placedOfficial(stores, entry, day)).path)),
    );
    return which === 'ANY' ? rights.includes(true) : !rights.includes(false);
  }

  /** The viewer's own entry, or one that the viewer administers. A substitute may not name the next substitute. */
  async function ownOrAdministered(id: string): Promise<Official> {
    const isOwn = viewer.kind === 'official' && !viewer.actsFor && isSamePerson(viewer.id, id);
    const own = isOwn ? await stores.officials.one(id) : undefined;
    return own ?? official(id);
  }

  const lastChanges = ({ id, trail = [] }: Official) =>
    Promise.all(
      trail.slice(-MOST_CHANGES_READ).map((entry) => stores.administration.one({ noun: 'OFFICIAL', id }, entry)),
    );

  return {
    official,
    /** When the viewer got the present role and unit; undefined where the register was loaded with them. */
    async placedAt(entry: Official, register: Register) {
      if (viewer.kind !== 'official' || entryOfViewer(viewer) !== entry.id) throw denied(viewer, 'settings');
      return lastOf(await lastChanges(entry), hasPlaced(register))?.at;
    },
    /** The official with first and last day: the given ones, or those of the records that placed them and closed the account. */
    async withDays(entry: Official, register: Register): Promise<Official> {
      const records = await lastChanges(entry);
      const placed = lastOf(records, hasPlaced(register));
      const closed = entry.active ? undefined : lastOf(records, ({ action }) => CLOSING.includes(action));
      // An account may be closed before the last day that was foreseen. Releases before kept no day of an end at once.
      const isBefore = closed?.action === 'DEACTIVATE' || (closed?.action === 'END_ASSIGNMENT' && !entry.until);
      const lastDay = isBefore ? lastDayBefore(localDateOf(closed.at)) : entry.until;
      return {
        ...entry,
        since: entry.since ?? (placed && localDateOf(placed.at)),
        until: lastDay && entry.until && entry.until < lastDay ? entry.until : lastDay,
      };
    },
    async invite(args: ChangeArguments, person: Invitation, unit: Unit) {
      permit(unit.path);
      return changes.invite(args, person, unit, (entries) => looksAfter(entries, 'ANY'));
    },
    /** @throws FORBIDDEN where the viewer looks after none of the person's assignments */
    async assign(id: string, args: ChangeArguments, edit: AssignmentEdit, unit: Unit) {
      permit(unit.path);
      const [first, ...others] = await stores.officials.ofPerson(personOf(id));
      if (!first || !(await looksAfter([first, ...others], 'ANY')))
        throw notAllowed(viewer, ['administer', 'official']);
      return changes.assign(args, [first, ...others], edit, unit);
    },
    /** @throws FORBIDDEN for a viewer who is neither the official nor an administrator, and where there is no such official */
    async nameSubstitute(id: string, args: ChangeArguments, absence: Absence) {
      const before = await ownOrAdministered(id);
      const settings = await stores.settings.current();
      const register = await stores.registers.inForce(settings);
      const placed = officialOn(register, before, day);
      const colleagues = await officialsWithin(stores.officials.ofScope, register, placed.path, day);
      const fresh = await stores.officials.some(colleagues.map((colleague) => colleague.id));
      const typists =
        before.role === 'chairman'
          ? await typistsOfOpenReports(stores, { settings, register }, placed, day)
          : new Set<string>();
      return changes.change(before, 'NAME_SUBSTITUTE', args, {
        of: 'ABSENCE',
        absence,
        colleagues: fresh.map((colleague) => officialOn(register, colleague, day)),
        typists,
      });
    },
    async endSubstitution(id: string, args: ChangeArguments, from: LocalDate) {
      return changes.change(await ownOrAdministered(id), 'END_SUBSTITUTION', args, { of: 'RETURN', from });
    },
    async changeOfficial(id: string, action: AdministrationAction, args: ChangeArguments, change: OfficialEdit) {
      const before = await official(id);
      if (change.of === 'TRANSFER') permit(change.unit.path);
      // Whoever owns the new address can sign in as the person, so the caller must administer all of the person's assignments.
      if (change.of === 'CONTACT' && !(await looksAfter(await stores.officials.ofPerson(personOf(id)), 'ALL')))
        throw notAllowed(viewer, ['administer', 'official']);
      return changes.change(before, action, args, change);
    },
  };
}

const lastOf = (
  records: readonly (AdministrationRecord | undefined)[],
  isMeant: (record: AdministrationRecord) => boolean,
): AdministrationRecord | undefined => records.findLast((record) => record !== undefined && isMeant(record));

/**
 * People who typed figures of open, unsent reports of a commune, or of the communes that went into it. They may not sign
 * them for its chairman.
 */
async function typistsOfOpenReports(
  { reports }: Pick<Stores, 'reports'>,
  { settings, register }: { readonly settings: Settings; readonly register: Register },
  { path, unit }: Official,
  day: LocalDate,
): Promise<ReadonlySet<string>> {
  const calendar = workingCalendar(settings.holidays);
  const scopes = scopesOverTime(settings, register, [unit]);
  const open = [...new Set(scopes.flatMap((scope) => periodStates(scope, day, calendar).open))];
  const paths = answeredPathsOf(register, path);
  const found = await reports.history(open.flatMap((period) => paths.map((filedAt) => ({ path: filedAt, period }))));
  const unsent = found.reports.filter(({ state }) => state === 'DRAFT' || state === 'RETURNED');
  const known = await Promise.all(unsent.map((report) => reports.withHands(report)));
  return new Set(known.flatMap(({ hands }) => hands?.typed ?? []));
}
