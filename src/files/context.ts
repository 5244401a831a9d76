import type { Viewer } from '../domain/access/access.js';
import type { Language } from '../domain/text/text.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { FilingStores } from '../file-report/file-report.js';
import type { FilingReferenceStores } from '../file-report/reference.js';
import type { Reference, ReferenceStores } from '../reference-data/reference.js';
import type { SignInStores } from '../reference-data/sign-in.js';
import type { Stores } from '../store/index.js';

export type FilesStores = FilingStores &
  FilingReferenceStores &
  ReferenceStores &
  SignInStores &
  Pick<Stores, 'rankings' | 'reports' | 'administration' | 'addresses'>;

/** What every answer of this function is made from. */
export type FilesContext = {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now: Instant;
  /** The day it is in Việt Nam. */
  readonly today: LocalDate;
  readonly reference: Reference;
  readonly query: URLSearchParams;
  readonly stores: FilesStores;
  /** The settings were changed: the next request reads them anew. */
  changed(): void;
};
