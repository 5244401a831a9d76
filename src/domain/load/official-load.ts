import { fieldChanges } from '../administration/field-changes.js';
import {
  type AssignmentEdit,
  fitsLevel,
  type Invitation,
  type OfficialEdit,
  officialFaults,
} from '../administration/official-edit.js';
import { personOf } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import { addressKey } from '../official/suppression.js';
import { textOfUnreadable } from '../refusal/texts.js';
import { isAtOrBelow, type Unit, type UnitPath } from '../register/unit.js';
import { byPlace, faultAt, type LoadFault } from '../sheet/fault.js';
import type { OfficialColumn, OfficialRow, OfficialRows } from '../sheet/official-rows.js';
import { groupedBy } from '../text/grouped-by.js';
import { instantAt } from '../time/local-date.js';
import { type LoadAnswer, type LoadItem, loadItem } from './answer.js';
import { type LoadBounds, scopeFaults } from './scope.js';
import { OFFICIAL_LOAD_TEXTS } from './texts.js';
import { type UnitsWithCodes, unitsMeant, unitsWithCodes } from './units-with-codes.js';

export type OfficialInvitation = { readonly row: OfficialRow; readonly person: Invitation; readonly unit: Unit };

export type OfficialCorrection = {
  readonly row: OfficialRow;
  readonly before: Official;
  /** Changes one after the other, each with its own record. */
  readonly edits: readonly Extract<OfficialEdit, { of: 'TRANSFER' | 'CONTACT' }>[];
};

/** A further row of a person: another role or unit (kiêm nhiệm). */
export type OfficialAssignment = {
  readonly row: OfficialRow;
  readonly unit: Unit;
  readonly edit: AssignmentEdit;
  /** All assignments of the person; empty if another row of the file invites the person. */
  readonly entries: readonly Official[];
};

type PlacedRow = { readonly row: OfficialRow; readonly unit: Unit };

type Known = {
  readonly units: readonly Unit[];
  /** Everybody in the register, also outside the caller's unit. */
  readonly officials: readonly Official[];
  /** Whether another person is being invited with the address at this moment. */
  readonly isReserved: (email: string) => boolean;
  /** Stored entries that cannot be read, by address as in `addressKey`. Absent = none. */
  readonly damaged?: ReadonlyMap<string, string>;
  /** The id of the loader. */
  readonly actor: string;
};

/**
 * The people that a file of officials invites, and the corrections that it makes. Several rows with one address are
 * several assignments of one person. A file closes nobody, and makes nobody an administrator.
 */
