import type { MailKind } from '../../domain/mail/mail.js';
import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import {
  type AreaKey,
  areaOf,
  FIRST,
  fromTo,
  inPath,
  type Key,
  type KeyForm,
  type KeyRange,
  LAST,
  padded,
  startingWith,
  within,
} from './key.js';

const MAIL = 'MAIL#';
const DAY = 'MAILDAY#';
const SILENT = 'SILENT#';
const FORGOTTEN = 'FORGOTTEN';
const SUPPRESSED = 'SUPPRESSED';
const PAST = '#PAST';

export const MAIL_KINDS = {
  letter: [MAIL],
  letterDay: [DAY],
  silentDay: [SILENT],
  forgotten: [FORGOTTEN],
  suppression: [SUPPRESSED],
} as const satisfies Readonly<Record<string, KeyForm>>;

export type MailKey = { readonly day: LocalDate; readonly official: string; readonly kind: MailKind };

/** MAIL#2026-11-17 / off-xuan-lac-officer#DAILY */
export const mailKey = ({ day, official, kind }: MailKey): Key => ({ pk: MAIL + day, sk: `${official}#${kind}` });
/** The letter that a key belongs to. Ids of officials contain no `#`. */
export const letterOfKey = ({ pk, sk }: Key) => {
  const [official = '', ...kind] = sk.split('#');
  return { day: pk.slice(MAIL.length), official, kind: kind.join('#') };
};
/** MAIL#2026-11-17 / … */
export const mailOfDay = (day: LocalDate): KeyRange => startingWith(MAIL + day);
/** MAIL#2026-11-17 / off-xuan-lac-officer#… */
export const mailOfDayTo = (official: string, day: LocalDate): KeyRange => startingWith(MAIL + day, `${official}#`);
/** bac-kan / MAIL#bac-kan/cho-don/xuan-lac/#2026-11-17#off-…#DAILY */
export const mailArea = (path: UnitPath, { day, official, kind }: MailKey): AreaKey => ({
  area: areaOf(path),
  areaSk: `${MAIL}${inPath(path)}#${day}#${official}#${kind}`,
});
/** bac-kan / MAIL#bac-kan/cho-don/… */
export const mailOf = (scope: UnitPath): KeyRange => within(scope, MAIL);
/** bac-kan / MAIL#bac-kan/cho-don/#2026-11-…: letters to officials of the unit itself, without the units below it. */
export const mailAtSince = (unit: UnitPath, day: LocalDate): KeyRange => {
  const own = `${MAIL}${inPath(unit)}#`;
  return { ...mailOf(unit), from: own + day, to: own + LAST };
};
/** bac-kan#PAST: letters that decide nothing any more, in the same order as the others. */
export const pastMailArea = (path: UnitPath): string => areaOf(path) + PAST;
/** bac-kan#PAST / MAIL#bac-kan/cho-don/… */
export const pastMailOf = (scope: UnitPath): KeyRange => ({ ...mailOf(scope), pk: pastMailArea(scope) });
/** Whether an index partition holds letters that decide nothing any more. */
export const isSetApart = (area: unknown): boolean => typeof area === 'string' && area.endsWith(PAST);

/** MAILDAY#cho-don / 2026-11-17 */
export const mailDayKey = (scope: UnitId, day: LocalDate): Key => ({ pk: DAY + scope, sk: day });
/** MAILDAY#cho-don / … 2026-11-16 */
export const mailDaysBefore = (scope: UnitId, last: LocalDate): KeyRange => fromTo(DAY + scope, FIRST, last);

/** SILENT#2026-11-17 / bac-kan/cho-don/: officials of a scope without a letter in the plan of the day. */
export const silentDayKey = (day: LocalDate, scope: UnitPath): Key => ({ pk: SILENT + day, sk: inPath(scope) });
/** SILENT#2026-11-17 / bac-kan/cho-don/#5f0c…#0001: officials of one plan that do not fit into its first item. */
export const silentPageKey = (day: LocalDate, scope: UnitPath, plan: string, page: number): Key => ({
  pk: SILENT + day,
  sk: `${inPath(scope)}#${plan}#${padded(page)}`,
});
/** The item of the scope and day with the pages of every plan. Scopes below are not included. */
export const silentPages = (day: LocalDate, scope: UnitPath): KeyRange =>
  fromTo(SILENT + day, inPath(scope), `${inPath(scope)}#${LAST}`);
/** SILENT#2026-11-17 / … */
export const silentDays = (day: LocalDate): KeyRange => startingWith(SILENT + day);

/** FORGOTTEN / STATE: the last day whose letters are all deleted. */
export const forgottenKey: Key = { pk: FORGOTTEN, sk: 'STATE' };

/** SUPPRESSED / canbo@xuanlac.example: addresses in lower case. They are few, so all share one partition. */
export const suppressionKey = (address: string): Key => ({ pk: SUPPRESSED, sk: address });
export const addressOfSuppression = ({ sk }: Key): string => sk;
/** SUPPRESSED / … */
export const suppressions: KeyRange = startingWith(SUPPRESSED);
