import type { Viewer } from '../domain/access/access.js';
import {
  decideOfficial,
  type Invitation,
  type OfficialEdit,
  officialFaults,
} from '../domain/administration/official-edit.js';
import type { AdministrationAction, AdministrationRecord } from '../domain/administration/record.js';
import { type AdministrationRequest, requestFaults } from '../domain/administration/request.js';
import type { Official, OfficialRole } from '../domain/official/official.js';
import { refusal } from '../domain/refusal/refusal.js';
import type { Unit } from '../domain/register/unit.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import type { Accounts } from './accounts.js';
import { addressTaker } from './address-taker.js';
import { administer } from './administer.js';
import { type AdministrationResult, type ChangeArguments, requestOf, resultOf } from './request.js';

export type OfficialStores = Pick<Stores, 'administration' | 'officials' | 'addresses' | 'settings' | 'registers'>;

export type OfficialResult = AdministrationResult<Official>;

/** The changes of officials. The rights of the caller were checked before. */
export type OfficialChanges = {
  invite(args: ChangeArguments, person: Invitation, unit: Unit): Promise<OfficialResult>;
  change(
    before: Official,
    action: AdministrationAction,
    args: ChangeArguments,
    change: OfficialEdit,
  ): Promise<OfficialResult>;
};

export function officialChanges(
  viewer: Viewer,
  stores: OfficialStores,
  now: Instant,
  accounts: Accounts,
): OfficialChanges {
  const takeAddress = addressTaker(stores, now);
  const refused = (errors: OfficialResult['errors']): OfficialResult => ({ record: null, value: null, errors });

  async function filed(request: AdministrationRequest, change: OfficialEdit): Promise<OfficialResult> {
    const { id } = request.subject;
    const outcome = await administer<{ readonly official: Official | undefined }>(stores, {
      viewer,
      request,
      async read() {
        const found = await stores.officials.one(id);
        const trail = found?.trail ?? [];
        return { value: { official: found }, trail, basis: trail.length };
      },
      decide({ value }, informed) {
        const decision = decideOfficial(value.official, informed, change);
        return decision.kind === 'REFUSED' ? decision : { ...decision, after: { official: decision.official } };
      },
      async move(before, { official: after }, entry) {
        const moved = after && (await stores.officials.administer(before.value.official, after, entry));
        return moved && { official: moved };
      },
    });
    const { value, ...result } = resultOf(outcome);
    return { ...result, value: value?.official ?? null };
  }

  return {
    async invite(args, person, unit) {
      const change: OfficialEdit = { of: 'INVITE', edit: person, unit };
      const request = (id: string) =>
        requestOf(viewer, { noun: 'OFFICIAL', id }, 'INVITE', args, [person, unit.id], now);
      const nobody = request('');
      const faults = [...requestFaults(nobody, null), ...officialFaults(undefined, nobody, change)];
      if (faults.length > 0) return refused(faults);
      const taken = await takeAddress(person.email, args.idempotencyKey, null);
      if (taken.kind === 'TAKEN') return refused([refusal('ADDRESS_TAKEN', ['email'], person.email)]);
      const id = taken.official ?? (await accounts.invite(person));
      if (taken.official === null) await taken.by(id);
      return filed(request(id), change);
    },
    async change(before, action, args, change) {
      const { id } = before;
      const request = requestOf(viewer, { noun: 'OFFICIAL', id }, action, args, payloadOf(change), now);
      const email = change.of === 'CONTACT' ? change.edit.email : undefined;
      const faults = officialFaults(before, request, change);
      if (email !== undefined && email !== before.email && faults.length === 0) {
        const taken = await takeAddress(email, args.idempotencyKey, id);
        if (taken.kind === 'TAKEN') return refused([refusal('ADDRESS_TAKEN', ['email'], email)]);
      }
      const result = await filed(request, change);
      // After the register, which alone gives rights. A repeat of the request finishes an interrupted one.
      if (result.record && result.value) await follow(accounts, result.record, result.value);
      return result;
    },
  };
}

const payloadOf = (change: OfficialEdit): unknown => ('unit' in change ? { ...change, unit: change.unit.id } : change);

/** Brings the account to where the register is. */
async function follow(accounts: Accounts, { action, changes }: AdministrationRecord, { id, email, role }: Official) {
  const changed = (field: string) => changes.find((change) => change.field === field);
  switch (action) {
    case 'CHANGE_CONTACT':
      if (changed('email')) await accounts.changeAddress(id, email);
      return;
    case 'TRANSFER': {
      const from = changed('role')?.before;
      if (from) await accounts.changeRole(id, from as OfficialRole, role);
      return;
    }
    case 'DEACTIVATE':
      return accounts.close(id);
    case 'REACTIVATE':
      return accounts.reopen(id);
    default:
      return;
  }
}
