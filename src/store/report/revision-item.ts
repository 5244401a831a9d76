import * as z from 'zod/mini';
import { FILING_ACTIONS, type Revision } from '../../domain/report/report.js';
import { revisionKey } from '../keys.js';
import { instant, item, parseItem, V } from '../table/item.js';
import type { Item } from '../table/table.js';
import { packFigures, unpackFigures } from './figure-codec.js';
import { filingRecord, packFiling, unpackFiling } from './record-item.js';

const revisionItem = item({
  unit: z.string(),
  period: z.string(),
  token: z.string(),
  at: instant,
  actor: z.string(),
  action: z.enum(FILING_ACTIONS),
  figures: z.string(),
  note: z.optional(z.string()),
  filing: z.optional(filingRecord),
  demonstration: z.optional(z.literal(true)),
});

export const revisionToItem = (revision: Revision): Item => ({
  ...revisionKey(revision.unit, revision.period, revision.token),
  v: V,
  unit: revision.unit,
  period: revision.period,
  token: revision.token,
  at: revision.at,
  actor: revision.actor,
  action: revision.action,
  figures: packFigures(revision.figures),
  note: revision.note ?? undefined,
  filing: revision.filing && packFiling(revision.filing),
  demonstration: revision.isDemonstration || undefined,
});

export function revisionFrom(stored: Item): Revision {
  const { v: _, figures, note, demonstration, filing, ...rest } = parseItem(revisionItem, stored);
  return {
    ...rest,
    figures: unpackFigures(figures),
    note: note ?? null,
    isDemonstration: demonstration ?? false,
    ...(filing && { filing: unpackFiling(filing) }),
  };
}
