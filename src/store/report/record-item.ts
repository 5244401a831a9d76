import * as z from 'zod/mini';
import { EVIDENCE_TYPES } from '../../domain/evidence/evidence-file.js';
import type { FigureNote, FilingRecord } from '../../domain/figure/filing-record.js';
import type { FigureFault } from '../../domain/refusal/figure-fault.js';
import { instant, localDate } from '../table/item.js';
import { storedExtension, storedRefusal, storedRequest } from './extension-item.js';
import { packFigure, unpackFigure } from './figure-codec.js';

export const provenance = z.object({ system: z.string(), at: instant, batch: z.string() });

export const loadedMark = z.object({ file: z.string(), at: instant });

const evidenceFile = z.object({
  sha256: z.string(),
  name: z.string(),
  type: z.enum(EVIDENCE_TYPES),
  size: z.number(),
  addedAt: instant,
  addedBy: z.string(),
});

export const storedDocument = z.object({ number: z.string(), date: localDate });

const note = z.object({
  reason: z.optional(z.string()),
  evidence: z.optional(z.array(z.string())),
  files: z.optional(z.array(evidenceFile)),
  comment: z.optional(z.string()),
  source: z.optional(provenance),
  typedToo: z.optional(z.literal(true)),
  overruled: z.optional(z.string()),
  against: z.optional(provenance),
  loaded: z.optional(loadedMark),
});

export const filingRecord = z.object({
  basedOn: z.nullable(z.string()),
  payload: z.string(),
  notes: z.record(z.string(), note),
  /** Only this service writes warnings, so they are read unchecked. */
  warnings: z.array(z.custom<FigureFault>((value) => typeof value === 'object' && value !== null)),
  extension: z.optional(storedExtension),
  extensionRequest: z.optional(storedRequest),
  extensionRefusal: z.optional(storedRefusal),
  keepsFirstSubmission: z.optional(z.boolean()),
  signedDocument: z.optional(storedDocument),
  typed: z.optional(z.array(z.string())),
  loaded: z.optional(loadedMark),
  files: z.optional(z.array(evidenceFile)),
});

type Stored = z.infer<typeof filingRecord>;

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([code, value]) => [code, change(value)]));

export const packFiling = ({ notes, warnings, files, typed, ...rest }: FilingRecord): Stored => ({
  ...rest,
  ...(typed && { typed: [...typed] }),
  ...(files && { files: [...files] }),
  warnings: [...warnings],
  notes: mapped(notes, ({ overruled, evidence, files: ofFigure, ...kept }) => ({
    ...kept,
    ...(evidence && { evidence: [...evidence] }),
    ...(ofFigure && { files: [...ofFigure] }),
    ...(overruled && { overruled: packFigure(overruled) }),
  })),
});

export const unpackFiling = ({ notes, ...rest }: Stored): FilingRecord => ({
  ...rest,
  notes: mapped(
    notes,
    ({ overruled, ...kept }): FigureNote => ({
      ...kept,
      ...(overruled !== undefined && { overruled: unpackFigure(overruled) }),
    }),
  ),
});
