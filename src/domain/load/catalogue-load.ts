import { methodFaultText } from '../administration/texts.js';
import type { MethodVersion } from '../method/method.js';
import { type MethodRefusal, reasonsToRefuse } from '../method/method-fault.js';
import { type CatalogueRows, catalogueRows } from '../sheet/catalogue-rows.js';
import { byPlace, faultAt, type LoadFault } from '../sheet/fault.js';
import type { Sheet } from '../sheet/table.js';
import { LOAD_TEXTS } from '../sheet/texts.js';
import type { Text } from '../text/text.js';
import { type LoadAnswer, loadItem, NO_ITEMS } from './answer.js';

export type CatalogueLoad = { readonly method: MethodVersion; readonly answer: LoadAnswer };

/** The catalogue of a new installation, checked like a draft before its publication. */
export function catalogueLoad(sheet: Sheet): CatalogueLoad {
  const read = catalogueRows(sheet);
  const { method } = read;
  const faults = read.faults.length > 0 ? read.faults : [...rulesBroken(read), ...strangers(read)];
  const item = ({ code: id, name }: { readonly code: string; readonly name: Text }) =>
    loadItem({ id, gsoCode: null, name }, read.rowOf.get(id) ?? null);
  return {
    method,
    answer: {
      ...NO_ITEMS,
      kind: 'catalogue',
      added: [...method.pillars, ...method.groups, ...method.indicators].map(item),
      warnings: read.warnings,
      faults: faults.toSorted(byPlace),
    },
  };
}

const placeOf = ({ rowOf, letters, method }: CatalogueRows, about: string) => ({
  row: rowOf.get(about) ?? rowOf.get(method.id) ?? 1,
  letters,
});

const rulesBroken = (read: CatalogueRows): LoadFault[] =>
  reasonsToRefuse(read.method).map((refusal) => {
    const { fault, about } = refusal;
    const unknown = unknownIn(read.method, refusal);
    const message = methodFaultText(read.method, refusal);
    return faultAt(placeOf(read, about), unknown ? 'group' : 'code', fault, unknown || about, message);
  });

/** The group or pillar that a row names and the catalogue does not have. */
const unknownIn = ({ groups, indicators }: MethodVersion, { fault, about }: MethodRefusal) =>
  fault === 'GROUP_UNKNOWN'
    ? indicators.find(({ code }) => code === about)?.group
    : fault === 'PILLAR_UNKNOWN' && groups.find(({ code }) => code === about)?.pillar;

/** Faults of relations with an indicator that the catalogue does not have, at each cell that names it. */
function strangers({ method, named, letters }: CatalogueRows): LoadFault[] {
  const codesInFile = new Set(method.indicators.map(({ code }) => code));
  return named
    .filter(({ code }) => !codesInFile.has(code))
    .map(({ code, row, column }) =>
      faultAt({ row, letters }, column, 'INDICATOR_UNKNOWN', code, LOAD_TEXTS.indicatorUnknown(code)),
    );
}