export function officialLoad(known: Known, read: OfficialRows, bounds: LoadBounds) {
  const { units, officials, isReserved, damaged, actor } = known;
  const codes = unitsWithCodes(units);
  const ids = new Map(units.map((unit) => [unit.id, unit]));
  const byAddress = groupedBy(officials.toSorted(firstFirst), ({ email }) => addressKey(email));
  const named = new Set<string>();
  const scope = bounds.scope === null ? undefined : unitIn(bounds.scope, codes, ids, bounds)[0];
  const faults: LoadFault[] = [...read.faults, ...scopeFaults(bounds.scope, scope)];
  const limit = scope?.path ?? bounds.within;
  const invitations: OfficialInvitation[] = [];
  const corrections: OfficialCorrection[] = [];
  const assignments: OfficialAssignment[] = [];
  const placed: PlacedRow[] = [];
  let [unchanged, leftOut] = [0, 0];
  const fault = (row: OfficialRow, column: OfficialColumn, code: keyof typeof OFFICIAL_LOAD_TEXTS, value: string) =>
    faults.push(faultAt(row.place, column, code, value, OFFICIAL_LOAD_TEXTS[code](value)));

  for (const row of read.rows) {
    const [unit, second] = unitOf(row);
    const isElsewhere = unit ? !(scope && isAtOrBelow(unit.path, scope.path)) : UNIT_CODE.test(row.unit);
    if (bounds.scope !== null && isElsewhere) leftOut += 1;
    else if (second) fault(row, 'unit', 'UNIT_AMBIGUOUS', row.unit);
    else if (!unit) fault(row, 'unit', 'UNIT_UNKNOWN', row.unit);
    else if (!isTheirs(unit.path)) fault(row, 'unit', 'OUTSIDE_YOUR_UNIT', unit.name.vi);
    else placed.push({ row, unit });
  }
  for (const [address, rows] of groupedBy(placed, ({ row }) => addressKey(row.email)))
    person(rows, byAddress.get(address) ?? []);
  // A file makes nobody an administrator, so none is missing from it.
  const isMissing = ({ id, active, path, email, role }: Official) =>
    active &&
    role !== 'administrator' &&
    isAtOrBelow(path, limit) &&
    !(read.addresses.has(addressKey(email)) && (named.has(id) || !isOneOfSeveral(email)));
  return {
    invitations,
    assignments,
    corrections,
    answer: {
      kind: 'officials',
      added: [...invitations, ...assignments].map(({ row, unit }) => itemOf(row, unit)),
      changed: corrections.map(({ row, before, edits }) => ({
        ...itemOf(row, ids.get(before.unit)),
        id: before.id,
        changes: fieldChanges(shownFields(before), shownFields(edits.reduce(afterEdit, before))),
      })),
      unitName: (id) => ids.get(id)?.name,
      missing: officials.filter(isMissing).map(({ id, unit, name }) => personItem(null, id, name, ids.get(unit))),
      unchanged,
      leftOut,
      warnings: read.warnings,
      faults: faults.toSorted(byPlace),
    } satisfies LoadAnswer,
  };

  /** The code of a province may equal that of a commune without its zeros. The role then decides. */
  function unitOf({ unit, role }: OfficialRow): Unit[] {
    const meant = unitIn(unit, codes, ids, bounds);
    const fitting = meant.filter((one) => fitsLevel(role, one));
    return meant.length > 1 && fitting.length > 0 ? fitting : meant;
  }

  function isOneOfSeveral(email: string): boolean {
    return (byAddress.get(addressKey(email)) ?? []).filter(({ active }) => active).length > 1;
  }

  function person(rows: readonly PlacedRow[], entries: readonly Official[]): void {
    const [first, ...others] = rows;
    const [open, ...more] = entries.filter(({ active }) => active);
    if (!first) return;
    if (entries.length === 0) {
      const item = damaged?.get(addressKey(first.row.email));
      if (item !== undefined)
        for (const { row } of rows)
          faults.push(faultAt(row.place, 'email', 'DATA_UNREADABLE', item, textOfUnreadable(item)));
      else if (isReserved(first.row.email)) for (const { row } of rows) fault(row, 'email', 'ADDRESS_TAKEN', row.email);
      else if (invite(first)) for (const other of others) assign(other, []);
    } else if (!open || ![open, ...more].some(({ path }) => isTheirs(path))) {
      const code = open || !entries.some(({ path }) => isTheirs(path)) ? 'ADDRESS_TAKEN' : 'CLOSED';
      for (const { row } of rows) fault(row, 'email', code, row.email);
    } else if (others.length === 0 && more.length === 0) correct(first, open, entries);
    else
      for (const placedRow of rows) {
        const { row, unit } = placedRow;
        // After a merge one person may hold the same twice. One row speaks for both.
        const held = [open, ...more].filter((entry) => entry.role === row.role && entry.unit === unit.id);
        for (const { id } of held) named.add(id);
        if (held[0]) correct(placedRow, held[0], entries);
        else assign(placedRow, entries);
      }
  }

  function isTheirs(path: UnitPath): boolean {
    return isAtOrBelow(path, bounds.within);
  }

  function correct({ row, unit }: PlacedRow, before: Official, entries: readonly Official[]): void {
    named.add(before.id);
    const isMoved = before.unit !== unit.id || before.role !== row.role;
    if (isMoved && before.role === 'administrator') return void fault(row, 'role', 'IS_ADMINISTRATOR', row.email);
    if (isMoved && row.role === 'administrator') return void fault(row, 'role', 'MAKES_ADMINISTRATOR', row.email);
    const contact = contactOf(row, before);
    const isContact = Object.keys(contact).length > 0;
    if (isContact && entries.some(({ active, path }) => active && !isTheirs(path)))
      return void fault(row, 'email', 'WORKS_ELSEWHERE', row.email);
    // The first assignment keeps name, telephone and language.
    const first = entries.find(({ id }) => id === personOf(before.id)) ?? before;
    const moves = isMoved ? [{ of: 'TRANSFER', role: row.role, unit } as const] : [];
    const contacts = isContact ? [{ of: 'CONTACT', edit: contact } as const] : [];
    if (moves.length + contacts.length === 0) unchanged += 1;
    else if (first === before) change(row, before, [...moves, ...contacts]);
    else {
      change(row, before, moves);
      change(row, first, contacts);
    }
  }

  function change(row: OfficialRow, before: Official, edits: OfficialCorrection['edits']): void {
    const isDone = edits.length === 0 || corrections.some((correction) => correction.before.id === before.id);
    if (!isDone && reportFaults(row, before, edits)) corrections.push({ row, before, edits });
  }

  function assign({ row, unit }: PlacedRow, entries: readonly Official[]): void {
    if (row.role === 'administrator') return void fault(row, 'role', 'MAKES_ADMINISTRATOR', row.email);
    const edit = { role: row.role, since: undefined, until: undefined };
    if (reportFaults(row, undefined, [{ of: 'ASSIGN', edit, unit, entries }]))
      assignments.push({ row, unit, edit, entries });
  }

  function invite({ row, unit }: PlacedRow): boolean {
    if (row.role === 'administrator') fault(row, 'role', 'MAKES_ADMINISTRATOR', row.email);
    const { name, email, phone = null, role, language = 'vi' } = row;
    const person = { name, email, phone, role, language };
    const isAccepted = role !== 'administrator' && reportFaults(row, undefined, [{ of: 'INVITE', edit: person, unit }]);
    if (isAccepted) invitations.push({ row, person, unit });
    return isAccepted;
  }

  /** Whether the rules for a single change accept it. Adds a fault if they do not. */
  function reportFaults(row: OfficialRow, before: Official | undefined, edits: readonly OfficialEdit[]): boolean {
    const subject = { noun: 'OFFICIAL', id: before?.id ?? '' } as const;
    const at = instantAt(bounds.day, '12:00');
    const errors = edits.flatMap((edit) => officialFaults(before, { subject, actor, at }, edit));
    for (const { code, path, value, message } of errors)
      faults.push(faultAt(row.place, columnOf(path[0]), code, value, message));
    return errors.length === 0;
  }
}

