import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import { personOf } from '../../domain/official/assignment.js';
import { erasedEntry } from '../../domain/official/former-official.js';
import { FORMER_OFFICIAL } from '../../domain/official/former-official-text.js';
import type { Official } from '../../domain/official/official.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { type ItemKind, kindOfItem } from '../item-kinds.js';
import { startingWith } from '../keys/key.js';
import { officialKey } from '../keys/official.js';
import { recordsAbout } from '../keys/record.js';
import { V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { changeBetween } from '../table/sweep.js';
import { accepted, deleteItem, getItem, type Item, putItem, type Table } from '../table/table.js';
import type { KnownPerson } from './person-words.js';
import { isNamedInRows, withoutPerson } from './without-person.js';

const TRIES = 5;

/** Others kept changing an item during every try to change it. */
export class BusyItemError extends Error {
  override name = 'BusyItemError';
}

/** A file that the person attached to a report. */
export type AddedFile = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly sha256: string;
  readonly name: string;
};

/** An item about the person. WORDS: it shows name, address or telephone. ID: it holds only the id. */
export type Trace = { readonly kind: ItemKind | 'unknown'; readonly item: Item; readonly by: 'WORDS' | 'ID' };

export type Traces = {
  /** The number of items in the table. */
  readonly looked: number;
  readonly items: readonly Trace[];
  readonly files: readonly AddedFile[];
};

/** Finds everything stored about a person. For operators only: no function of the service may read a whole table. */
export const personStore = (table: Pick<Table, 'db' | 'name'>) => {
  async function* everyItem(): AsyncGenerator<Item, void> {
    const pages = paginateScan({ client: table.db }, { TableName: table.name, ConsistentRead: true });
    for await (const { Items = [] } of pages) yield* Items as Item[];
  }

  async function change(found: Item, person: KnownPerson): Promise<boolean> {
    let stored: Item | undefined = found;
    for (let attempt = 1; stored && attempt <= TRIES; attempt++) {
      const outcome = withoutPerson(stored, person);
      if (outcome.kind === 'KEEP' || outcome.kind === 'LEAVE') return attempt > 1;
      if (outcome.kind === 'DELETE') {
        await deleteItem(table, stored);
        return true;
      }
      const { to } = outcome;
      if (to.pk !== stored.pk || to.sk !== stored.sk) {
        // The copy is written first. A crash before the deletion leaves both, and the next run writes the same copy.
        await putItem(table, to);
        await deleteItem(table, stored);
        return true;
      }
      const update = changeBetween(table.name, stored, to);
      if (await accepted(table.db.send(update))) return true;
      stored = await getItem(table, { pk: found.pk, sk: found.sk });
    }
    if (stored)
      throw new BusyItemError(`${found.pk.split('#')[0]} is being changed all the time; run the command again`);
    return false;
  }

  return {
    /** Every name, address and telephone in the person's entries and in the records about them. */
    async known(entries: readonly Official[]): Promise<KnownPerson> {
      const [first] = entries;
      if (!first) throw new Error('a person has an entry');
      const id = personOf(first.id);
      const found = { name: new Set<string>(), email: new Set<string>(), phone: new Set<string>() };
      const note = (field: string, value: unknown): void => {
        if (field in found && typeof value === 'string' && value !== '') found[field as 'name'].add(value);
      };
      for (const entry of entries) for (const field of ['name', 'email', 'phone'] as const) note(field, entry[field]);
      const records = await itemsIn(table, startingWith(recordsAbout({ noun: 'OFFICIAL', id })));
      for (const { changes } of records as (Item & Pick<AdministrationRecord, 'changes'>)[])
        for (const { field, before, after } of changes) for (const value of [before, after]) note(field, value);
      found.name.delete(FORMER_OFFICIAL);
      return { id, names: [...found.name], emails: [...found.email], phones: [...found.phone] };
    },

    async traces(person: KnownPerson): Promise<Traces> {
      const items: Trace[] = [];
      const files = new Map<string, AddedFile>();
      const rows = new Map<string, Item[]>();
      let looked = 0;
      for await (const item of everyItem()) {
        looked++;
        const kind = kindOfItem(item);
        const isNamed = kind === 'official' ? isOf(item, person) : withoutPerson(item, person).kind !== 'KEEP';
        if (isNamed || holdsId(item, person))
          items.push({ kind: kind ?? 'unknown', item, by: isNamed ? 'WORDS' : 'ID' });
        if (kind === 'figureFilePage' && item.pages !== 1) rows.set(item.pk, [...(rows.get(item.pk) ?? []), item]);
        if (kind === 'revision')
          for (const file of filesAddedBy(item, person)) files.set(`${file.unit} ${file.period} ${file.sha256}`, file);
      }
      for (const pages of rows.values()) {
        const [first] = pages;
        const texts = pages.map((page) => page.rows as Uint8Array);
        if (first && isNamedInRows(texts, person)) items.push({ kind: 'figureFilePage', item: first, by: 'WORDS' });
      }
      return { looked, items, files: [...files.values()] };
    },

    /** Removes the person from every item except the entries of the register. Returns the number of changed items. */
    async eraseTraces(person: KnownPerson): Promise<number> {
      let changed = 0;
      const ownRecords: Item[] = [];
      for await (const item of everyItem()) {
        // The records hold the former names and addresses. They are changed last, so that a run after a crash still
        // finds these.
        if (item.pk === recordsAbout({ noun: 'OFFICIAL', id: person.id })) ownRecords.push(item);
        else if (await change(item, person)) changed++;
      }
      for (const record of ownRecords) if (await change(record, person)) changed++;
      return changed;
    },

    /**
     * Erases the entries of the register, as the last step, because they identify the person being erased. Erased
     * entries leave the index, so no list shows them.
     */
    async eraseEntries(entries: readonly Official[], record: TrailEntry): Promise<void> {
      for (const official of entries) {
        const { trail = [], ...rest } = erasedEntry(official);
        const left = trail.includes(record) ? trail : [...trail, record];
        await putItem(table, { ...officialKey(official.id), v: V, ...rest, trail: left });
      }
    },
  };
};

const isOf = ({ pk }: Item, { id }: KnownPerson): boolean => pk === officialKey(id).pk;

/** Whether the id occurs in an item: as actor, substitute, reviewer or in any other role. */
function holdsId(item: Item, { id }: KnownPerson): boolean {
  const isTheirs = (text: string): boolean => text.split(AROUND_IDS).some((word) => personOf(word) === id);
  const look = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(id) && isTheirs(value);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
    return Object.entries(value).some(([name, member]) => look(name) || look(member));
  };
  return look(item);
}

/** Characters around an id: in a key, in a text or in stored JSON. */
const AROUND_IDS = /[\s#/",:;()[\]{}\\]+/;

function filesAddedBy(revision: Item, { id }: KnownPerson): AddedFile[] {
  const { unit, period } = revision as Item & { unit: UnitId; period: PeriodId };
  const found: AddedFile[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    const { sha256, name, addedBy } = value as Record<string, unknown>;
    if (typeof sha256 === 'string' && typeof addedBy === 'string' && personOf(addedBy) === id)
      found.push({ unit, period, sha256, name: String(name) });
    for (const part of Object.values(value)) look(part);
  };
  look(revision.filing);
  return found;
}
