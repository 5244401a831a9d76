import type { AdministrationSubject } from '../../domain/administration/record.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import type { Instant } from '../../domain/time/local-date.js';
import { type AreaKey, areaOf, inPath, type Key, type KeyForm, type KeyRange, within } from './key.js';

const ADMIN = 'ADMIN#';
const RECORD = 'REC#';

export const RECORD_KINDS = { record: [ADMIN] } as const satisfies Readonly<Record<string, KeyForm>>;

/** ADMIN#SCOPE#cho-don: the partition of every record about one subject. */
export const recordsAbout = ({ noun, id }: AdministrationSubject): string => `${ADMIN}${noun}#${id}`;
/** ADMIN#SCOPE#cho-don / REC#0c1f…#12 */
export const recordKey = (subject: AdministrationSubject, entry: TrailEntry): Key => ({
  pk: recordsAbout(subject),
  sk: RECORD + entry,
});
export const entryOfRecord = ({ sk }: Key): TrailEntry => sk.slice(RECORD.length);
/** bac-kan / ADMIN#bac-kan/cho-don/#2026-11-17T01:00:00.000Z#SCOPE#cho-don#… */
export const recordArea = (path: UnitPath, at: Instant, { noun, id }: AdministrationSubject): AreaKey => ({
  area: areaOf(path),
  areaSk: `${ADMIN}${inPath(path)}#${at}#${noun}#${id}`,
});
/** bac-kan / ADMIN#bac-kan/cho-don/… */
export const recordsWithin = (path: UnitPath): KeyRange => within(path, ADMIN);
