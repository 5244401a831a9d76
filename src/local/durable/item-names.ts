import { kindOfItem } from '../../store/item-kinds.js';
import { nameOfItem } from '../../store/keys/key.js';
import { type ItemChange, type ItemKey, keyOf } from './change-record.js';

/** An item in words and by its address: `report AREA#bac-kan#P#2026-04 / bac-kan/cho-don/bang-lung/`. */
function itemName({ pk, sk }: ItemKey): string {
  const kind = kindOfItem({ pk: pk.S, sk: sk.S });
  return `${kind ? inWords(kind) : 'item'} ${nameOfItem({ pk: pk.S, sk: sk.S })}`;
}

/** `published ranking` for `publishedRanking`. */
const inWords = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const namesOf = (changes: readonly ItemChange[]): string[] => [
  ...new Set(changes.map((change) => itemName(keyOf(change)))),
];

const ADDRESS = /"pk":\{"S":"([^"\\]+)"\},"sk":\{"S":"([^"\\]+)"\}/g;

/** Names of items whose addresses can still be read in damaged bytes. */
export function namesIn(bytes: Buffer): string[] {
  const found = [...bytes.toString('utf8').matchAll(ADDRESS)];
  return [...new Set(found.map(([, pk = '', sk = '']) => itemName({ pk: { S: pk }, sk: { S: sk } })))];
}
