import type { UnitId } from '../../domain/register/unit.js';
import { type Key, type KeyForm, type KeyRange, padded, startingWith } from './key.js';

const FILES = 'FIGUREFILES';
const FILE = 'FIGUREFILE#';
const PAGE = 'PAGE#';
const OBSERVATIONS = 'OBSERVATIONS#';

export const FIGURE_KINDS = {
  figureFile: [FILES],
  figureFilePage: [FILE],
  observations: [OBSERVATIONS],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** FIGUREFILES / figures-5f1c…: files of past figures. They are few, so all share one partition. */
export const figureFileKey = (id: string): Key => ({ pk: FILES, sk: id });
/** FIGUREFILES / … */
export const figureFiles: KeyRange = startingWith(FILES);
/** FIGUREFILE#figures-5f1c… / PAGE#0000: the rows of the file. */
export const figureFilePageKey = (id: string, page: number): Key => ({ pk: FILE + id, sk: PAGE + padded(page) });
/** FIGUREFILE#figures-5f1c… / PAGE#… */
export const figureFilePages = (id: string): KeyRange => startingWith(FILE + id, PAGE);

/** OBSERVATIONS#cho-don / PUBLISHED: published figures of a unit. */
export const observationsKey = (unit: UnitId): Key => ({ pk: OBSERVATIONS + unit, sk: 'PUBLISHED' });
