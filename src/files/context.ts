import type { Viewer } from '../domain/access.js';
import type { Instant, LocalDate } from '../domain/local-date.js';
import type { Language } from '../domain/text.js';
import type { FilingStores } from '../filing/file-report.js';
import type { FilingReferenceStores } from '../filing/filing-reference.js';
import type { Reference, ReferenceStores } from '../reading/reference.js';
import type { SignInStores } from '../reading/sign-in.js';
import type { Stores } from '../store/index.js';

export type FilesStores = FilingStores &
  FilingReferenceStores &
  ReferenceStores &
  SignInStores &
  Pick<Stores, 'rankings' | 'reports'>;

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
};
