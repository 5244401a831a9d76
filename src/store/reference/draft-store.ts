import * as z from 'zod/mini';
import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import { nameOfItem } from '../keys/key.js';
import { draftKey, drafts } from '../keys/method.js';
import { everyValue, parseBody, parseItem, V } from '../table/item.js';
import { readAll, readAt } from '../table/readable.js';
import { type Item, putIf, putIfAbsent, type Table, unchanged } from '../table/table.js';
import { methodBody } from './method-schema.js';

const draftItem = z.object({
  basedOn: z.string(),
  state: everyValue<MethodDraft['state']>({ DRAFT: true, PUBLISHED: true, DISCARDED: true }),
  from: z.nullable(z.string()),
  trail: z.array(z.string()),
  body: z.string(),
});

export const draftStore = (table: Table) => ({
  one: (id: string) => readAt(table, draftKey(id), draftFrom),

  /** Readable drafts by id, published and discarded ones included. */
  all: () => readAll(table, drafts, draftFrom),

  /**
   * Writes the next state of a draft with the new entry of its trail. Undefined if the draft was changed since it was
   * read, or is published or discarded: only `takeBack` replaces such a draft.
   */
  async administer(
    before: MethodDraft | undefined,
    after: MethodDraft,
    entry: TrailEntry,
  ): Promise<MethodDraft | undefined> {
    const moved = { ...after, trail: [...(before?.trail ?? []), entry] };
    if (!before) return (await putIfAbsent(table, draftToItem(moved))) ? moved : undefined;
    return (await putAfter(table, before, moved, 'DRAFT')) ? moved : undefined;
  },

  /**
   * Turns a version that could not come into force back into a draft. Its trail no longer lists the publication, so the
   * publication never happened. Does nothing if the item has changed since it was read: another process has already
   * done it.
   */
  async takeBack(published: MethodDraft): Promise<void> {
    const draft = { ...published, state: 'DRAFT', from: null, trail: published.trail.slice(0, -1) } as const;
    await putAfter(table, published, draft, 'PUBLISHED');
  },
});

/** False if the draft is in another state or was changed since it was read. */
function putAfter(
  table: Table,
  before: MethodDraft,
  after: MethodDraft,
  state: MethodDraft['state'],
): Promise<boolean> {
  const { condition, values } = unchanged('trail', before.trail);
  return putIf(table, draftToItem(after), `#state = :state AND ${condition}`, { ':state': state, ...values });
}

const draftToItem = ({ method, ...draft }: MethodDraft): Item => ({
  ...draftKey(method.id),
  v: V,
  ...draft,
  body: JSON.stringify(method),
});

function draftFrom(stored: Item): MethodDraft {
  const { body, ...draft } = parseItem(draftItem, stored);
  return { ...draft, method: parseBody(methodBody, body, nameOfItem(stored)) };
}
