import * as z from 'zod/mini';
import { FILING_ACTIONS, ruleOf } from '../../domain/report/actions.js';
import type { Revision } from '../../domain/report/report.js';
import { revisionKey } from '../keys/report.js';
import { type EveryField, instant, parseItem, V } from '../table/item.js';
import type { Item } from '../table/table.js';
import { packFigures, unpackFigures } from './figure-codec.js';
import { filingRecord, packFiling, unpackFiling } from './record-item.js';

/** Actions that change no figure and that an earlier release does not know. That release reads them as a save. */
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
} satisfies EveryField<Omit<Revision, 'isDemonstration'> & { signatureStep: string; demonstration: true }>);

export const revisionToItem = ({ isDemonstration, ...revision }: Revision): Item => ({
  ...revisionKey(revision.unit, revision.period, revision.token),
  v: V,
  ...revision,
  ...(ruleOf(revision.action).isNewer && { action: 'SAVE', signatureStep: revision.action }),
  figures: packFigures(revision.figures),
  note: revision.note ?? undefined,
  filing: revision.filing && packFiling(revision.filing),
  demonstration: isDemonstration || undefined,
});

export function revisionFrom(stored: Item): Revision {
  const { figures, note = null, demonstration, filing, signatureStep, ...same } = parseItem(revisionItem, stored);
  return {
    ...same,
    action: signatureStep ?? same.action,
    figures: unpackFigures(figures),
    note,
    isDemonstration: demonstration ?? false,
    ...(filing && { filing: unpackFiling(filing) }),
  };
}
