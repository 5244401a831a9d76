import type { UnitId } from '../register/unit.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

export const EVIDENCE_TYPES = ['PDF', 'JPEG', 'PNG'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** A file that was checked and that proves a figure, or the report as a whole. */
export type EvidenceFile = {
  /** The hash of the content that is kept, in hexadecimal digits. It names the file within its report. */
  readonly sha256: string;
  /** As the official's device called it. */
  readonly name: string;
  readonly type: EvidenceType;
  /** Bytes that are kept. */
  readonly size: number;
  readonly addedAt: Instant;
  /** Id of the official. */
  readonly addedBy: string;
};

/**
 * A picture of a telephone with 12 million pixels has 3 to 6 MB, ten scanned pages have 5 to 10 MB. Whoever has more
 * splits the document. A function holds such a file twice in its memory.
 */
export const MOST_EVIDENCE_BYTES = 10 * 1024 * 1024;
/** As many as links: nobody looks through more behind one figure. */
export const MOST_FILES_OF_FIGURE = 10;
/** Three for each of the twenty indicators of a month; an item of the table has room for several times as many. */
export const MOST_FILES = 60;
/** Ten of the largest. A commune that fills it every month stores 1.2 GB a year, which costs less than a dollar a month. */
export const MOST_BYTES_OF_REPORT = 100 * 1024 * 1024;

export const MEDIA_TYPES: Readonly<Record<EvidenceType, string>> = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
};

const ENDINGS: Readonly<Record<EvidenceType, string>> = { PDF: '.pdf', JPEG: '.jpg', PNG: '.png' };

/** The name under which a reader saves it: its ending is that of the content, whatever the device wrote. */
export const savedName = ({ name, type }: Pick<EvidenceFile, 'name' | 'type'>): string =>
  `${name.replace(/\.(pdf|jpe?g|png)$/i, '')}${ENDINGS[type]}`;

/**
 * What every answer with a file says: the browser saves it and never opens it as a page, whatever its bytes are, and
 * nothing on the way keeps it. The deployment and the local service send the same.
 */
export const SAVED_FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
} as const satisfies Readonly<Record<string, string>>;

/** Whatever lies below it expires after a day. In AWS it has a bucket of its own, of which no copy is made. */
export const UPLOADS = 'incoming';
/** What lies below it is never changed and never removed by the service. */
export const KEPT_FILES = 'kept';

export const uploadPath = (unit: UnitId, period: PeriodId, upload: string): string =>
  `${UPLOADS}/${unit}/${period}/${upload}`;

/** A report's files lie together, so that whoever must erase one finds it by the report. */
export const keptPath = (unit: UnitId, period: PeriodId, sha256: string): string =>
  `${KEPT_FILES}/${unit}/${period}/${sha256}`;
