import type { FieldChange } from '../../domain/administration/field-changes.js';
import type { AdministrationSubject } from '../../domain/administration/record.js';
import { FIGURE_FILE_PREFIX } from '../../domain/load/figure-file.js';
import type { NamedMethod } from '../../domain/method/method.js';
import { namedMethodText } from '../../domain/method/named-method-texts.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { entryName } from '../../domain/refusal/field-name-texts.js';
import { administeredFieldName, changedFieldName } from '../../domain/refusal/stored-field-texts.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { numberText } from '../../domain/text/number-text.js';
import { parsedJson } from '../../domain/text/parsed-json.js';
import { capitalised, joinedTexts, type Text } from '../../domain/text/text.js';
import { isDay } from '../../domain/time/local-date.js';
import { parsePeriod } from '../../domain/time/period.js';
import { dayLabel, momentLabel, periodLabel } from '../../domain/time/texts.js';
import { type Reference, unitEver } from '../../reference-data/reference.js';
import {
  absenceText,
  bandText,
  deliveryText,
  LOAD_TEXTS_BY_KIND,
  ladderStepText,
  listedText,
  NO,
  namedText,
  partOfUnitText,
  WORDS_OF_CODES,
  YES,
} from './change-texts.js';

/** A change, with the unit whose administrators and auditors may read it. */
export type RecordedChange = FieldChange & { readonly path: UnitPath };

/** Finds the names behind ids in a record. Undefined if nothing has the id. */
export type NamesInRecords = {
  readonly unit: (id: string) => Text | undefined;
  readonly official: (id: string) => string | undefined;
  /** A group of indicators or a pillar. */
  readonly partOfMethod: (code: string) => Text | undefined;
};

export function namesWithoutOfficials(reference: Reference): NamesInRecords {
  const parts = reference.methods.flatMap(({ groups, pillars }) => [...groups, ...pillars]);
  return {
    unit: (id) => unitEver(reference, id)?.name,
    official: () => undefined,
    partOfMethod: (code) => parts.find((part) => part.code === code)?.name,
  };
}

/** Fields whose values are codes. In other fields a word in capitals is a name. */
const OF_CODES =
  /(^|\.)(kind|status|ruleStatus|targetStatus|role|language|frequency|measure|mergeRule|missingPolicy|rule|state|of|extent|level|winner|cause|per|zeroDenominator|noise)(\.\d+)?$/;
const OF_UNITS = /(^|\.)(unit|path|parent|scopes?|heir|within|communes)$|^reviewAssignments\./;
const OF_PARTS_OF_METHOD = /(^|\.)(group|pillar)$/;
const OF_OFFICIALS = /(^|\.)(substitute|reviewer|by|actor)$/;
/** `xuan-lac 2025-12.G08` */
const OF_LOADED_FIGURES = / \d{4}\S*\.[A-Z]/;
/** Fields whose digits are no amount. */
const NOT_AMOUNTS = /(^|\.)(phone|contactPhone|gsoCode|code|sha256|decision|year)$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const AMOUNT = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const plain = (value: string): Text => ({ vi: value, en: value });

/** Officials that a change names. Their names are looked up first. */
export const officialsIn = ({ field, before, after }: FieldChange): readonly string[] => [
  ...[...field.matchAll(/^reviewAssignments\.(.+)$/g)].map(([, id = '']) => id),
  ...[before, after].flatMap((value) => [
    ...[...(value ?? '').matchAll(/"(?:substitute|reviewer|by|actor)":"([^"]+)"/g)].map(([, id = '']) => id),
    ...(value !== null && OF_OFFICIALS.test(field) ? [value] : []),
  ]),
];

/** The name of the changed subject if its id is not readable: a load or a delivery. */
export function subjectText(
  { noun, id }: AdministrationSubject,
  { unit }: Pick<NamesInRecords, 'unit'>,
): Text | undefined {
  if (noun === 'LOAD') return LOAD_TEXTS_BY_KIND[id.startsWith(FIGURE_FILE_PREFIX) ? 'figures' : id];
  if (noun !== 'DELIVERY') return undefined;
  const [path = '', period = '', system = '', ...batch] = id.split(' ');
  return deliveryText(unitsText(path, { unit }), period, system, batch.join(' '));
}

