import type { NEWS_KINDS } from '../mail/announced.js';
import {
  type AccessNotice,
  accessNoticeOf,
  correctedIn,
  isDaily,
  type LedgerKey,
  ledgerKeyOf,
  type MailEntry,
  returnNamedBy,
  tellsDigest,
} from '../mail/mail.js';
import { isAtOrBelow, type UnitId, unitIdOf } from '../register/unit.js';
import { scopePathOn } from '../settings/scope-paths.js';
import type { Settings } from '../settings/scope-settings.js';
import { type PeriodId, parsePeriod } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { digestMonth } from './leaders-digest.js';

/** The last word of a reference about news. */
export const NEWS_REFERENCES = {
  EXTENSION_ASKED: 'extension',
  EXTENSION_GRANTED: 'extension',
  EXTENSION_REFUSED: 'extension',
  REOPENED: 'reopened',
  DUE_DAY_MOVED: 'due-day',
  HANDED_TO_CHAIRMAN: 'sign-off',
  RETURNED_TO_OFFICER: 'sign-off',
} as const satisfies Record<(typeof NEWS_KINDS)[number], string>;

/** The last word of a reference about access. */
export const ACCESS_REFERENCES: Readonly<Record<AccessNotice['tells'], string>> = {
  OLD_ADDRESS: 'address',
  NEW_ADDRESS: 'address',
  ADMINISTRATOR: 'administrator',
  SUBSTITUTE_NAMED: 'substitute',
  SUBSTITUTE_ENDED: 'substitute',
  SUBSTITUTE_LEFT: 'substitute',
};

/** A printed reference: `2026-12+2026-Q4+2026/xuan-lac/+1`. No periods: about access. No subject: forms only named. */
type Printed = { readonly periods: readonly PeriodId[]; readonly unit: UnitId; readonly subject: string | undefined };

/** A letter as people name it: by its header, or by an id in its footer. */
export type LetterReference = { readonly key: LedgerKey } | Printed;

type Rules = Pick<Settings, 'scopes'> & { readonly cal: WorkingCalendar };

/** The references in a text as a letter prints them; undefined if one of them is not ours. */
export function referencesIn(text: string): LetterReference[] | undefined {
  const found = text
    .trim()
    .replace(/\.$/, '')
    .split(/\s*,\s*/)
    .map(referenceIn);
  return found.every((reference) => reference !== undefined) ? found : undefined;
}

function referenceIn(text: string): LetterReference | undefined {
  const key = ledgerKeyOf(text);
  if (key) return { key };
  const [first = '', second, third, ...more] = text.split('/');
  if (!first || !second || more.length > 0) return undefined;
  const periods = first.split('+');
  if (periods.every(parsePeriod)) return { periods, unit: second, subject: third };
  return third === undefined ? { periods: [], unit: first, subject: second } : undefined;
}

/** Whether a reference names a letter, or its part in a joint one. A printed id may name several readers' letters. */
export function isNamedBy(entry: MailEntry, reference: LetterReference, known: Rules): boolean {
  if (!('key' in reference)) return isPrintedOn(entry, reference, known);
  const { day, official, kind } = reference.key;
  if (entry.day !== day) return false;
  return kind === 'JOINT'
    ? isDaily(entry) && entry.to === official
    : entry.kind === kind && entry.official === official;
}

function isPrintedOn(entry: MailEntry, { periods, unit, subject }: Printed, known: Rules): boolean {
  const { items, news = [], dueDays = [], ranking } = entry;
  const isHere = isReadAt(entry, unit, known);
  const isOf = (of: { readonly unit: UnitId; readonly period: PeriodId }) =>
    periods.includes(of.period) && (isHere || of.unit === unit);
  const [period = ''] = periods;
  switch (subject) {
    case undefined:
      return dueDays.some(isOf) || items.some((item) => !item.waiting && isOf(item));
    case 'opened':
      return items.some((item) => item.opened && isOf(item));
    case 'review':
      return items.some((item) => item.waiting && isOf(item));
    case 'digest':
      return isHere && isDaily(entry) && tellsDigest(entry) && monthOfDigest(entry, unit, known) === period;
    case 'ranking':
      return isHere && ranking === period;
    case 'correction':
      return isHere && correctedIn(entry).includes(period);
    case 'returned':
      return (entry.unit ? entry.unit === unit : isHere) && returnNamedBy(entry.kind)?.period === period;
  }
  const access = accessNoticeOf(entry);
  if (access) return isHere && periods.length === 0 && ACCESS_REFERENCES[access.tells] === subject;
  const isStep = /^([+-][1-9]\d*|0)$/.test(subject);
  if (isStep) return items.some((item) => !item.waiting && !item.opened && item.step === Number(subject) && isOf(item));
  return news.some((item) => NEWS_REFERENCES[item.kind] === subject && isOf(item));
}

/** Whether a letter's reader reads about a unit or scope: the reader works at its unit or above. */
function isReadAt({ path, day }: MailEntry, unit: UnitId, { scopes }: Rules): boolean {
  const scope = scopes.find((of) => of.scope === unit);
  return unitIdOf(path) === unit || (scope !== undefined && isAtOrBelow(scopePathOn(scope, day), path));
}

function monthOfDigest({ day }: MailEntry, unit: UnitId, { scopes, cal }: Rules): PeriodId | undefined {
  const scope = scopes.find((of) => of.scope === unit);
  return scope && digestMonth(scope, cal, day);
}
