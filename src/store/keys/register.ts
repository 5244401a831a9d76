import type { UnitId } from '../../domain/register/unit.js';
import { type Key, type KeyForm, type KeyRange, padded, startingWith } from './key.js';

const REGISTER = 'REGISTER#';
const PAGE = 'PAGE#';
const DRAFTS = 'REORGANISATIONDRAFTS';
const MAP = 'MAP#';

export const REGISTER_KINDS = {
  register: [REGISTER],
  reorganisationDraft: [DRAFTS],
  boundaries: [MAP],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** REGISTER#1 / PAGE#0000 */
export const registerPageKey = (version: number, page: number): Key => ({
  pk: REGISTER + version,
  sk: PAGE + padded(page),
});
/** REGISTER#1 / PAGE#… */
export const registerPages = (version: number): KeyRange => startingWith(REGISTER + version, PAGE);

/** REORGANISATIONDRAFTS / 1683-nq-ubtvqh15 */
export const reorganisationDraftKey = (id: string): Key => ({ pk: DRAFTS, sk: id });
/** REORGANISATIONDRAFTS / … */
export const reorganisationDrafts: KeyRange = startingWith(DRAFTS);

/** MAP#cho-don / BOUNDARIES: boundaries of the communes of a scope. */
export const boundariesKey = (scope: UnitId): Key => ({ pk: MAP + scope, sk: 'BOUNDARIES' });
