import type { MethodVersion } from '../method/method.js';
import { type FieldChange, fieldChanges } from './field-changes.js';

/** One field in which two method versions differ. Without indicator and group, it is a field of the version itself. */
export type MethodChange = FieldChange & { readonly indicator: string | null; readonly group: string | null };

/** The differences of two versions, field by field. Ids always differ and are left out. */
export function methodChanges(before: MethodVersion, after: MethodVersion): MethodChange[] {
  return fieldChanges(shownMethod(before), shownMethod(after)).map(({ field, ...change }) => {
    const [list, code = '', ...rest] = field.split('.');
    if (list === 'indicators') return { ...change, indicator: code, group: null, field: rest.join('.') };
    if (list === 'groups') return { ...change, indicator: null, group: code, field: rest.join('.') };
    return { ...change, indicator: null, group: null, field };
  });
}

/** The path of a changed field inside its version. */
export function pathOfChange({ indicator, group, field }: MethodChange): string {
  if (indicator !== null) return `indicators.${indicator}.${field}`;
  return group === null ? field : `groups.${group}.${field}`;
}

export const shownMethod = ({ id: _, groups, pillars, indicators, ...version }: MethodVersion): unknown => ({
  ...version,
  pillars: byCode(pillars),
  groups: byCode(groups),
  indicators: byCode(indicators),
});

const byCode = (list: readonly { readonly code: string }[]) =>
  Object.fromEntries(list.map(({ code, ...fields }) => [code, fields]));
