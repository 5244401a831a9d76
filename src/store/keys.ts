import { createHash } from 'node:crypto';
import type { AdministrationSubject } from '../domain/administration/record.js';
import type { MailKind } from '../domain/mail/mail.js';
import type { TrailEntry } from '../domain/official/trail.js';
import type { UnitId, UnitPath } from '../domain/register/unit.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { PeriodId } from '../domain/time/period.js';

/** The address of one item. Only this file knows the form of a key. */
export type Key = { readonly pk: string; readonly sk: string };

/** A range of items of one partition, in the table or in the index `byArea`, with both ends included. */
export type KeyRange = {
  readonly index?: 'byArea';
  readonly pk: string;
  readonly from: string;
  readonly to: string;
};

/** The place of an item in the sparse index. */
export type AreaKey = { readonly area: string; readonly areaSk: string };

export type MailKey = { readonly day: LocalDate; readonly official: string; readonly kind: MailKind };

/** The key for logs. In place of an e-mail address it has its hash: only who knows the address finds it. */
export const nameOfItem = ({ pk, sk }: Key): string =>
  [pk, sk].map((part) => part.split('#').map(withoutAddress).join('#')).join(' / ');

const withoutAddress = (part: string): string =>
  part.includes('@') ? `sha256:${createHash('sha256').update(part).digest('hex').slice(0, 16)}` : part;

/** Less and greater than any part of a key; parts are never empty. */
const FIRST = ' ';
const LAST = '\uffff';

/** The slash at the end keeps `bac-kan/cho-don` apart from `bac-kan/cho-don-2025` in every prefix. */
export const inPath = (path: UnitPath): string => `${path}/`;

const provinceOf = (path: UnitPath): UnitId => path.split('/', 1)[0] as string;

/** The partition of a unit in the index. The country has its own, because its path is empty and keys cannot be. */
const areaOf = (path: UnitPath): string => provinceOf(path) || 'COUNTRY';

const padded = (n: number): string => String(n).padStart(4, '0');

const startingWith = (pk: string, prefix: string): KeyRange => ({ pk, from: prefix || FIRST, to: prefix + LAST });

/** Items about the unit and everything below it, in the index. */
const within = (path: UnitPath, kind: 'OFFICIAL' | 'ADMIN' | 'MAIL'): KeyRange => ({
  ...startingWith(areaOf(path), `${kind}#${inPath(path)}`),
  index: 'byArea',
});

// ── reports ──
const reportArea = (path: UnitPath, period: PeriodId) => `AREA#${provinceOf(path)}#P#${period}`;

/** AREA#bac-kan#P#2026-10 / bac-kan/cho-don/xuan-lac/ */
export const reportKey = (path: UnitPath, period: PeriodId): Key => ({
  pk: reportArea(path, period),
  sk: inPath(path),
});
/** Whether an item that could not be read is a report of the unit, by the name that logs and runs give it. */
export const isNameOfReport = (name: string, path: UnitPath): boolean =>
  name.startsWith(reportArea(path, '')) && name.endsWith(` / ${inPath(path)}`);
/** Whether an item that could not be read is a version of the method, by that name. */
export const isNameOfMethod = (name: string): boolean => name.startsWith('METHOD#');
/** AREA#bac-kan#P#2026-10 / bac-kan/cho-don/… */
export const reportsOf = (scope: UnitPath, period: PeriodId): KeyRange =>
  startingWith(reportArea(scope, period), inPath(scope));
/** AREA#bac-kan#P#2026-10 / bac-kan/cho-don/xuan-lac/#SOURCE: what source systems delivered, beside the head. */
export const deliveryKey = (path: UnitPath, period: PeriodId): Key => ({
  pk: reportArea(path, period),
  sk: `${inPath(path)}#SOURCE`,
});
export const isHead = ({ sk }: Key): boolean => sk.endsWith('/');
/** Fields that a head does not store, because its key holds them. */
export const addressOfReport = ({ pk, sk }: Key): { path: UnitPath; period: PeriodId } => ({
  path: sk.slice(0, -1),
  period: pk.slice(pk.lastIndexOf('#') + 1),
});

