import { type ItemKind, kindOfItem } from '../item-kinds.js';
import type { Item } from './table.js';

/** Makes an item of one layout into the next. Pure. It must not need what a projection leaves out. */
export type Upgrade = (stored: Item) => Item;

/**
 * How one kind of item is laid out. A new layout takes two releases: the first brings its upgrade and goes on writing the
 * old one, so that it can roll out, and back, beside a release that does not know the new one; the next raises `writes`.
 */
export type Layout = {
  /** The first makes version 1 into version 2, and so on. */
  readonly upgrades: readonly Upgrade[];
  /** The version that this release writes, and that the sweep brings older items to. */
  readonly writes: number;
};

export type Layouts = Readonly<Partial<Record<ItemKind, Layout>>>;

const FIRST: Layout = { upgrades: [], writes: 1 };

/** Kinds whose layout has changed. Every other kind has the first. */
export const LAYOUTS: Layouts = {};

export const layoutOf = (layouts: Layouts, kind: ItemKind | undefined): Layout => (kind && layouts[kind]) ?? FIRST;

/** The newest version that this release reads. */
export const versionRead = ({ upgrades }: Layout): number => upgrades.length + 1;

/** An item without a version is of the first. What is no number is no version. */
export const versionOf = (stored: Item): number => (stored.v === undefined ? 1 : Number(stored.v));

/** The item in the wanted version; undefined where it is of a later version than this release reads, or of none. */
export function upgraded(stored: Item, layouts: Layouts, wanted: 'READ' | 'WRITTEN' = 'READ'): Item | undefined {
  const found = versionOf(stored);
  const kind = kindOfItem(stored);
  if (!kind) return stored;
  const layout = layoutOf(layouts, kind);
  const newest = versionRead(layout);
  if (!Number.isInteger(found) || found < 1 || found > newest) return undefined;
  const last = wanted === 'READ' ? newest : layout.writes;
  if (found >= last) return stored.v === undefined ? { ...stored, v: found } : stored;
  return layout.upgrades
    .slice(found - 1, last - 1)
    .reduce<Item>((item, upgrade, i) => ({ ...upgrade(item), v: found + i + 1 }), stored);
}
