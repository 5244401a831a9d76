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
  Pick<
    Stores,
    | 'rankings'
    | 'examinations'
    | 'reports'
    | 'deliveries'
    | 'administration'
    | 'addresses'
    | 'boundaries'
    | 'reorganisations'
    | 'figureFiles'
  >;

export type FilesContext = {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now: Instant;
  /** Today's date in Việt Nam. */
  readonly today: LocalDate;
  readonly reference: Reference;
  readonly query: URLSearchParams;
  readonly stores: FilesStores;
  /** Call it after a change of the settings, so that the next request reads them again. */
  changed(): void;
};
