import type { FieldChange } from '../administration/field-changes.js';
import { registerInForce } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import type { Register, Unit, UnitId } from '../register/unit.js';
import { byPlace, type LoadFault } from '../sheet/fault.js';
import type { Sheet } from '../sheet/table.js';
import { unitRows } from '../sheet/unit-rows.js';
import { villageRows } from '../sheet/village-rows.js';
import { answerOfUnits, answerOfVillages, type LoadAnswer } from './answer.js';
import { withCorrections } from './base-units.js';
import type { LoadBounds } from './bounds.js';
import { unitFault } from './unit-faults.js';
import { refuseWithReports, type UnitLoad, unitLoad } from './unit-load.js';
import { villageLoad } from './village-load.js';

/** A file as it came, for the record: what it was called, and the SHA-256 of its bytes. */
export type LoadFile = {
  readonly kind: 'units' | 'villages';
  readonly sheet: Sheet;
  readonly source: string;
  readonly fingerprint: string;
};

/** What a file makes of the register. */
export type RegisterLoad = {
  readonly answer: LoadAnswer;
  /** The units that reorganisations are applied to, after the load. */
  readonly base: readonly Unit[];
  readonly events: readonly Reorganisation[];
  inForce(version: number, base: number): Register;
  /** What the record of the load names. */
  readonly recorded: readonly FieldChange[];
};

/** Units that are corrected, so that reports of theirs forbid it. */
export type UncheckedLoad = {
  readonly mayHaveReports: readonly Unit[];
  withReports(units: ReadonlySet<UnitId>): RegisterLoad;
};

type Registers = { readonly register: Register; readonly base: Register };

export function loadOfRegister(registers: Registers, file: LoadFile, bounds: LoadBounds): UncheckedLoad {
  const { units } = registers.register;
  if (file.kind === 'villages') {
    const rows = villageRows(file.sheet);
    const load = villageLoad(units, rows, bounds);
    const corrected = load.counted.map(({ commune, after }) => ({
      before: commune,
      after: { ...commune, villageCount: after },
    }));
    const changes = { added: load.added.map(({ unit }) => unit), corrected };
    const whole = wholeLoad(registers, changes, answerOfVillages(load, rows.warnings), file, () => []);
    return { mayHaveReports: [], withReports: () => whole };
  }
  const rows = unitRows(file.sheet);
  const load = unitLoad(units, rows, bounds);
  return {
    mayHaveReports: load.corrected.flatMap(({ before, onlyAdds }) => (onlyAdds ? [] : [before])),
    withReports(haveReports) {
      const checked = refuseWithReports(load, haveReports);
      const formedFaults = (formed: readonly Unit[]) => faultsOfFormed(checked, formed);
      return wholeLoad(registers, checked, answerOfUnits(checked, rows.warnings), file, formedFaults);
    },
  };
}

function wholeLoad(
  { register, base }: Registers,
  changes: Parameters<typeof withCorrections>[1],
  answer: LoadAnswer,
  file: LoadFile,
  formedFaults: (formed: readonly Unit[]) => readonly LoadFault[],
): RegisterLoad {
  const { units, formed } = withCorrections(base.units, changes);
  const events = register.events ?? [];
  const faults = [...answer.faults, ...formedFaults(formed)].toSorted(byPlace);
  return {
    answer: { ...answer, faults },
    base: units,
    events,
    inForce: (version, baseVersion) => registerInForce(version, { version: baseVersion, units }, events),
    recorded: recordedChanges(answer, file),
  };
}

const faultsOfFormed = ({ corrected }: UnitLoad, formed: readonly Unit[]): LoadFault[] =>
  corrected.flatMap(({ row, before }) =>
    formed.includes(before) ? [unitFault(row, 'code', 'FORMED_BY_REORGANISATION', before)] : [],
  );

const MOST_RECORDED = 200;

/** Numbers, and the first changes by name: the versions of the register hold all of them. */
function recordedChanges({ added, changed, leftOut }: LoadAnswer, { source, fingerprint }: LoadFile): FieldChange[] {
  const first = (field: string, after: string): FieldChange => ({ field, before: null, after });
  const fields = changed.flatMap(({ id, changes }) =>
    changes.map((change) => ({ ...change, field: `${id}.${change.field}` })),
  );
  return [
    first('file', source),
    first('sha256', fingerprint),
    first('new', String(added.length)),
    first('changed', String(changed.length)),
    first('leftOut', String(leftOut)),
    ...fields.slice(0, MOST_RECORDED),
  ];
}
