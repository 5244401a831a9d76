import type { FieldChange } from '../administration/field-changes.js';
import { registerInForce } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import type { Register, Unit, UnitId } from '../register/unit.js';
import { byPlace, faultAt, type LoadFault } from '../sheet/fault.js';
import type { Sheet } from '../sheet/table.js';
import { unitRows } from '../sheet/unit-rows.js';
import { villageRows } from '../sheet/village-rows.js';
import { answerOfUnits, type LoadAnswer } from './answer.js';
import type { LoadBounds } from './scope.js';
import { UNIT_LOAD_TEXTS } from './texts.js';
import { unitFault } from './unit-faults.js';
import { refuseWithReports, unitLoad } from './unit-load.js';
import { type VillageCorrection, villageLoad } from './village-load.js';

/** A file to load. Its name and the SHA-256 of its bytes are for the record. */
export type FileToLoad = { readonly sheet: Sheet; readonly source: string; readonly fingerprint: string };

export type LoadFile = FileToLoad & { readonly kind: 'units' | 'villages' };

/** The register in force, and the base to which reorganisations are applied. */
export type RegisterAndBase = { readonly register: Register; readonly base: Register };

/** The register after all files together. */
export type RegisterLoad = {
  /** One answer per file. */
  readonly answers: readonly LoadAnswer[];
  /** The base units after the load, to which reorganisations are applied. */
  readonly base: readonly Unit[];
  readonly events: readonly Reorganisation[];
  inForce(version: number, base: number): Register;
  /** The changes in the record of the load. */
  readonly recorded: readonly FieldChange[];
};

/** A load before the check of reports: units in `mayHaveReports` must not be corrected if they have reports. */
export function loadOfRegister(registers: RegisterAndBase, files: readonly LoadFile[], bounds: LoadBounds) {
  const loadAll = (haveReports: ReadonlySet<UnitId>) => {
    let after = registers;
    const steps = files.map((file) => {
      const step = stepOf(after, file, bounds, haveReports);
      after = step.after;
      return step;
    });
    return { steps, after };
  };
  const nobody = loadAll(new Set()).steps;
  return {
    mayHaveReports: nobody.flatMap(({ corrected }) => corrected),
    withReports(haveReports: ReadonlySet<UnitId>): RegisterLoad {
      const { steps, after } = loadAll(haveReports);
      const events = registers.register.events ?? [];
      const base = after.base.units;
      return {
        answers: steps.map(({ answer }) => answer),
        base,
        events,
        inForce: (version, baseVersion) => registerInForce(version, { version: baseVersion, units: base }, events),
        recorded: steps.flatMap(({ answer }, i) => recordedChanges(answer, files[i] as LoadFile)),
      };
    },
  };
}

type Step = { readonly answer: LoadAnswer; readonly corrected: readonly Unit[]; readonly after: RegisterAndBase };

function stepOf(
  registers: RegisterAndBase,
  file: LoadFile,
  bounds: LoadBounds,
  haveReports: ReadonlySet<UnitId>,
): Step {
  const { units } = registers.register;
  if (file.kind === 'villages') {
    const load = villageLoad(units, villageRows(file.sheet), bounds);
    return { ...stepAfter(registers, load, load.answer, formedFault), corrected: [] };
  }
  const rows = unitRows(file.sheet);
  const load = refuseWithReports(unitLoad(units, rows, bounds), haveReports);
  const step = stepAfter(registers, load, answerOfUnits(load, rows.warnings), ({ row, before }) =>
    unitFault(row, 'code', 'FORMED_BY_REORGANISATION', before),
  );
  return { ...step, corrected: load.corrected.flatMap(({ before, onlyAdds }) => (onlyAdds ? [] : [before])) };
}

/** The registers after the file, and a fault for each correction of a unit that a reorganisation formed: it alone may describe it. */
function stepAfter<Correction extends { readonly before: Unit; readonly after: Unit }>(
  { register, base }: RegisterAndBase,
  load: { readonly units: readonly Unit[]; readonly added: readonly Unit[]; readonly corrected: readonly Correction[] },
  answer: LoadAnswer,
  faultOf: (correction: Correction) => LoadFault,
): Pick<Step, 'answer' | 'after'> {
  const baseIds = new Set(base.units.map(({ id }) => id));
  const told = load.corrected.filter(({ before }) => !baseIds.has(before.id)).map(faultOf);
  const corrections = new Map(load.corrected.map((correction) => [correction.before.id, correction]));
  const corrected = base.units.map((unit) => {
    const correction = corrections.get(unit.id);
    return correction ? { ...unit, ...differences(correction.before, correction.after) } : unit;
  });
  return {
    answer: { ...answer, faults: [...answer.faults, ...told].toSorted(byPlace) },
    after: { register: { ...register, units: load.units }, base: { ...base, units: [...corrected, ...load.added] } },
  };
}

const formedFault = ({ row, before: { name } }: VillageCorrection): LoadFault => {
  const message = UNIT_LOAD_TEXTS.FORMED_BY_REORGANISATION({ before: name.vi });
  return faultAt({ row, letters: new Map() }, 'count', 'FORMED_BY_REORGANISATION', null, message);
};

/** The fields that the file changed. Other fields may have changed since, because a unit may have ended or moved. */
const differences = (before: Unit, after: Unit): Partial<Unit> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(before[field as keyof Unit]) !== JSON.stringify(value),
    ),
  );

const MOST_RECORDED = 200;

/** Numbers, and the first changes by name. The versions of the register have all of them. */
export function recordedChanges(
  { kind, added, changed, leftOut }: LoadAnswer,
  { source, fingerprint }: Pick<LoadFile, 'source' | 'fingerprint'>,
): FieldChange[] {
  const first = (field: string, after: string): FieldChange => ({ field: `${kind}.${field}`, before: null, after });
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