/** "Chỉ tiêu, F01, điểm": the parts of the path as names, days and people included. */
export function changedFieldText(field: string, names: NamesInRecords): Text {
  const parts = field.split('.').map((part, i, path): Text => {
    if (isDay(part)) return dayLabel(part);
    const before = path[i - 1];
    if (before === 'reviewAssignments') return plain(names.official(part) ?? part);
    if (before === 'groups' || before === 'pillars') return names.partOfMethod(part) ?? plain(part);
    if (/^\d{1,3}$/.test(part)) return entryName(Number(part) + 1);
    return administeredFieldName([part]) ?? loadedText(part, names) ?? plain(part);
  });
  return {
    vi: capitalised(parts.map(({ vi }) => vi).join(', ')),
    en: capitalised(parts.map(({ en }) => en).join(', ')),
  };
}

/** What a file changed: a unit, or the figures of a unit and period. */
function loadedText(id: string, { unit }: NamesInRecords): Text | undefined {
  const [of = '', period] = id.split(' ');
  const name = unit(of);
  return name && period ? joinedTexts([name, periodLabel(period)]) : name;
}

export function changedValueText(field: string, value: string, names: NamesInRecords): Text {
  if (/^[[{]/.test(value)) {
    const parsed = parsedJson(value);
    if (parsed !== undefined) return partText(field, parsed, names);
  }
  if (value === 'true') return YES;
  if (value === 'false') return NO;
  if (OF_LOADED_FIGURES.test(field)) {
    const numbers = value.split('/').map((number) => numberText(Number(number), 6));
    return joinedTexts(numbers, '/');
  }
  if (OF_CODES.test(field)) return wordOfCode(value) ?? plain(value);
  if (OF_UNITS.test(field)) return unitsText(value, names);
  if (OF_PARTS_OF_METHOD.test(field)) return names.partOfMethod(value) ?? plain(value);
  if (OF_OFFICIALS.test(field)) return plain(names.official(value) ?? value);
  if (isDay(value)) return dayLabel(value);
  if (MOMENT.test(value)) return momentLabel(value);
  if (/^\d{4}-/.test(value) && parsePeriod(value)) return periodLabel(value);
  if (AMOUNT.test(value) && !NOT_AMOUNTS.test(field)) return numberText(Number(value), 6);
  return plain(value);
}

/** The words of a domain code such as `notApplicable`, which are stored under `NOT_APPLICABLE`. */
function wordOfCode(value: string): Text | undefined {
  const code = /^[A-Z_]+$/.test(value) ? value : value.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return WORDS_OF_CODES.find((words) => Object.hasOwn(words, code))?.[code];
}

/** Names of the units in a list of ids or paths. A path ends with the unit's id; separators stay. */
function unitsText(value: string, { unit }: Pick<NamesInRecords, 'unit'>): Text {
  const nameOf = (id: string) => unit(id.slice(id.lastIndexOf('/') + 1)) ?? plain(id);
  const words = value.split(/(, | → )/).map((word, i) => (i % 2 === 1 ? plain(word) : nameOf(word)));
  return joinedTexts(words, '');
}

function partText(field: string, part: unknown, names: NamesInRecords): Text {
  if (Array.isArray(part)) return listedText(part.map((entry) => partText(field, entry, names)));
  if (typeof part !== 'object' || part === null) return changedValueText(field, String(part ?? '–'), names);
  return objectText(part as Readonly<Record<string, unknown>>, names);
}

function objectText(part: Readonly<Record<string, unknown>>, names: NamesInRecords): Text {
  const { vi, en, from, until, substitute, offset, recipients, unit, extent, atLeast, share } = part;
  if (typeof vi === 'string' && typeof en === 'string') return { vi, en };
  if ('normalisation' in part) return namedMethodText(part as NamedMethod);
  if (typeof substitute === 'string')
    return absenceText(String(from), String(until), names.official(substitute) ?? substitute);
  if (typeof offset === 'number' && Array.isArray(recipients))
    return ladderStepText(offset, recipients as OfficialRole[]);
  if (typeof atLeast === 'number' && typeof share === 'number') return bandText(atLeast, share);
  if (typeof unit === 'string' && typeof extent === 'string')
    return partOfUnitText(unitsText(unit, names), wordOfCode(extent) ?? plain(extent));
  const fields = Object.entries(part).filter(([, value]) => value !== null && value !== '');
  return listedText(fields.map(([name, value]) => namedText(changedFieldName(name), partText(name, value, names))));
}
