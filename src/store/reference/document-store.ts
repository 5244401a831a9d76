import * as z from 'zod/mini';
import type { TrustedDocument } from '../../domain/administration/document-registration.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import { documentKey } from '../keys/document.js';
import { getAll } from '../table/batch.js';
import { type EveryField, instant, parseItem, V } from '../table/item.js';
import { readAt, readableOf } from '../table/readable.js';
import { type Item, putIfAbsent, type Table } from '../table/table.js';

const documentItem = z.object({
  id: z.string(),
  text: z.string(),
  registeredAt: instant,
  trail: z.array(z.string()),
} satisfies EveryField<TrustedDocument>);

export const documentStore = (table: Table) => ({
  one: (id: string) => readAt(table, documentKey(id), documentFrom),

  /** Stored and readable documents with these ids. */
  async some(ids: readonly string[]): Promise<TrustedDocument[]> {
    return readableOf(table, await getAll(table, ids.map(documentKey)), documentFrom);
  },

  /** Writes a document with the first entry of its trail. Undefined if the document is already stored. */
  async administer(document: TrustedDocument, entry: TrailEntry): Promise<TrustedDocument | undefined> {
    const registered = { ...document, trail: [entry] };
    return (await putIfAbsent(table, { ...documentKey(document.id), v: V, ...registered })) ? registered : undefined;
  },
});

const documentFrom = (stored: Item): TrustedDocument => parseItem(documentItem, stored);
