import type { Accounts } from '../../administer/accounts.js';
import { type OfficialResult, type OfficialStores, officialChanges } from '../../administer/official-changes.js';
import { placedOfficial } from '../../administer/placed-official.js';
import type { ChangeArguments } from '../../administer/request.js';
import { can, entryOfViewer, type Viewer } from '../../domain/access/access.js';
import type { Invitation, OfficialEdit } from '../../domain/administration/official-edit.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
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
  changeOfficial(
    id: string,
    action: AdministrationAction,
    args: ChangeArguments,
    change: OfficialEdit,
  ): Promise<OfficialResult>;
};

const MOST_CHANGES_READ = 10;

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

  return {
    official,
    async placedAt({ id, trail = [] }) {
      if (viewer.kind !== 'official' || entryOfViewer(viewer) !== id) throw denied(viewer, 'settings');
      const entries = trail.slice(-MOST_CHANGES_READ);
      const records = await Promise.all(
        entries.map((entry) => stores.administration.one({ noun: 'OFFICIAL', id }, entry)),
      );
      return records.findLast((record) => record?.action === 'INVITE' || record?.action === 'TRANSFER')?.at;
    },
    async invite(args, person, unit) {
      permit(unit.path);
      return changes.invite(args, person, unit);
    },
    async changeOfficial(id, action, args, change) {
      const before = await official(id);
      if (change.of === 'TRANSFER') permit(change.unit.path);
      return changes.change(before, action, args, change);
    },
  };
}
