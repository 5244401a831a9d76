import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { personOf } from '../../domain/official/assignment.js';
import { FORMER_OFFICIAL } from '../../domain/official/former-official-text.js';
import { type ItemKind, kindOfItem } from '../item-kinds.js';
import { addressOwnerKey } from '../keys/official.js';
import { MOST_UNPACKED_ROWS } from '../reference/figure-file-store.js';
import type { Item } from '../table/table.js';
import { type KnownPerson, mentions, textsWithout } from './person-words.js';

/**
 * Kinds that never change after publication, or from which whole rankings are computed. A name in them may be the name of
 * a commune, so an operator has to look.
 */
const NEVER_CHANGED: ReadonlySet<ItemKind> = new Set<ItemKind>([
  ...(['register', 'method', 'boundaries', 'observations'] as const),
  ...(['ranking', 'publishedRanking', 'rankingPage', 'hindrance'] as const),
]);
/** The id of a registered document is a digest of its text, so the document is deleted. Apps register a new one. */
const GO_AS_A_WHOLE: ReadonlySet<ItemKind> = new Set<ItemKind>(['document']);

/** Kinds about the address alone. They are deleted with it. */
const GO_WITH_ADDRESS: ReadonlySet<ItemKind> = new Set<ItemKind>(['address', 'suppression']);
/** Kinds that link an account or a browser to the person's id. */
const GO_WITH_PERSON: ReadonlySet<ItemKind> = new Set<ItemKind>(['signIn', 'binding']);
/** Kinds that say who got a letter or got none. */
const LEDGER: ReadonlySet<ItemKind> = new Set<ItemKind>(['letter', 'silentDay']);

/** Members with the id of an actor, and the members beside them with the actor's name at that time. */
const WHO = ['actor', 'by', 'addedBy'];
const NAMES_BESIDE = new Set(['actorName', 'byName']);

export type Erasure =
  /** The item does not name the person. */
  | { readonly kind: 'KEEP' }
  /** The item names the person but stays unchanged. An operator has to look. */
  | { readonly kind: 'LEAVE' }
  | { readonly kind: 'DELETE' }
  | { readonly kind: 'CHANGE'; readonly to: Item };

/** The change of an item when a person is erased. Entries of the register are handled in person-store.ts. */
export function withoutPerson(stored: Item, person: KnownPerson): Erasure {
  const kind = kindOfItem(stored);
  if (kind === 'official') return { kind: 'KEEP' };
  const isOfAddress = person.emails.some((email) => stored.pk === addressOwnerKey(email).pk || stored.sk === email);
  if (kind && GO_WITH_ADDRESS.has(kind) && isOfAddress) return { kind: 'DELETE' };
  if (kind && GO_WITH_PERSON.has(kind) && stored.official === person.id) return { kind: 'DELETE' };
  if (kind === 'figureFilePage') return rowsWithout(stored, person);
  // An item of unknown kind was not written by this service.
  if (!kind || NEVER_CHANGED.has(kind) || GO_AS_A_WHOLE.has(kind)) {
    if (!isNamedIn(stored, person)) return { kind: 'KEEP' };
    return { kind: kind && GO_AS_A_WHOLE.has(kind) ? 'DELETE' : 'LEAVE' };
  }
  const texts = textsWithout(person);
  const replaced = LEDGER.has(kind) ? (text: string) => withoutReader(texts(text), person, stored.pk) : texts;
  const to = walked(stored, person, replaced) as Item;
  if (isSame(to, stored)) return { kind: kind === 'settings' && isNamedIn(stored, person) ? 'LEAVE' : 'KEEP' };
  // The new edition refuses a write by anybody who read the settings before.
  const edition = kind === 'settings' ? { edition: Number(stored.edition) + 1 } : {};
  return { kind: 'CHANGE', to: { ...to, ...edition } };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The rows of a file are compressed, mostly in one item. One part of a larger file cannot be changed alone. */
function rowsWithout(stored: Item, person: KnownPerson): Erasure {
  if (stored.pages !== 1 || !(stored.rows instanceof Uint8Array)) return { kind: 'KEEP' };
  const rows = unpacked(stored.rows);
  const to = withoutIn(rows, person, textsWithout(person));
  return to === rows ? { kind: 'KEEP' } : { kind: 'CHANGE', to: { ...stored, rows: gzipSync(to) } };
}

/** Whether the rows of a file in several items show the person. */
export const isNamedInRows = (parts: readonly Uint8Array[], person: KnownPerson): boolean =>
  isNamedIn(unpacked(Buffer.concat(parts)), person);

/** The unpacked text. Empty if the bytes cannot be unpacked: then the service cannot read them either. */
function unpacked(packed: Uint8Array): string {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_UNPACKED_ROWS }).toString('utf8');
  } catch {
    return '';
  }
}

function isNamedIn(value: unknown, person: KnownPerson): boolean {
  const names = mentions(person);
  const look = (part: unknown): boolean => {
    if (typeof part === 'string') return names(part) || (isJson(part) && names(spelledOut(part)));
    if (part instanceof Uint8Array) return names(unpacked(part));
    if (typeof part !== 'object' || part === null) return false;
    return Object.entries(part).some(([name, member]) => names(name) || look(member));
  };
  return look(value);
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** Replaces line ends and tabs of a JSON text by spaces, so that the words of a name are found. */
const spelledOut = (text: string): string => text.replaceAll(/\\[nrt]/g, ' ');

/** A body stored as JSON is changed after parsing, because escape codes may separate the words of a name. */
function withoutIn(body: string, person: KnownPerson, text: (of: string) => string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    const to = walked(parsed, person, text);
    return isSame(to, parsed) ? body : JSON.stringify(to);
  } catch {
    return text(body);
  }
}

function walked(value: unknown, person: KnownPerson, text: (of: string) => string): unknown {
  if (typeof value === 'string') return isJson(value) ? withoutIn(value, person, text) : text(value);
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => walked(part, person, text));
  const members = Object.entries(value);
  const isTheirs = WHO.some((who) => personOf(String(Object(value)[who] ?? '')) === person.id);
  const isNamesake =
    !isTheirs && members.some(([name, part]) => NAMES_BESIDE.has(name) && person.names.includes(String(part)));
  return Object.fromEntries(
    members.map(([name, part]) => {
      if (NAMES_BESIDE.has(name) && isTheirs) return [name, FORMER_OFFICIAL];
      // The letterhead is the office's own text on every letter. Only its administrator can correct it.
      if (name === 'letterhead') return [name, part];
      // The actor is another person of the same name.
      if (NAMES_BESIDE.has(name) && isNamesake) return [name, part];
      return [text(name), walked(part, person, text)];
    }),
  );
}

/** A letter keeps its kind and subject. An alias that differs each day replaces its reader. */
function withoutReader(text: string, { id }: KnownPerson, partition: string): string {
  if (!text.includes(id)) return text;
  const alias = `da-xoa-${createHash('sha256').update(`${id} ${partition}`).digest('hex').slice(0, 12)}`;
  return text
    .split('#')
    .map((part) => (personOf(part) === id ? `${alias}${part.slice(id.length)}` : part))
    .join('#');
}
