import * as z from 'zod/mini';
import { FILING_ACTIONS, ruleOf } from '../../domain/report/actions.js';
import type { Revision } from '../../domain/report/report.js';
import { revisionKey } from '../keys/report.js';
import { instant, parseItem, V } from '../table/item.js';
import type { Item } from '../table/table.js';
import { packFigures, unpackFigures } from './figure-codec.js';
import { filingRecord, packFiling, unpackFiling } from './record-item.js';

/** Actions that change no figure and that an earlier release does not know: it reads that the report was saved. */
const NEWER_ACTIONS = FILING_ACTIONS.filter((action) => ruleOf(action).isNewer);

const revisionItem = z.object({
  unit: z.string(),
  period: z.string(),
  token: z.string(),
  at: instant,
  actor: z.string(),
  actsFor: z.optional(z.string()),
  action: z.enum(FILING_ACTIONS),
  signatureStep: z.optional(z.enum(NEWER_ACTIONS)),
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
  actsFor: revision.actsFor,
  ...(ruleOf(revision.action).isNewer
    ? { action: 'SAVE', signatureStep: revision.action }
    : { action: revision.action }),
  figures: packFigures(revision.figures),
  note: revision.note ?? undefined,
  filing: revision.filing && packFiling(revision.filing),
  demonstration: revision.isDemonstration || undefined,
});

export function revisionFrom(stored: Item): Revision {
  const { figures, note, demonstration, filing, signatureStep, actsFor, ...rest } = parseItem(revisionItem, stored);
  return {
    ...rest,
    ...(actsFor !== undefined && { actsFor }),
    action: signatureStep ?? rest.action,
    figures: unpackFigures(figures),
    note: note ?? null,
    isDemonstration: demonstration ?? false,
    ...(filing && { filing: unpackFiling(filing) }),
  };
}