/** REPORT#xuan-lac#P#2026-10 / REV#0c1f… */
export const revisionKey = (unit: UnitId, period: PeriodId, token: string): Key => ({
  pk: `REPORT#${unit}#P#${period}`,
  sk: `REV#${token}`,
});
/** REPORT#xuan-lac#P#2026-10 / REV#… */
export const revisionsOf = (unit: UnitId, period: PeriodId): KeyRange =>
  startingWith(`REPORT#${unit}#P#${period}`, 'REV#');

/** REPORT#xuan-lac#P#2026-10 / DELIVERY#vnpt-ioffice#batch-0001: one delivery as it was answered. */
export const answeredDeliveryKey = (unit: UnitId, period: PeriodId, system: string, batch: string): Key => ({
  pk: `REPORT#${unit}#P#${period}`,
  sk: `DELIVERY#${system}#${batch}`,
});
/** REPORT#xuan-lac#P#2026-10 / DELIVERY#… */
export const answeredDeliveriesOf = (unit: UnitId, period: PeriodId): KeyRange =>
  startingWith(`REPORT#${unit}#P#${period}`, 'DELIVERY#');

// ── rankings ──
/** SCOPE#cho-don / PERIOD#2026-10 */
export const currentRankingKey = (scope: UnitId, period: PeriodId): Key => ({
  pk: `SCOPE#${scope}`,
  sk: `PERIOD#${period}`,
});
/** SCOPE#cho-don / PERIOD#2026-01 … PERIOD#2026-10 */
export const currentRankings = (scope: UnitId, from: PeriodId = '', to: PeriodId = LAST): KeyRange => ({
  pk: `SCOPE#${scope}`,
  from: `PERIOD#${from}`,
  to: `PERIOD#${to}`,
});
/** SCOPE#cho-don / PUBLISHED#2026-10#0003 */
export const publishedRankingKey = (scope: UnitId, period: PeriodId, version: number): Key => ({
  pk: `SCOPE#${scope}`,
  sk: `PUBLISHED#${period}#${padded(version)}`,
});
/** SCOPE#cho-don / PUBLISHED#2026-01#0001 … PUBLISHED#2026-10#… */
export const publishedRankings = (scope: UnitId, from: PeriodId = '', to: PeriodId = LAST): KeyRange => ({
  pk: `SCOPE#${scope}`,
  from: `PUBLISHED#${from}`,
  to: `PUBLISHED#${to}#${LAST}`,
});
/** The same for the current and the kept copy of one version. SCOPE#cho-don 2026-10 3 */
export const versionOfRanking = ({ pk, sk }: Key, version: number): string => `${pk} ${sk.split('#', 2)[1]} ${version}`;
/** SCOPE#cho-don / HINDERED#2026-10: why a month's ranking is not renewed. */
export const hindranceKey = (scope: UnitId, period: PeriodId): Key => ({
  pk: `SCOPE#${scope}`,
  sk: `HINDERED#${period}`,
});
/** SCOPE#cho-don / HINDERED#… */
export const hindrancesOf = (scope: UnitId): KeyRange => startingWith(`SCOPE#${scope}`, 'HINDERED#');
export const periodOfHindrance = ({ sk }: Key): PeriodId => sk.slice('HINDERED#'.length);
/** RUN#6a0e… / PAGE#0001 */
export const rankingPageKey = (attempt: string, page: number): Key => ({
  pk: `RUN#${attempt}`,
  sk: `PAGE#${padded(page)}`,
});
/** RUN#6a0e… / PAGE#… */
export const rankingPages = (attempt: string): KeyRange => startingWith(`RUN#${attempt}`, 'PAGE#');

