import * as z from 'zod/mini';
import type { RankedReport } from '../../domain/report/report.js';
import { addressOfReport, nameOfItem } from '../keys.js';
import { parseItem, StoredItemError } from '../table/item.js';
import type { Item } from '../table/table.js';
import { PackedFigures } from './figure-codec.js';
import { headItem } from './item.js';
import { unpackOrigins } from './origin-codec.js';

/** What a ranking reads of a head. */
const rankedItem = z.pick(headItem, {
  v: true,
  state: true,
  approved: true,
  working: true,
  approvedOrigins: true,
  workingOrigins: true,
  firstSubmittedAt: true,
  extension: true,
  earlierExtensions: true,
  demonstration: true,
});

export const RANKED_ATTRIBUTES: readonly string[] = ['pk', 'sk', ...Object.keys(rankedItem.shape)];

/** Figures stay packed: a ranking goes through them once. */
export function rankedReportFrom(stored: Item): RankedReport {
  const head = parseItem(rankedItem, stored);
  const { path } = addressOfReport(stored);
  const approved = head.approved === undefined ? null : new PackedFigures(head.approved);
  const working = head.working === undefined ? approved : new PackedFigures(head.working);
  if (!working) throw new StoredItemError(nameOfItem(stored), 'it has no figures at all');
  const workingOrigins = head.working === undefined ? head.approvedOrigins : head.workingOrigins;
  return {
    unit: path.slice(path.lastIndexOf('/') + 1),
    path,
    state: head.state,
    approved,
    working,
    ...(head.approvedOrigins && { approvedOrigins: unpackOrigins(head.approvedOrigins) }),
    ...(workingOrigins && { workingOrigins: unpackOrigins(workingOrigins) }),
    firstSubmittedAt: head.firstSubmittedAt ?? null,
    extension: head.extension ?? null,
    ...(head.earlierExtensions && { earlierExtensions: head.earlierExtensions }),
    isDemonstration: head.demonstration ?? false,
  };
}
