import { fieldChanges } from '../administration/field-changes.js';
import { type Invitation, type OfficialEdit, officialFaults } from '../administration/official-edit.js';
import type { Official } from '../official/official.js';
import { addressKey } from '../official/suppression.js';
import { isAtOrBelow, type Unit } from '../register/unit.js';
import { byPlace, faultAt, type LoadFault } from '../sheet/fault.js';
import type { OfficialColumn, OfficialRow, OfficialRows } from '../sheet/official-rows.js';
import type { LoadAnswer } from './answer.js';
import type { LoadBounds } from './bounds.js';
import { OFFICIAL_LOAD_TEXTS } from './official-load-texts.js';
import { codesMeant, type UnitsWithCodes, unitsWithCodes, unitWithCode } from './units-with-codes.js';

export type OfficialInvitation = { readonly row: OfficialRow; readonly person: Invitation; readonly unit: Unit };

export type OfficialCorrection = {
  readonly row: OfficialRow;
  readonly before: Official;
  /** One change after the other, each with a record of its own. */
  readonly edits: readonly Extract<OfficialEdit, { of: 'TRANSFER' | 'CONTACT' }>[];
};

export type OfficialLoad = {
  readonly invitations: readonly OfficialInvitation[];
  readonly corrections: readonly OfficialCorrection[];
  readonly answer: LoadAnswer;
};

type Known = {
  readonly units: readonly Unit[];
  /** Everybody in the register, also outside of the caller's unit. */
  readonly officials: readonly Official[];
  /** Id of whoever loads the file. */
  readonly actor: string;
};

/** Whom a file of officials invites and what it corrects. Nobody is closed by it, and nobody becomes an administrator. */
export function officialLoad({ units, officials, actor }: Known, read: OfficialRows, bounds: LoadBounds): OfficialLoad {
  const faults: LoadFault[] = [...read.faults];
  const codes = unitsWithCodes(units);
  const ids = new Map(units.map((unit) => [unit.id, unit]));
  const byAddress = new Map(officials.map((official) => [addressKey(official.email), official]));
  const scope = bounds.scope === null ? undefined : unitIn(bounds.scope, codes, ids, bounds)[0];
  const limit = scope?.path ?? bounds.within;
  const [invitations, corrections]: [OfficialInvitation[], OfficialCorrection[]] = [[], []];
  let [unchanged, leftOut] = [0, 0];
  const fault = (row: OfficialRow, column: OfficialColumn, code: keyof typeof OFFICIAL_LOAD_TEXTS, value: string) =>
    faults.push(faultAt(row.place, column, code, value, OFFICIAL_LOAD_TEXTS[code](value)));

  for (const row of read.rows) {
    const [unit, second] = unitIn(row.unit, codes, ids, bounds);
    if (bounds.scope !== null && !(unit && scope && isAtOrBelow(unit.path, scope.path))) leftOut += 1;
    else if (second) fault(row, 'unit', 'UNIT_AMBIGUOUS', row.unit);
    else if (!unit) fault(row, 'unit', 'UNIT_UNKNOWN', row.unit);
    else if (bounds.within !== '' && !isAtOrBelow(unit.path, bounds.within))
      fault(row, 'unit', 'OUTSIDE_YOUR_UNIT', unit.name.vi);
    else {
      const before = byAddress.get(addressKey(row.email));
      if (before) correct(row, unit, before);
      else invite(row, unit);
    }
  }
  const inFile = new Set(read.rows.map(({ email }) => addressKey(email)));
  return {
    invitations,
    corrections,
    answer: {
      kind: 'officials',
      added: invitations.map(({ row, unit }) => itemOf(row, unit)),
      changed: corrections.map(({ row, before, edits }) => ({
        ...itemOf(row, ids.get(before.unit)),
        id: before.id,
        changes: fieldChanges(shownFields(before), shownFields(edits.reduce(afterEdit, before))),
      })),
      missing: officials
        .filter(({ active, path, email }) => active && isAtOrBelow(path, limit) && !inFile.has(addressKey(email)))
        .map(({ id, unit, name }) => ({
          row: null,
          id,
          code: ids.get(unit)?.gsoCode ?? null,
          name: { vi: name, en: name },
          changes: [],
        })),
      unchanged,
      leftOut,
      warnings: read.warnings,
      faults: faults.toSorted(byPlace),
    },
  };

  function correct(row: OfficialRow, unit: Unit, before: Official): void {
    if (bounds.within !== '' && !isAtOrBelow(before.path, bounds.within))
      return void fault(row, 'email', 'ADDRESS_TAKEN', row.email);
    if (!before.active) return void fault(row, 'email', 'CLOSED', row.email);
    const isMoved = before.unit !== unit.id || before.role !== row.role;
    if (isMoved && before.role === 'administrator') return void fault(row, 'role', 'IS_ADMINISTRATOR', row.email);
    if (isMoved && row.role === 'administrator') return void fault(row, 'role', 'MAKES_ADMINISTRATOR', row.email);
    const contact = contactOf(row, before);
    const edits = [
      ...(isMoved ? [{ of: 'TRANSFER', role: row.role, unit } as const] : []),
      ...(Object.keys(contact).length > 0 ? [{ of: 'CONTACT', edit: contact } as const] : []),
    ];
    if (!reportFaults(row, before, edits)) return;
    if (edits.length === 0) unchanged += 1;
    else corrections.push({ row, before, edits });
  }

  function invite(row: OfficialRow, unit: Unit): void {
    if (row.role === 'administrator') return void fault(row, 'role', 'MAKES_ADMINISTRATOR', row.email);
    const { name, email, phone, role, language } = row;
    const person = { name, email, phone, role, language: language ?? 'vi' };
    if (reportFaults(row, undefined, [{ of: 'INVITE', edit: person, unit }])) invitations.push({ row, person, unit });
  }

  /** Whether the rules of a single change accept it. Adds a fault if they do not. */
  function reportFaults(row: OfficialRow, before: Official | undefined, edits: readonly OfficialEdit[]): boolean {
    const subject = { noun: 'OFFICIAL', id: before?.id ?? '' } as const;
    const errors = edits.flatMap((edit) => officialFaults(before, { subject, actor }, edit));
    for (const { code, path, value, message } of errors)
      faults.push(faultAt(row.place, columnOf(path[0]), code, value, message));
    return errors.length === 0;
  }
}