/** DIRTY#cho-don / 2026-08 */
export const recomputeMarkKey = (scope: UnitId, period: PeriodId): Key => ({ pk: `DIRTY#${scope}`, sk: period });
/** DIRTY#cho-don / … */
export const recomputeMarksOf = (scope: UnitId): KeyRange => startingWith(`DIRTY#${scope}`, '');
export const periodOfRecomputeMark = ({ sk }: Key): PeriodId => sk;

// ── what changes rarely ──
/** REGISTER#1 / PAGE#0000 */
export const registerPageKey = (version: number, page: number): Key => ({
  pk: `REGISTER#${version}`,
  sk: `PAGE#${padded(page)}`,
});
/** REGISTER#1 / PAGE#… */
export const registerPages = (version: number): KeyRange => startingWith(`REGISTER#${version}`, 'PAGE#');
/** METHOD#DTI-commune-1 / METHOD */
export const methodKey = (id: string): Key => ({ pk: `METHOD#${id}`, sk: 'METHOD' });
/** DOCUMENT#3f0a… / DOCUMENT */
export const documentKey = (id: string): Key => ({ pk: `DOCUMENT#${id}`, sk: 'DOCUMENT' });
/** METHODDRAFTS / DTI-commune-2 */
export const draftKey = (id: string): Key => ({ pk: 'METHODDRAFTS', sk: id });
/** METHODDRAFTS / … */
export const drafts: KeyRange = startingWith('METHODDRAFTS', '');
/** REORGANISATIONDRAFTS / 1683-nq-ubtvqh15 */
export const reorganisationDraftKey = (id: string): Key => ({ pk: 'REORGANISATIONDRAFTS', sk: id });
/** REORGANISATIONDRAFTS / … */
export const reorganisationDrafts: KeyRange = startingWith('REORGANISATIONDRAFTS', '');
/** FIGUREFILES / figures-5f1c…: files of figures of the past, all in one partition, because they are few. */
export const figureFileKey = (id: string): Key => ({ pk: 'FIGUREFILES', sk: id });
/** FIGUREFILES / … */
export const figureFiles: KeyRange = startingWith('FIGUREFILES', '');
/** FIGUREFILE#figures-5f1c… / PAGE#0000: the rows of the file. */
export const figureFilePageKey = (id: string, page: number) => ({ pk: `FIGUREFILE#${id}`, sk: `PAGE#${padded(page)}` });
/** FIGUREFILE#figures-5f1c… / PAGE#… */
export const figureFilePages = (id: string): KeyRange => startingWith(`FIGUREFILE#${id}`, 'PAGE#');
/** MAP#cho-don / BOUNDARIES: where the communes of a scope lie. */
export const boundariesKey = (scope: UnitId): Key => ({ pk: `MAP#${scope}`, sk: 'BOUNDARIES' });
/** SETTINGS / CURRENT */
export const settingsKey: Key = { pk: 'SETTINGS', sk: 'CURRENT' };
/** DATA / STATE */
export const dataStateKey: Key = { pk: 'DATA', sk: 'STATE' };
/** OBSERVATIONS#cho-don / PUBLISHED */
export const observationsKey = (unit: UnitId): Key => ({ pk: `OBSERVATIONS#${unit}`, sk: 'PUBLISHED' });

// ── officials and their mail ──
/** bac-kan / OFFICIAL#bac-kan/cho-don/xuan-lac/#off-… */
export const officialArea = (path: UnitPath, id: string): AreaKey => ({
  area: areaOf(path),
  areaSk: `OFFICIAL#${inPath(path)}#${id}`,
});
/** The path of the unit in such a key of the index, also of a letter; undefined where it is none. */
export const pathInArea = (areaSk: unknown): UnitPath | undefined =>
  typeof areaSk === 'string' ? /^[A-Z]+#(.*)\/#/.exec(areaSk)?.[1] : undefined;
