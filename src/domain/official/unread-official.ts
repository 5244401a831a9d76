import { unreadableError } from '../text/unreadable-item.js';
import type { Official } from './official.js';

/** An official whose stored entry cannot be read. */
export type UnreadOfficial = Pick<Official, 'id' | 'unit' | 'path'> & {
  /** The official's name; null if the stored entry has none. */
  readonly name: string | null;
  /** The name of the item in logs. */
  readonly item: string;
};

type Unknown = Exclude<keyof Official, keyof UnreadOfficial>;

const UNKNOWN: Readonly<Record<Unknown, true>> = {
  ...{ role: true, email: true, phone: true, language: true, digests: true, isDemonstration: true },
  ...{ several: true, standsInFor: true, absences: true, isDeputy: true, trail: true },
  ...{ active: true, isToBegin: true, since: true, until: true },
};

/** The official as far as known. Reading any other field throws UnreadableItemError with the name of the entry. */
export function asFarAsKnown({ id, unit, path, name, item }: UnreadOfficial): Official {
  const get = (): never => {
    throw unreadableError({ item, problem: 'only its key and the name are known' });
  };
  const unknown = Object.fromEntries(Object.keys(UNKNOWN).map((field) => [field, { get, enumerable: true }]));
  return Object.defineProperties({ id, unit, path, name: name ?? id }, unknown) as Official;
}
