import { createHash } from 'node:crypto';
import { inParallel } from '../concurrency.js';
import type { OfficialViewer } from '../domain/access/access.js';
import { rootPath } from '../domain/administration/settings-edit.js';
import { changesAnything, type LoadAnswer } from '../domain/load/answer.js';
import type { LoadBounds } from '../domain/load/bounds.js';
import {
  type OfficialAssignment,
  type OfficialCorrection,
  type OfficialInvitation,
  type OfficialLoad,
  officialLoad,
} from '../domain/load/official-load.js';
import { recordedChanges } from '../domain/load/register-load.js';
import { officialsWithin } from '../domain/official/officials-within.js';
import { revisionOf } from '../domain/official/trail.js';
import type { UserError } from '../domain/refusal/codes.js';
import { byPlace, faultAt, type LoadFault } from '../domain/sheet/fault.js';
import { officialRows } from '../domain/sheet/official-rows.js';
import type { Sheet } from '../domain/sheet/table.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Accounts } from './accounts.js';
import { type OfficialChanges, type OfficialStores, officialChanges } from './official-changes.js';
import { recordLoad } from './record-load.js';

export type OfficialLoadStores = OfficialStores;

export type OfficialLoadRequest = {
  readonly viewer: OfficialViewer;
  readonly file: { readonly sheet: Sheet; readonly source: string; readonly fingerprint: string };
  readonly bounds: Omit<LoadBounds, 'day'>;
  readonly dryRun: boolean;
  /** How many rows are carried out at most: an account takes several requests. */
  readonly most: number;
  readonly now: Instant;
};

export type OfficialLoadOutcome = {
  readonly answer: LoadAnswer;
  readonly written: boolean;
  /** Rows that the same file carries out when it is loaded again. */
  readonly remaining: number;
};

const AT_ONCE = 4;

/**
 * Loads officials row by row, because accounts cannot be made in one step. A row with a fault leaves the others. Each row has
 * a key of its own, so the same file resumes an interrupted load and nobody is invited twice.
 */
export async function loadOfficials(
  stores: OfficialLoadStores,
  accounts: Accounts,
  { viewer, file, bounds, dryRun, most, now }: OfficialLoadRequest,
): Promise<OfficialLoadOutcome> {
  const load = await planned(stores, viewer, file.sheet, { ...bounds, day: localDateOf(now) });
  const { answer } = load;
  if (dryRun || !changesAnything(answer)) return { answer, written: false, remaining: 0 };
  const settings = await stores.settings.current();
  // Names and addresses stand in the record of each official, not in that of the load.
  const changes = recordedChanges({ ...answer, changed: [] }, file);
  await recordLoad(stores, {
    viewer,
    kind: 'officials',
    ...file,
    path: bounds.within || rootPath(settings, localDateOf(now)),
    changes,
    now,
  });
  const carry = rowCarrier(stores, officialChanges(viewer, stores, now, accounts), file);
  const steps = [...load.corrections.map(carry.correct), ...load.invitations.map(carry.invite)];
  // A further assignment follows the invitation of its person.
  const further = load.assignments.map(carry.assign);
  const faults = [
    ...(await inParallel(steps.slice(0, most), AT_ONCE, (step) => step())),
    ...(await inParallel(further.slice(0, Math.max(0, most - steps.length)), 1, (step) => step())),
  ].flat();
  return {
    answer: { ...answer, faults: [...answer.faults, ...faults].toSorted(byPlace) },
    written: true,
    remaining: Math.max(0, steps.length + further.length - most),
  };
}

async function planned(
  stores: OfficialLoadStores,
  viewer: OfficialViewer,
  sheet: Sheet,
  bounds: LoadBounds,
): Promise<OfficialLoad> {
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const root = rootPath(settings, bounds.day);
  const officials = await officialsWithin(stores.officials.ofScope, register, root, bounds.day);
  return officialLoad({ units: register.units, officials, actor: viewer.id }, officialRows(sheet), bounds);
}

type Step = () => Promise<LoadFault[]>;

function rowCarrier(
  { addresses, officials }: Pick<OfficialLoadStores, 'addresses' | 'officials'>,
  changes: OfficialChanges,
  { source, fingerprint }: OfficialLoadRequest['file'],
) {
  const keyOf = (about: string, step: string): string => {
    const row = createHash('sha256').update(about.toLowerCase()).digest('hex').slice(0, 24);
    return `load-${fingerprint.slice(0, 24)}-${row}-${step}`;
  };
  const argsOf = (about: string, step: string) => ({ idempotencyKey: keyOf(about, step), reason: source });
  const faultsIn = (row: OfficialInvitation['row'], errors: readonly UserError[]): LoadFault[] =>
    errors.map(({ code, value, message }) => faultAt(row.place, 'email', code, value, message));
  return {
    invite:
      ({ row, person, unit }: OfficialInvitation): Step =>
      async () =>
        faultsIn(row, (await changes.invite(argsOf(person.email, 'invite'), person, unit)).errors),
    assign:
      ({ row, unit, edit, entries }: OfficialAssignment): Step =>
      async () => {
        const invited = entries.length > 0 ? undefined : await addresses.owner(row.email);
        const [first, ...others] = invited?.official ? await officials.ofPerson(invited.official) : entries;
        // The invitation was refused, and says why.
        if (!first) return [];
        const args = argsOf(`${first.id} ${row.role} ${unit.id}`, 'assign');
        return faultsIn(row, (await changes.assign(args, [first, ...others], edit, unit)).errors);
      },
    correct:
      ({ row, before, edits }: OfficialCorrection): Step =>
      async () => {
        let official = before;
        for (const edit of edits) {
          const action = edit.of === 'TRANSFER' ? 'TRANSFER' : 'CHANGE_CONTACT';
          const expectedRevision = revisionOf(official.trail ?? []);
          const result = await changes.change(
            official,
            action,
            { ...argsOf(`${before.id} ${expectedRevision}`, edit.of), expectedRevision },
            edit,
          );
          if (result.errors.length > 0 || !result.value) return faultsIn(row, result.errors);
          official = result.value;
        }
        return [];
      },
  };
}
