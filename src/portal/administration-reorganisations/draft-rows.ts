import type { FormValues } from '../change-form/form-values.js';
import type {
  ReorganisationDraftInput,
  ReorganisationPartsFragment,
  UnitChangeInput,
  UnitClause,
  UnitExtent,
  UnitKind,
  UnitLevel,
} from '../generated/administration-reorganisations.js';

type Clause = ReorganisationPartsFragment['changes'][number];

export type PredecessorRow = { readonly key: number; readonly unit: string; readonly extent: UnitExtent };

/** A clause in the form. The key stays while others come and go. */
export type ClauseRow = {
  readonly key: number;
  readonly of: UnitClause;
  /** What the fields begin with; undefined for a new clause. */
  readonly clause: Clause | undefined;
  readonly predecessors: readonly PredecessorRow[];
};

export const clauseRows = (changes: readonly Clause[]): readonly ClauseRow[] =>
  changes.map((clause, key) => ({
    key,
    of: clause.of,
    clause,
    predecessors: clause.predecessors.map((predecessor, place) => ({ key: place, ...predecessor })),
  }));

/** A key that no other row has. */
export const nextKey = (rows: readonly { readonly key: number }[]): number =>
  Math.max(-1, ...rows.map(({ key }) => key)) + 1;

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function nameOf(values: FormValues, at: string): { vi: string; en: string } | undefined {
  const [vi, en] = [values.text(`${at}.name.vi`), values.text(`${at}.name.en`)];
  return vi === '' && en === '' ? undefined : { vi, en };
}

/** The clause at a place of the form, as the API takes it. */
function clauseOf(row: ClauseRow, values: FormValues, i: number): UnitChangeInput {
  const at = `changes.${i}`;
  const clause = values.optional(`${at}.clause`);
  const unit = values.text(`${at}.unit`);
  const kind = values.optional(`${at}.kind`) as UnitKind | undefined;
  const [gsoCode, parent] = [values.optional(`${at}.gsoCode`), values.optional(`${at}.parent`)];
  switch (row.of) {
    case 'FORM':
      return {
        form: {
          // The id of a unit that stands in the draft stays, so that nothing that names it breaks.
          id: row.clause?.unit ?? undefined,
          kind: kind ?? 'COMMUNE',
          gsoCode,
          name: nameOf(values, at) ?? { vi: '', en: '' },
          parent,
          predecessors: row.predecessors.map((_, n) => ({
            unit: values.text(`${at}.predecessors.${n}.unit`),
            extent: values.text(`${at}.predecessors.${n}.extent`) as UnitExtent,
          })),
          outsideUnits: linesIn(values.text(`${at}.outsideUnits`)),
          outsideLand: linesIn(values.text(`${at}.outsideLand`)),
          clause,
        },
      };
    case 'ALTER':
      return { alter: { unit, name: nameOf(values, at), kind, parent, gsoCode, clause } };
    case 'END':
      return { end: { unit, heirsOutside: linesIn(values.text(`${at}.heirsOutside`)), clause } };
    case 'END_LEVEL':
      return {
        endLevel: { level: values.text(`${at}.level`) as UnitLevel, within: values.optional(`${at}.within`), clause },
      };
  }
}

type Before = Pick<ReorganisationPartsFragment, 'id' | 'revision' | 'scopeHeirs'> | undefined;

export const draftInputOf = (
  before: Before,
  rows: readonly ClauseRow[],
  values: FormValues,
  idempotencyKey: string,
): ReorganisationDraftInput => ({
  id: before?.id ?? values.text('id'),
  expectedRevision: before?.revision,
  effective: values.text('effective'),
  decision: values.text('decision'),
  changes: rows.map((row, i) => clauseOf(row, values, i)),
  scopeHeirs: heirsIn(values.text('scopeHeirs')),
  idempotencyKey,
  reason: values.text('reason'),
});

/** A line says `cho-don → bac-kan`, or with spaces alone. */
const heirsIn = (text: string) =>
  linesIn(text).map((line) => {
    const [scope = '', heir = ''] = line.split(/[\s→]+/);
    return { scope, heir };
  });
