import type { Viewer } from '../domain/access/access.js';
import {
  type AssignmentEdit,
  decideOfficial,
  type Invitation,
  type OfficialEdit,
  officialFaults,
} from '../domain/administration/official-edit.js';
import type { AdministrationAction } from '../domain/administration/record.js';
import { type AdministrationRequest, requestFaults } from '../domain/administration/request.js';
import { assignmentId, personOf } from '../domain/official/assignment.js';
import { assignmentHeld } from '../domain/official/former-official.js';
import type { Official } from '../domain/official/official.js';
import { revisionOf } from '../domain/official/trail.js';
import { refusal } from '../domain/refusal/refusal.js';
import { payloadFingerprint } from '../domain/refusal/repeated-request.js';
import { placedOn } from '../domain/register/seat.js';
import type { Unit } from '../domain/register/unit.js';
import { foldText } from '../domain/text/fold-text.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import type { Accounts } from './accounts.js';
import type { AddressBook } from './address-book.js';
import { addressTaker } from './address-taker.js';
import { type AdministrationResult, administer, withOwnTrail } from './administer.js';
import { followAccount } from './follow-account.js';
import { type ChangeArguments, requestOf } from './request.js';

/** The length of the part of an id that distinguishes the assignments of one person. */
const MARK = 16;

export type OfficialStores = Pick<Stores, 'administration' | 'officials' | 'addresses' | 'settings' | 'registers'>;

export type OfficialResult = AdministrationResult<Official>;

/** Whether the caller may give a further assignment to the person with these entries. */
type MayAssign = (entries: readonly Official[]) => boolean | Promise<boolean>;

