import type { EVIDENCE_REFUSALS } from '../refusal/texts.js';
import type { UnitId } from '../register/unit.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

export const EVIDENCE_TYPES = ['PDF', 'JPEG', 'PNG'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** A checked file that proves a figure, or belongs to the whole report. */
export type EvidenceFile = {
  /** The SHA-256 of the kept content, in hexadecimal digits. It names the file within its report. */
  readonly sha256: string;
  /** The name on the official's device. */
  readonly name: string;
  readonly type: EvidenceType;
  /** The size of the kept content in bytes. */
  readonly size: number;
  readonly addedAt: Instant;
  /** The id of the official. */
  readonly addedBy: string;
};

/**
 * The largest file, in bytes. A picture of a telephone with 12 million pixels has 3 to 6 MB, ten scanned pages have 5
 * to 10 MB. A larger document has to be split. A function has such a file in memory twice.
 */
export const MOST_EVIDENCE_BYTES = 10 * 1024 * 1024;
/** The most files of a figure, the same as links, because nobody reads more. */
export const MOST_FILES_OF_FIGURE = 10;
/** The most files of a report: three for each of a month's twenty indicators. An item of the table has room for far more. */
export const MOST_FILES = 60;
/** Ten of the largest files. Filled every month, that is 1.2 GB a year per commune: less than a dollar a month. */
export const MOST_BYTES_OF_REPORT = 100 * 1024 * 1024;

export const MEDIA_TYPES: Readonly<Record<EvidenceType, string>> = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
};

const ENDINGS: Readonly<Record<EvidenceType, string>> = { PDF: '.pdf', JPEG: '.jpg', PNG: '.png' };

/** The name of a saved file. Its ending is that of the content, whatever the device wrote. */
export const savedName = ({ name, type }: Pick<EvidenceFile, 'name' | 'type'>): string =>
  `${name.replace(/\.(pdf|jpe?g|png)$/i, '')}${ENDINGS[type]}`;

/**
 * The headers of every answer with a file. The browser saves the file and never opens it as a page, whatever its bytes,
 * and no cache on the way keeps it. The deployment and the local service send the same.
 */
export const SAVED_FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
} as const satisfies Readonly<Record<string, string>>;

/** Files below this path expire after a day. In AWS they have a bucket of their own, which is not copied. */
export const UPLOADS = 'incoming';
/** The service never changes or removes files below this path. */
export const KEPT_FILES = 'kept';

export const uploadPath = (unit: UnitId, period: PeriodId, upload: string): string =>
  `${UPLOADS}/${unit}/${period}/${upload}`;

/** The files of a report are in one folder, so that somebody who must erase one finds it by the report. */
export const keptPath = (unit: UnitId, period: PeriodId, sha256: string): string =>
  `${KEPT_FILES}/${unit}/${period}/${sha256}`;

/** Why the content of an upload cannot be kept. */
export type UploadFault = Exclude<keyof typeof EVIDENCE_REFUSALS, 'TOO_MANY_FILES' | 'FILES_TOO_LARGE'>;

/** The content of an upload as the service found it. */
export type ReceivedFile = Pick<EvidenceFile, 'sha256' | 'type' | 'size'>;

/** The outcome of the check, without the content. */
export type CheckedUpload =
  | { readonly kind: 'KEPT'; readonly file: ReceivedFile }
  | { readonly kind: 'REFUSED'; readonly fault: UploadFault };
