import * as z from 'zod/mini';
import type { Observation } from '../../domain/figure/observation.js';
import type { UnitId } from '../../domain/register/unit.js';
import { observationsKey } from '../keys/figure.js';
import { nameOfItem } from '../keys/key.js';
import { writeAll } from '../table/batch.js';
import { type EveryField, everyValue, parseBody, parseItem, text, V } from '../table/item.js';
import { readAt } from '../table/readable.js';
import type { Table } from '../table/table.js';

const observation = z.object({
  unit: z.string(),
  indicator: z.nullable(z.string()),
  relation: everyValue<Observation['relation']>({ EQ: true, GT: true, LT: true }),
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  value: z.nullable(z.number()),
  uom: text,
  event: z.nullable(text),
  relatedTo: z.nullable(z.string()),
  note: z.nullable(text),
  source: z.optional(z.object({ title: text, publishedOn: z.nullable(z.string()), dated: text })),
  quotation: z.optional(z.nullable(text)),
} satisfies EveryField<Observation>);

const observationsItem = z.object({ body: z.string() });

/** Published figures. One item holds all figures of a unit, because nobody asks for a single one. */
export const observationStore = (table: Table) => ({
  async ofUnit(unit: UnitId): Promise<Observation[]> {
    const found = await readAt(table, observationsKey(unit), (stored) =>
      parseBody(z.array(observation), parseItem(observationsItem, stored).body, nameOfItem(stored)),
    );
    return found ?? [];
  },

  /** Replaces the stored figures of every unit in the list. */
  async save(observations: readonly Observation[]): Promise<void> {
    const units = [...new Set(observations.map(({ unit }) => unit))];
    const bodyOf = (unit: UnitId) => JSON.stringify(observations.filter((published) => published.unit === unit));
    const items = units.map((unit) => ({ ...observationsKey(unit), v: V, body: bodyOf(unit) }));
    await writeAll(table, items);
  },
});
