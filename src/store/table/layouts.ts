import { type ItemKind, kindOfItem } from '../item-kinds.js';
import type { Item } from './table.js';

/** Turns an item of one layout into the next. Pure. It must not need attributes that a projection may leave out. */
export type Upgrade = (stored: Item) => Item;

/**
 * The layouts of one kind of item. A new layout takes two releases. The first brings the upgrade and still writes the
 * old layout, so that it can roll out and back beside a release that does not know the new one. The next release raises
 * `writes`.
 */
export type Layout = {
  /** The first upgrade turns version 1 into version 2, and so on. */
  readonly upgrades: readonly Upgrade[];
  /** The version that this release writes, and to which the sweep upgrades older items. */
  readonly writes: number;
};

export type Layouts = Readonly<Partial<Record<ItemKind, Layout>>>;

const FIRST: Layout = { upgrades: [], writes: 1 };

/** Kinds whose layout has changed. All other kinds have the first layout. */
export const LAYOUTS: Layouts = {};

export const layoutOf = (layouts: Layouts, kind: ItemKind | undefined): Layout => (kind && layouts[kind]) ?? FIRST;

/** The newest version that this release reads. */
export const versionRead = ({ upgrades }: Layout): number => upgrades.length + 1;

/** The layout version of an item. An item without a version has the first. A version that is no number gives NaN. */
export const versionOf = (stored: Item): number => (stored.v === undefined ? 1 : Number(stored.v));

/** The item in the wanted version. Undefined if its version is invalid or later than this release reads. */
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
