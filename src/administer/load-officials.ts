import { inParallel } from '../concurrency.js';
import { changesAnything, type LoadAnswer } from '../domain/load/answer.js';
import type { OfficialAssignment, OfficialCorrection, OfficialInvitation } from '../domain/load/official-load.js';
import { recordedChanges } from '../domain/load/register-load.js';
import { revisionOf } from '../domain/official/trail.js';
import type { UserError } from '../domain/refusal/codes.js';
import { textOfUnreadable } from '../domain/refusal/texts.js';
import { byPlace, faultAt, type LoadFault } from '../domain/sheet/fault.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import type { Accounts } from './accounts.js';
import { type OfficialStores, officialChanges } from './official-changes.js';
import { keyOfRow, type OfficialPlan } from './plan-officials.js';
import { recordLoad } from './record-load.js';

export type RowsToCarry = {
  /** The most rows that one call carries out, because an account takes several requests. */
  readonly most: number;
  readonly onRow?: () => void;
  /** While it returns true no further row is begun. */
  readonly isStopped?: () => boolean;
};

export type OfficialLoadOutcome = {
  readonly answer: LoadAnswer;
  /** Faults that the plan did not foresee; the answer has them too. */
  readonly unforeseen: readonly LoadFault[];
  readonly written: boolean;
  /** The number of rows that are left for another load of the same file. */
  readonly remaining: number;
};

const AT_ONCE = 4;

export const rowsPlanned = ({ corrections, invitations, assignments }: OfficialPlan): number =>
  corrections.length + invitations.length + assignments.length;

/**
 * Carries out a plan row by row, because accounts cannot be made in one step. A row with a fault does not stop the others.
 * Each row has its own key, so a load may stop anywhere: the same file resumes it, and nobody is invited twice.
 */
export async function loadOfficials(
  stores: OfficialStores,
  accounts: Accounts,
  plan: OfficialPlan,
  { most, onRow, isStopped }: RowsToCarry,
): Promise<OfficialLoadOutcome> {
  const { answer, path } = plan;
  if (!changesAnything(answer)) return { answer, unforeseen: [], written: false, remaining: 0 };
  const { viewer, file, now } = plan.request;
  // The record of the load holds no names and addresses; the record of each official does.
  const changes = recordedChanges({ ...answer, changed: [] }, file);
  await recordLoad(stores, { viewer, kind: 'officials', ...file, path, changes, now });
  const carry = rowCarrier(stores, accounts, plan);
  let done = 0;
  const counted = async (step: Step): Promise<LoadFault[]> => {
    if (isStopped?.()) return [];
    const faults = await step();
    done += 1;
    onRow?.();
    return faults;
  };
  const steps = [...plan.corrections.map(alone(carry.correct)), ...plan.invitations.map(alone(carry.invite))];
  // Further assignments come after all invitations, because they need their person.
  const further = plan.assignments.map(alone(carry.assign));
  const unforeseen = [
    ...(await inParallel(steps.slice(0, most), AT_ONCE, counted)),
    ...(await inParallel(further.slice(0, Math.max(0, most - steps.length)), 1, counted)),
  ].flat();
  return {
    answer: { ...answer, faults: [...answer.faults, ...unforeseen].toSorted(byPlace) },
    unforeseen,
    written: true,
    remaining: rowsPlanned(plan) - done,
  };
}

type Step = () => Promise<LoadFault[]>;
type OfRow = Pick<OfficialInvitation, 'row'>;

/** A row about somebody whose entry cannot be read stops no other row. */
const alone =
  <Of extends OfRow>(carry: (of: Of) => Promise<LoadFault[]>) =>
  (of: Of): Step =>
  async () => {
    try {
      return await carry(of);
    } catch (error) {
      if (!(error instanceof UnreadableItemError)) throw error;
      const { item } = error;
      return [faultAt(of.row.place, 'email', 'DATA_UNREADABLE', item, textOfUnreadable(item))];
    }
  };

function rowCarrier(stores: OfficialStores, accounts: Accounts, { request, book }: OfficialPlan) {
  const { addresses, officials } = stores;
  const { viewer, file, now } = request;
  const changes = officialChanges(viewer, stores, now, accounts, book);
  const argsOf = (about: string, step: string) => ({
    idempotencyKey: keyOfRow(file.fingerprint, about, step),
    reason: file.source,
  });
  const faultsIn = (row: OfficialInvitation['row'], errors: readonly UserError[]): LoadFault[] =>
    errors.map(({ code, value, message }) => faultAt(row.place, 'email', code, value, message));
  return {
    invite: async ({ row, person, unit }: OfficialInvitation): Promise<LoadFault[]> =>
      faultsIn(row, (await changes.invite(argsOf(person.email, 'invite'), person, unit)).errors),
    assign: async ({ row, unit, edit, entries }: OfficialAssignment): Promise<LoadFault[]> => {
      const invited = entries.length > 0 ? undefined : await addresses.owner(row.email);
      const [first, ...others] = invited?.official ? await officials.ofPerson(invited.official) : entries;
      // The invitation was refused; its own row reports the fault.
      if (!first) return [];
      // The same file may bring an assignment anew after each end of it.
      const ended = entries.filter(({ active, role, unit: at }) => !active && role === row.role && at === unit.id);
      const about = [first.id, row.role, unit.id, ...ended.map(({ id }) => id)].join(' ');
      const args = argsOf(about, 'assign');
      return faultsIn(row, (await changes.assign(args, [first, ...others], edit, unit)).errors);
    },
    correct: async ({ row, before, edits }: OfficialCorrection): Promise<LoadFault[]> => {
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
