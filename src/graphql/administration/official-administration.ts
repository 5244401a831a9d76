import type { Accounts } from '../../administer/accounts.js';
import { type OfficialResult, type OfficialStores, officialChanges } from '../../administer/official-changes.js';
import { placedOfficial } from '../../administer/placed-official.js';
import type { ChangeArguments } from '../../administer/request.js';
import { can, entryOfViewer, type Viewer } from '../../domain/access/access.js';
import type { AssignmentEdit, Invitation, OfficialEdit } from '../../domain/administration/official-edit.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { personOf } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import type { Unit, UnitPath } from '../../domain/register/unit.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';

export type OfficialAdministration = {
  /**
   * Throws FORBIDDEN where the viewer may not change the official, and where there is none: existence is not revealed.
   */
  official(id: string): Promise<Official>;
  /** When the official got role and unit; undefined where the register was loaded with them. For the viewer's own entry. */
  placedAt(official: Official): Promise<Instant | undefined>;
  invite(args: ChangeArguments, person: Invitation, unit: Unit): Promise<OfficialResult>;
  /** A further assignment. Throws FORBIDDEN where the viewer looks after none of the person's assignments. */
  assign(id: string, args: ChangeArguments, edit: AssignmentEdit, unit: Unit): Promise<OfficialResult>;
  changeOfficial(
    id: string,
    action: AdministrationAction,
    args: ChangeArguments,
    change: OfficialEdit,
  ): Promise<OfficialResult>;
};

const MOST_CHANGES_READ = 10;
const PLACING: ReadonlySet<AdministrationAction> = new Set(['INVITE', 'ADD_ASSIGNMENT', 'TRANSFER']);

/** The changes of officials that this viewer may make. */
export function officialAdministration(
  viewer: Viewer,
  stores: OfficialStores & Pick<Stores, 'registers'>,
  now: Instant,
  accounts: Accounts,
): OfficialAdministration {
  const day = localDateOf(now);
  const changes = officialChanges(viewer, stores, now, accounts);
  const may = (path: UnitPath) => can(viewer, 'administer', { kind: 'official', path, day });
  const permit = (path: UnitPath) => {
    if (!may(path)) throw notAllowed(viewer, ['administer', 'official']);
  };

  async function official(id: string): Promise<Official> {
    const found = await stores.officials.one(id);
    if (found && !may(found.path)) permit((await placedOfficial(stores, found, day)).path);
    else permit(found?.path ?? '');
    return found as Official;
  }

  /** Whether the viewer may change some, or every, open assignment. Closed ones give no right to anything. */
  async function looksAfter(entries: readonly Official[], which: 'ANY' | 'ALL'): Promise<boolean> {
    const open = entries.filter(({ active }) => active);
    const counted = open.length > 0 ? open : entries;
    const rights = await Promise.all(
      counted.map(async (entry) => may(entry.path) || may((await placedOfficial(stores, entry, day)).path)),
    );
    return which === 'ANY' ? rights.includes(true) : !rights.includes(false);
  }

  return {
    official,
    async placedAt({ id, trail = [] }) {
      if (viewer.kind !== 'official' || entryOfViewer(viewer) !== id) throw denied(viewer, 'settings');
      const entries = trail.slice(-MOST_CHANGES_READ);
      const records = await Promise.all(
        entries.map((entry) => stores.administration.one({ noun: 'OFFICIAL', id }, entry)),
      );
      return records.findLast((record) => record !== undefined && PLACING.has(record.action))?.at;
    },
    async invite(args, person, unit) {
      permit(unit.path);
      return changes.invite(args, person, unit, (entries) => looksAfter(entries, 'ANY'));
    },
    async assign(id, args, edit, unit) {
      permit(unit.path);
      const [first, ...others] = await stores.officials.ofPerson(personOf(id));
      if (!first || !(await looksAfter([first, ...others], 'ANY')))
        throw notAllowed(viewer, ['administer', 'official']);
      return changes.assign(args, [first, ...others], edit, unit);
    },
    async changeOfficial(id, action, args, change) {
      const before = await official(id);
      if (change.of === 'TRANSFER') permit(change.unit.path);
      // With another address somebody else could sign in, so it takes the right over everything that the person may do.
      if (change.of === 'CONTACT' && !(await looksAfter(await stores.officials.ofPerson(personOf(id)), 'ALL')))
        throw notAllowed(viewer, ['administer', 'official']);
      return changes.change(before, action, args, change);
    },
  };
}