/** bac-kan / OFFICIAL#bac-kan/cho-don/… */
export const officialsOf = (scope: UnitPath): KeyRange => within(scope, 'OFFICIAL');

/** ADDRESS#canbo@xuanlac.example / OWNER: addresses in lower case. */
export const addressOwnerKey = (address: string): Key => ({ pk: `ADDRESS#${address}`, sk: 'OWNER' });

// ── what administrators changed ──
/** ADMIN#SCOPE#cho-don / REC#0c1f…#12 */
export const recordKey = ({ noun, id }: AdministrationSubject, entry: TrailEntry): Key => ({
  pk: `ADMIN#${noun}#${id}`,
  sk: `REC#${entry}`,
});
export const entryOfRecord = ({ sk }: Key): TrailEntry => sk.slice('REC#'.length);
/** bac-kan / ADMIN#bac-kan/cho-don/#2026-11-17T01:00:00.000Z#SCOPE#cho-don#… */
export const recordArea = (path: UnitPath, at: Instant, { noun, id }: AdministrationSubject): AreaKey => ({
  area: areaOf(path),
  areaSk: `ADMIN#${inPath(path)}#${at}#${noun}#${id}`,
});
/** bac-kan / ADMIN#bac-kan/cho-don/… */
export const recordsWithin = (path: UnitPath): KeyRange => within(path, 'ADMIN');

/** SOURCE#vnpt-ioffice / SOURCE */
export const sourceKey = (id: string): Key => ({ pk: `SOURCE#${id}`, sk: 'SOURCE' });

/** MAIL#2026-11-17 / off-xuan-lac-officer#DAILY */
export const mailKey = ({ day, official, kind }: MailKey): Key => ({ pk: `MAIL#${day}`, sk: `${official}#${kind}` });
/** The letter that a key names. Ids of officials contain no `#`. */
export const letterOfKey = ({ pk, sk }: Key) => {
  const [official = '', ...kind] = sk.split('#');
  return { day: pk.slice('MAIL#'.length), official, kind: kind.join('#') };
};
/** MAIL#2026-11-17 / … */
export const mailOfDay = (day: LocalDate): KeyRange => startingWith(`MAIL#${day}`, '');
/** bac-kan / MAIL#bac-kan/cho-don/xuan-lac/#2026-11-17#off-…#DAILY */
export const mailArea = (path: UnitPath, { day, official, kind }: MailKey): AreaKey => ({
  area: areaOf(path),
  areaSk: `MAIL#${inPath(path)}#${day}#${official}#${kind}`,
});
/** bac-kan#PAST: letters that decide nothing any more, in the same order. */
export const pastMailArea = (path: UnitPath): string => `${areaOf(path)}#PAST`;
/** Whether that is the range of a letter that decides nothing any more. */
export const isSetApart = (area: unknown): boolean => typeof area === 'string' && area.endsWith('#PAST');
/** bac-kan#PAST / MAIL#bac-kan/cho-don/… */
export const pastMailOf = (scope: UnitPath): KeyRange => ({ ...mailOf(scope), pk: pastMailArea(scope) });
/** bac-kan / MAIL#bac-kan/cho-don/… */
export const mailOf = (scope: UnitPath): KeyRange => within(scope, 'MAIL');
/** bac-kan / MAIL#bac-kan/cho-don/#2026-11-… to officials of the unit itself: the units below it come after its days. */
export const mailAtSince = (unit: UnitPath, day: LocalDate): KeyRange => {
  const own = `MAIL#${inPath(unit)}#`;
  return { ...mailOf(unit), from: own + day, to: own + LAST };
};
/** SUPPRESSED / canbo@xuanlac.example: addresses in lower case, all in one partition, because they are few. */
export const suppressionKey = (address: string): Key => ({ pk: 'SUPPRESSED', sk: address });
export const addressOfSuppression = ({ sk }: Key): string => sk;
/** SUPPRESSED / … */
export const suppressions: KeyRange = startingWith('SUPPRESSED', '');
