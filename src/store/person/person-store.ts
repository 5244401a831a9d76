import { DeleteCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { personOf } from '../../domain/official/assignment.js';
import { erasedEntry } from '../../domain/official/former-official.js';
import { FORMER_OFFICIAL } from '../../domain/official/former-official-text.js';
import type { Official } from '../../domain/official/official.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { type ItemKind, kindOfItem } from '../item-kinds.js';
import type { Key } from '../keys/key.js';
import { officialKey } from '../keys/official.js';
import { recordsAbout } from '../keys/record.js';
import { V } from '../table/item.js';
import { changeBetween } from '../table/sweep.js';
import { accepted, getItem, type Item, type Table } from '../table/table.js';
import type { KnownPerson } from './person-words.js';
import { isNamedInRows, withoutPerson } from './without-person.js';

const TRIES = 5;

/** Somebody goes on changing an item while it is to be changed. */
export class BusyItemError extends Error {
  override name = 'BusyItemError';
}

/** A file that the person added to a report. */
export type AddedFile = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly sha256: string;
  readonly name: string;
};

/** An item about the person. `by`: whether it names them, or holds their id alone. */
export type Trace = { readonly kind: ItemKind | 'unknown'; readonly item: Item; readonly by: 'WORDS' | 'ID' };

export type Traces = {
  /** How many items the table has. */
  readonly looked: number;
  readonly items: readonly Trace[];
  readonly files: readonly AddedFile[];
};

/** Everything that is stored about one person. Operators ask for it; no function of the service may read a whole table. */
export const personStore = (table: Pick<Table, 'db' | 'name'>) => {
  async function* everyItem(): AsyncGenerator<Item, void> {
    let next: Record<string, unknown> | undefined;
    do {
      const page = await table.db.send(
        new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: next }),
      );
      next = page.LastEvaluatedKey;
      yield* (page.Items ?? []) as Item[];
    } while (next);
  }

  const remove = async ({ pk, sk }: Key): Promise<void> => {
    await table.db.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
  };

  async function change(found: Item, person: KnownPerson): Promise<boolean> {
    let stored: Item | undefined = found;
    for (let attempt = 1; stored && attempt <= TRIES; attempt++) {
      const outcome = withoutPerson(stored, person);
      if (outcome.kind === 'KEEP' || outcome.kind === 'LEAVE') return attempt > 1;
      if (outcome.kind === 'DELETE') {
        await remove(stored);
        return true;
      }
      const { to } = outcome;
      if (to.pk !== stored.pk || to.sk !== stored.sk) {
        // The copy is written first: a kill before the deletion leaves both, and the next run writes the same copy.
        await table.db.send(new PutCommand({ TableName: table.name, Item: to }));
        await remove(stored);
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
    /** Every name, address and telephone that the entries and the records about them hold. */
    async known(entries: readonly Official[]): Promise<KnownPerson> {
      const [first] = entries;
      if (!first) throw new Error('a person has an entry');
      const id = personOf(first.id);
      const found = { name: new Set<string>(), email: new Set<string>(), phone: new Set<string>() };
      const note = (field: string, value: unknown): void => {
        if (field in found && typeof value === 'string' && value !== '') found[field as 'name'].add(value);
      };
      for (const entry of entries) for (const field of ['name', 'email', 'phone'] as const) note(field, entry[field]);
      const { Items = [] } = await table.db.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': recordsAbout({ noun: 'OFFICIAL', id }) },
          ConsistentRead: true,
        }),
      );
      for (const { changes } of Items as { changes: readonly { field: string; before: unknown; after: unknown }[] }[])
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
      for (const [first, ...more] of rows.values())
        if (
          first &&
          isNamedInRows(
            [first, ...more].map((page) => page.rows as Uint8Array),
            person,
          )
        )
          items.push({ kind: 'figureFilePage', item: first, by: 'WORDS' });
      return { looked, items, files: [...files.values()] };
    },

    /** Takes the person out of every item but the entries of the register. Answers with how many were changed. */
    async eraseTraces(person: KnownPerson): Promise<number> {
      let changed = 0;
      const ownRecords: Item[] = [];
      for await (const item of everyItem()) {
        // Records say which names and addresses there were, so a run that dies before finds them again.
        if (item.pk === recordsAbout({ noun: 'OFFICIAL', id: person.id })) ownRecords.push(item);
        else if (await change(item, person)) changed++;
      }
      for (const record of ownRecords) if (await change(record, person)) changed++;
      return changed;
    },

    /** The last step, because the entry says who is being erased. It leaves the index, so no list shows it. */
    async eraseEntries(entries: readonly Official[], record: TrailEntry): Promise<void> {
      for (const official of entries) {
        const { trail = [], ...rest } = erasedEntry(official);
        const left = trail.includes(record) ? trail : [...trail, record];
        const stored = { ...officialKey(official.id), v: V, ...rest, trail: left };
        await table.db.send(new PutCommand({ TableName: table.name, Item: stored }));
      }
    },
  };
};

const isOf = ({ pk }: Item, { id }: KnownPerson): boolean => pk === officialKey(id).pk;

/** Whether the id stands in an item: of whoever did something, typed, stands in for somebody or is asked to review. */
function holdsId(item: Item, { id }: KnownPerson): boolean {
  const isTheirs = (text: string): boolean => text.split(AROUND_IDS).some((word) => personOf(word) === id);
  const look = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(id) && isTheirs(value);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
    return Object.entries(value).some(([name, member]) => look(name) || look(member));
  };
  return look(item);
}

/** What may stand around an id: in a key, in a text and in what is stored as JSON. */
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