/** The changes of officials. Callers check rights first. */
export function officialChanges(
  viewer: Viewer,
  stores: OfficialStores,
  now: Instant,
  accounts: Accounts,
  book?: AddressBook,
) {
  const takeAddress = addressTaker(stores, now, book);
  const refused = (errors: OfficialResult['errors']): OfficialResult => ({ record: null, value: null, errors });

  /** Assignments at the units of today: one at a merged commune is held at the commune that took it over. */
  const placedToday = (entries: readonly Official[]): Promise<Official[]> =>
    Promise.all(entries.map((entry) => placedOfficial(stores, entry, localDateOf(now))));

  async function filed(
    request: AdministrationRequest,
    change: OfficialEdit,
    /** A change that follows from another request accepts any stored revision. */
    follows = false,
    isNew = false,
  ): Promise<OfficialResult> {
    const { id } = request.subject;
    let isExpected = !isNew;
    return administer<Official | undefined>(stores, {
      viewer,
      request,
      async read() {
        // A new account has no entry yet, so the first attempt does not read. If the write finds one, the next attempt reads.
        const found = isExpected ? await stores.officials.one(id) : undefined;
        isExpected = true;
        return withOwnTrail(found);
      },
      decide({ value, trail }, informed) {
        const based = follows ? { ...informed, expectedRevision: revisionOf(trail) } : informed;
        return decideOfficial(value, based, change);
      },
      move: ({ value }, after, entry) => stores.officials.administer(value, after, entry),
    });
  }

  /** A merge may have brought the official to the unit already. */
  const fromToday = async (before: Official, change: OfficialEdit): Promise<OfficialEdit> =>
    change.of === 'TRANSFER' ? { ...change, from: (await placedToday([before]))[0]?.unit ?? before.unit } : change;

  /** Shortens the absences for which a changed official is named as the substitute but cannot be it any more. */
  async function followSubstitutions(changed: Official, { idempotencyKey, reason }: ChangeArguments): Promise<void> {
    const first = await stores.officials.one(personOf(changed.id));
    const named = await stores.officials.some(first?.standsInFor ?? []);
    const absent = named.filter(({ absences = [] }) => absences.some(({ substitute }) => substitute === changed.id));
    if (absent.length === 0) return;
    const substitute = await placedOfficial(stores, changed, localDateOf(now));
    for (const official of absent) {
      const { path } = await placedOfficial(stores, official, localDateOf(now));
      const subject = { noun: 'OFFICIAL', id: official.id } as const;
      const args = { idempotencyKey, reason };
      const request = requestOf(viewer, subject, 'SUBSTITUTE_LEFT', args, [changed.id], now);
      await filed(request, { of: 'SUBSTITUTE_LEFT', substitute, path }, true);
    }
  }

  /** @param entries all assignments of the person, the first one first */
  async function assign(
    args: ChangeArguments,
    entries: readonly [Official, ...Official[]],
    edit: AssignmentEdit,
    unit: Unit,
  ): Promise<OfficialResult> {
    const id = assignmentId(personOf(entries[0].id), payloadFingerprint([args.idempotencyKey]).slice(0, MARK));
    const request = requestOf(viewer, { noun: 'OFFICIAL', id }, 'ADD_ASSIGNMENT', args, [edit, unit.id], now);
    const change: OfficialEdit = { of: 'ASSIGN', edit, unit, entries: await placedToday(entries) };
    const faults = [...requestFaults(request, null), ...officialFaults(undefined, request, change)];
    if (faults.length === 0) await stores.officials.markSeveral(personOf(entries[0].id));
    const result = await filed(request, change);
    if (result.record && result.value) await followAccount(stores, accounts, result.record, result.value);
    return result;
  }

  /** All entries of an address's holder; undefined for another name, for a person who has this role in this unit, and without a right. */
  async function holderOf(owner: string | null, person: Invitation, unit: Unit, mayAssign: MayAssign) {
    const [first, ...others] = owner === null ? [] : await stores.officials.ofPerson(owner);
    if (!first || foldText(first.name) !== foldText(person.name)) return undefined;
    const entries = [first, ...others] as const;
    const held = await placedToday(entries);
    const same = held.filter(({ role, unit: at }) => role === person.role && at === unit.id);
    const isHeld = assignmentHeld(same, localDateOf(now)) !== undefined;
    return entries.some(({ active }) => active) && !isHeld && (await mayAssign(entries)) ? entries : undefined;
  }

  return {
    assign,
    /** Invites a person. If a person with the same address and name exists and the caller may change them, adds an assignment. */
    async invite(args: ChangeArguments, person: Invitation, unit: Unit, mayAssign: MayAssign = () => false) {
      const change: OfficialEdit = { of: 'INVITE', edit: person, unit };
      const request = (id: string) =>
        requestOf(viewer, { noun: 'OFFICIAL', id }, 'INVITE', args, [person, unit.id], now);
      const nobody = request('');
      const faults = [...requestFaults(nobody, null), ...officialFaults(undefined, nobody, change)];
      if (faults.length > 0) return refused(faults);
      const taken = await takeAddress(person.email, args.idempotencyKey, null);
      if (taken.kind === 'TAKEN') {
        const entries = await holderOf(taken.owner, person, unit, mayAssign);
        const edit = { role: person.role, since: undefined, until: undefined };
        return entries
          ? assign(args, entries, edit, unit)
          : refused([refusal('ADDRESS_TAKEN', ['email'], person.email)]);
      }
      if (taken.official !== null) return filed(request(taken.official), change);
      const id = await accounts.invite(person);
      await taken.by(id);
      return filed(request(id), change, false, true);
    },
    async change(before: Official, action: AdministrationAction, args: ChangeArguments, change: OfficialEdit) {
      const { id } = before;
      const request = requestOf(viewer, { noun: 'OFFICIAL', id }, action, args, payloadOf(change), now);
      const email = change.of === 'CONTACT' ? change.edit.email : undefined;
      const faults = officialFaults(before, request, change);
      if (email !== undefined && email !== before.email && faults.length === 0) {
        const taken = await takeAddress(email, args.idempotencyKey, id);
        if (taken.kind === 'TAKEN') return refused([refusal('ADDRESS_TAKEN', ['email'], email)]);
      }
      if (change.of === 'ABSENCE' && faults.length === 0)
        await stores.officials.noteSubstitute(personOf(change.absence.substitute), id);
      const result = await filed(request, await fromToday(before, change));
      // The account follows the register, which alone gives rights. A repeat of the request finishes an interrupted one.
      if (result.record && result.value) {
        await followAccount(stores, accounts, result.record, result.value);
        if (LEAVING.has(action)) await followSubstitutions(result.value, args);
      }
      return result;
    },
  };
}

const LEAVING: ReadonlySet<AdministrationAction> = new Set(['DEACTIVATE', 'TRANSFER', 'END_ASSIGNMENT']);

const payloadOf = (change: OfficialEdit): unknown => {
  // The fingerprint covers the request only, not data that was read for it.
  if (change.of === 'ABSENCE') return { of: change.of, absence: change.absence };
  return 'unit' in change ? { ...change, unit: change.unit.id } : change;
};

/** An official with the unit and path of a day, because the stored unit may have ended. */
export async function placedOfficial(
  { settings, registers }: Pick<Stores, 'settings' | 'registers'>,
  official: Official,
  day: LocalDate,
): Promise<Official> {
  return placedOn(await registers.inForce(await settings.current()), official, day);
}