const columnOf = (field: string | undefined): OfficialColumn =>
  field === 'name' || field === 'phone' || field === 'role' ? field : 'email';

/** Units that a cell may mean: by readable id, or by code, with the zeros that a spreadsheet program drops. */
function unitIn(written: string, codes: UnitsWithCodes, ids: ReadonlyMap<string, Unit>, { day }: LoadBounds): Unit[] {
  const byId = ids.get(written.toLowerCase());
  if (byId) return [byId];
  if (!/^\d{1,5}$/.test(written)) return [];
  const found = codesMeant(written, ['PROVINCE', 'DISTRICT', 'COMMUNE']).flatMap(
    (code) => unitWithCode(codes, code, day) ?? [],
  );
  const exact = found.filter(({ gsoCode }) => gsoCode === written && written.startsWith('0'));
  return exact.length > 0 ? exact : found;
}

/** What the file leaves open stays. */
const contactOf = ({ name, phone, language }: OfficialRow, before: Official) => ({
  ...(name === before.name ? {} : { name }),
  ...(phone === null || phone === before.phone ? {} : { phone }),
  ...(language === null || language === before.language ? {} : { language }),
});

const afterEdit = (official: Official, edit: OfficialCorrection['edits'][number]): Official =>
  edit.of === 'TRANSFER'
    ? { ...official, unit: edit.unit.id, role: edit.role ?? official.role }
    : ({ ...official, ...edit.edit } as Official);

const shownFields = ({ name, role, unit, phone, language }: Official) => ({ name, role, unit, phone, language });

const itemOf = ({ place, name, email }: OfficialRow, unit: Unit | undefined) => ({
  row: place.row,
  id: email,
  code: unit?.gsoCode ?? null,
  name: { vi: name, en: name },
  changes: [],
});
