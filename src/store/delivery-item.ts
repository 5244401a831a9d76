import * as z from 'zod/mini';
import type { PeriodId } from '../domain/period.js';
import type { SourceFigures } from '../domain/source-figures.js';
import type { UnitPath } from '../domain/unit.js';
import { packFigure, unpackFigure } from './figure-codec.js';
import { provenance } from './filing-record-item.js';
import { item, parseItem, V } from './item.js';
import { deliveryKey } from './keys.js';
import type { Item } from './table.js';

/** `writers` are the tokens of the last writes: mine won ⇔ my token is among them. */
const sourceItem = item({
  edition: z.number(),
  writers: z.array(z.string()),
  figures: z.record(z.string(), z.object({ figure: z.string(), from: provenance })),
});

export type StoredSources = {
  readonly edition: number;
  readonly writers: readonly string[];
  readonly figures: SourceFigures;
};

const NOTHING: StoredSources = { edition: 0, writers: [], figures: new Map() };

export function sourcesFrom(stored: Item | undefined): StoredSources {
  if (!stored) return NOTHING;
  const { edition, writers, figures } = parseItem(sourceItem, stored);
  const entries = Object.entries(figures).map(
    ([code, { figure, from }]) => [code, { figure: unpackFigure(figure), from }] as const,
  );
  return { edition, writers, figures: new Map(entries) };
}

export const sourceFiguresFrom = (stored: Item | undefined): SourceFigures => sourcesFrom(stored).figures;

export const sourcesToItem = (path: UnitPath, period: PeriodId, sources: StoredSources): Item => ({
  ...deliveryKey(path, period),
  v: V,
  edition: sources.edition,
  writers: sources.writers,
  figures: Object.fromEntries(
    [...sources.figures].map(([code, { figure, from }]) => [code, { figure: packFigure(figure), from }]),
  ),
});