/** Puts the first assignment of a person before the others. */
const firstFirst = (a: Official, b: Official): number => (a.id < b.id ? -1 : 1);

const columnOf = (field: string | undefined): OfficialColumn =>
  field === 'name' || field === 'phone' || field === 'role' ? field : 'email';

const UNIT_CODE = /^\d{1,5}$/;

/** Units that a cell may mean: by readable id, or by code, with the zeros that a spreadsheet program drops. */
function unitIn(written: string, codes: UnitsWithCodes, ids: ReadonlyMap<string, Unit>, { day }: LoadBounds): Unit[] {
  const byId = ids.get(written.toLowerCase());
  if (byId) return [byId];
  if (!UNIT_CODE.test(written)) return [];
  const found = unitsMeant(codes, written, day);
  const exact = found.filter(({ gsoCode }) => gsoCode === written && written.startsWith('0'));
  return exact.length > 0 ? exact : found;
}

/** Keeps a fact that the file leaves open. */
const contactOf = ({ name, phone, language }: OfficialRow, before: Official) => ({
  ...(name === before.name ? {} : { name }),
  ...(phone === undefined || phone === before.phone ? {} : { phone }),
  ...(language === undefined || language === before.language ? {} : { language }),
});

const afterEdit = (official: Official, edit: OfficialCorrection['edits'][number]): Official =>
  edit.of === 'TRANSFER'
    ? { ...official, unit: edit.unit.id, role: edit.role ?? official.role }
    : ({ ...official, ...edit.edit } as Official);

const shownFields = ({ name, role, unit, phone, language }: Official) => ({ name, role, unit, phone, language });

const itemOf = ({ place, name, email }: OfficialRow, unit: Unit | undefined) =>
  personItem(place.row, email, name, unit);

const personItem = (row: number | null, id: string, name: string, unit: Unit | undefined): LoadItem =>
  loadItem({ id, gsoCode: unit?.gsoCode ?? null, name: { vi: name, en: name } }, row);
