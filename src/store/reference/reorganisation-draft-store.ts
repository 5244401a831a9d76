import * as z from 'zod/mini';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { ReorganisationDraft } from '../../domain/reorganisation/draft.js';
import { nameOfItem } from '../keys/key.js';
import { reorganisationDraftKey, reorganisationDrafts } from '../keys/register.js';
import { type EveryField, parseBody, parseItem, V } from '../table/item.js';
import { readAll, readAt } from '../table/readable.js';
import { type Item, putIf, putIfAbsent, type Table } from '../table/table.js';
import { reorganisationBody } from './reorganisation-schema.js';

const draftItem = z.object({
  authors: z.array(z.string()),
  trail: z.array(z.string()),
  body: z.string(),
  proposedFrom: z.optional(z.string()),
  discarded: z.optional(z.literal(true)),
} satisfies EveryField<Omit<ReorganisationDraft, 'event'> & { body: string }>);

/** Published reorganisations are in the register. Drafts stay stored beside it: one write takes a publication back. */
export const reorganisationDraftStore = (table: Table) => ({
  one: (id: string) => readAt(table, reorganisationDraftKey(id), draftFrom),

  /** Readable drafts by id, discarded ones included. */
  all: () => readAll(table, reorganisationDrafts, draftFrom),

  /** Writes the draft with the new entry of its trail. Undefined if the draft was changed since it was read. */
  async administer(
    before: ReorganisationDraft | undefined,
    after: ReorganisationDraft,
    entry: TrailEntry,
  ): Promise<ReorganisationDraft | undefined> {
    const moved = { ...after, trail: [...(before?.trail ?? []), entry] };
    const written = before ? await putAfter(table, before, moved) : await putIfAbsent(table, draftToItem(moved));
    return written ? moved : undefined;
  },

  /** Stores a draft of a prepared world. An existing draft stays unchanged. */
  async load(draft: ReorganisationDraft): Promise<void> {
    await putIfAbsent(table, draftToItem(draft));
  },
});

/** The trail grows with each change, so its length identifies the state that was read. */
const putAfter = (table: Table, before: ReorganisationDraft, after: ReorganisationDraft): Promise<boolean> =>
  putIf(table, draftToItem(after), 'size(#trail) = :count', { ':count': before.trail.length });

const draftToItem = ({ event, ...draft }: ReorganisationDraft): Item => ({
  ...reorganisationDraftKey(event.id),
  v: V,
  ...draft,
  body: JSON.stringify(event),
});

function draftFrom(stored: Item): ReorganisationDraft {
  const { body, ...draft } = parseItem(draftItem, stored);
  return { ...draft, event: parseBody(reorganisationBody, body, nameOfItem(stored)) };
}
