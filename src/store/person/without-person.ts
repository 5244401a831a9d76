import { createHash } from 'node:crypto';
import { personOf } from '../../domain/official/assignment.js';
import { FORMER_OFFICIAL } from '../../domain/official/former-official-text.js';
import { type ItemKind, kindOfItem } from '../item-kinds.js';
import type { Item } from '../table/table.js';

/** Whose traces are looked for. */
export type KnownPerson = {
  /** The `sub` of their tokens. */
  readonly id: string;
  /** The name of today and every one that an administrator corrected; so with addresses and telephones. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

/** Kinds that say who did or got something, or hold what people type. The others hold no names of officials. */
export const KINDS_WITH_PEOPLE: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'report',
  'delivered',
  'revision',
  'delivery',
  'figureFile',
  'methodDraft',
  'reorganisationDraft',
  'official',
  'address',
  'record',
  'letter',
  'silentDay',
  'suppression',
]);

/** Kinds that are about the address alone: they go with it. */
const GO_WITH_ADDRESS: ReadonlySet<ItemKind> = new Set<ItemKind>(['address', 'suppression']);
/** Kinds that say who was written to, or not. */
const LEDGER: ReadonlySet<ItemKind> = new Set<ItemKind>(['letter', 'silentDay']);

/** Members that say who did something, and those beside them that say the name of that time. */
const WHO = ['actor', 'by', 'addedBy'];
const NAMES_BESIDE = new Set(['actorName', 'byName']);

export type Erasure =
  | { readonly kind: 'KEEP' }
  | { readonly kind: 'DELETE' }
  | { readonly kind: 'CHANGE'; readonly to: Item };

/** What becomes of an item when the person is erased. The entry of the register itself is none of its business. */
export function withoutPerson(stored: Item, person: KnownPerson): Erasure {
  const kind = kindOfItem(stored);
  if (!kind || !KINDS_WITH_PEOPLE.has(kind) || kind === 'official') return { kind: 'KEEP' };
  const isOfAddress = person.emails.some((email) => stored.pk === `ADDRESS#${email}` || stored.sk === email);
  if (GO_WITH_ADDRESS.has(kind) && isOfAddress) return { kind: 'DELETE' };
  const texts = textsWithout(person);
  const replaced = LEDGER.has(kind) ? (text: string) => withoutReader(texts(text), person, stored.pk) : texts;
  const to = walked(stored, person, replaced) as Item;
  return JSON.stringify(to) === JSON.stringify(stored) ? { kind: 'KEEP' } : { kind: 'CHANGE', to };
}

function walked(value: unknown, person: KnownPerson, text: (of: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => walked(part, person, text));
  const members = Object.entries(value);
  const isTheirs = WHO.some((who) => personOf(String(Object(value)[who] ?? '')) === person.id);
  const isNamesake =
    !isTheirs && members.some(([name, part]) => NAMES_BESIDE.has(name) && person.names.includes(String(part)));
  return Object.fromEntries(
    members.map(([name, part]) => {
      if (NAMES_BESIDE.has(name) && isTheirs) return [name, FORMER_OFFICIAL];
      // Somebody else of the same name did it.
      if (NAMES_BESIDE.has(name) && isNamesake) return [name, part];
      return [text(name), walked(part, person, text)];
    }),
  );
}

/** Replaces names, addresses and telephones, however they are typed: capitals, composed or decomposed letters. */
export function textsWithout({ names: known, emails, phones }: Omit<KnownPerson, 'id'>) {
  const forms = (words: readonly string[]): string[] =>
    [...new Set(words.flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]))].map(escaped);
  const whole = (words: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const names = whole(forms(known));
  const addresses = emails.length > 0 ? new RegExp(forms(emails).join('|'), 'giu') : undefined;
  const numbers = phones.length > 0 ? whole(phones.map(spelledApart)) : undefined;
  return (text: string): string => {
    let left = text.replace(names, FORMER_OFFICIAL);
    if (addresses) left = left.replace(addresses, 'da-xoa');
    return numbers ? left.replace(numbers, '—') : left;
  };
}

/** Digits may stand apart: 0912 345 678, 0912.345.678. */
const spelledApart = (phone: string): string => [...phone.replace(/\D/g, '')].join('[\\s.-]?');

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A letter keeps that it went and about what. Its reader becomes somebody who differs from day to day. */
function withoutReader(text: string, { id }: KnownPerson, partition: string): string {
  if (!text.includes(id)) return text;
  const alias = `da-xoa-${createHash('sha256').update(`${id} ${partition}`).digest('hex').slice(0, 12)}`;
  return text
    .split('#')
    .map((part) => (personOf(part) === id ? `${alias}${part.slice(id.length)}` : part))
    .join('#');
}

/** Whether bytes of a file hold the name or an address, in the encodings that documents use. */
export function showsPerson(bytes: Buffer, { names, emails, phones }: KnownPerson): boolean {
  const words = [...names.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]), ...emails, ...phones];
  const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  return words.some(
    (word) =>
      bytes.includes(word, 0, 'utf8') ||
      bytes.includes(word, 0, 'utf16le') ||
      swapped.includes(word, 0, 'utf16le') ||
      bytes.includes(word, 0, 'latin1'),
  );
}
