import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { personOf } from '../../domain/official/assignment.js';
import { FORMER_OFFICIAL } from '../../domain/official/former-official-text.js';
import { type ItemKind, kindOfItem } from '../item-kinds.js';
import { addressOwnerKey } from '../keys/official.js';
import type { Item } from '../table/table.js';
import { type KnownPerson, mentions, textsWithout } from './person-words.js';

/** Kinds that say who did or got something, or hold what people type. The others hold a name only where somebody typed one in the wrong place. */
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
  'signIn',
  'binding',
]);

/**
 * Kinds that are published and never change, or that whole rankings are computed from. A name in them may be that of a
 * commune, so a person has to look.
 */
const NEVER_CHANGED: ReadonlySet<ItemKind> = new Set<ItemKind>([
  ...(['register', 'method', 'boundaries', 'observations'] as const),
  ...(['ranking', 'publishedRanking', 'rankingPage', 'hindrance'] as const),
]);
/** The id of a registered document is a digest of its text, so it goes as a whole. Apps register another. */
const GO_AS_A_WHOLE: ReadonlySet<ItemKind> = new Set<ItemKind>(['document']);

/** Kinds that are about the address alone: they go with it. */
const GO_WITH_ADDRESS: ReadonlySet<ItemKind> = new Set<ItemKind>(['address', 'suppression']);
/** Kinds that lead from somebody's account or browser to their id. */
const GO_WITH_PERSON: ReadonlySet<ItemKind> = new Set<ItemKind>(['signIn', 'binding']);
/** Kinds that say who was written to, or not. */
const LEDGER: ReadonlySet<ItemKind> = new Set<ItemKind>(['letter', 'silentDay']);

/** Members that say who did something, and those beside them that say the name of that time. */
const WHO = ['actor', 'by', 'addedBy'];
const NAMES_BESIDE = new Set(['actorName', 'byName']);

/** As much as the rows of a file may be. */
const MOST_UNPACKED = 64 * 1024 * 1024;

export type Erasure =
  /** The item does not name the person. */
  | { readonly kind: 'KEEP' }
  /** The item names the person and stays as it is. Somebody has to look. */
  | { readonly kind: 'LEAVE' }
  | { readonly kind: 'DELETE' }
  | { readonly kind: 'CHANGE'; readonly to: Item };

/** What becomes of an item when the person is erased. The entry of the register itself is none of its business. */
export function withoutPerson(stored: Item, person: KnownPerson): Erasure {
  const kind = kindOfItem(stored);
  if (kind === 'official') return { kind: 'KEEP' };
  const isOfAddress = person.emails.some((email) => stored.pk === addressOwnerKey(email).pk || stored.sk === email);
  if (kind && GO_WITH_ADDRESS.has(kind) && isOfAddress) return { kind: 'DELETE' };
  if (kind && GO_WITH_PERSON.has(kind) && stored.official === person.id) return { kind: 'DELETE' };
  if (kind === 'figureFilePage') return rowsWithout(stored, person);
  // An item of no kind was put there by somebody else.
  if (!kind || NEVER_CHANGED.has(kind) || GO_AS_A_WHOLE.has(kind)) {
    if (!isNamedIn(stored, person)) return { kind: 'KEEP' };
    return { kind: kind && GO_AS_A_WHOLE.has(kind) ? 'DELETE' : 'LEAVE' };
  }
  const texts = textsWithout(person);
  const replaced = LEDGER.has(kind) ? (text: string) => withoutReader(texts(text), person, stored.pk) : texts;
  const to = walked(stored, person, replaced) as Item;
  if (isSame(to, stored)) return { kind: kind === 'settings' && isNamedIn(stored, person) ? 'LEAVE' : 'KEEP' };
  // Who read the settings before must not write them back.
  const edition = kind === 'settings' ? { edition: Number(stored.edition) + 1 } : {};
  return { kind: 'CHANGE', to: { ...to, ...edition } };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The rows of a file lie packed, mostly in one item. A part of a larger file cannot be changed alone. */
function rowsWithout(stored: Item, person: KnownPerson): Erasure {
  if (stored.pages !== 1 || !(stored.rows instanceof Uint8Array)) return { kind: 'KEEP' };
  const rows = unpacked(stored.rows);
  const to = withoutIn(rows, person, textsWithout(person));
  return to === rows ? { kind: 'KEEP' } : { kind: 'CHANGE', to: { ...stored, rows: gzipSync(to) } };
}

/** Whether the rows of a file in several items name the person. */
export const isNamedInRows = (parts: readonly Uint8Array[], person: KnownPerson): boolean =>
  isNamedIn(unpacked(Buffer.concat(parts)), person);

/** Nothing where the bytes cannot be read: then the service cannot read them either. */
function unpacked(packed: Uint8Array): string {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
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

/** Line ends and other codes of a JSON text as the letters that they stand for. */
const spelledOut = (text: string): string => text.replaceAll(/\\[nrt]/g, ' ');

/** A body that is stored as JSON is changed inside, because codes may stand between the words of a name. */
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
      // The office's own text on every letter. Only its administrator can say what stands there now.
      if (name === 'letterhead') return [name, part];
      // Somebody else of the same name did it.
      if (NAMES_BESIDE.has(name) && isNamesake) return [name, part];
      return [text(name), walked(part, person, text)];
    }),
  );
}

/** A letter keeps that it went and about what. Its reader becomes somebody who differs from day to day. */
function withoutReader(text: string, { id }: KnownPerson, partition: string): string {
  if (!text.includes(id)) return text;
  const alias = `da-xoa-${createHash('sha256').update(`${id} ${partition}`).digest('hex').slice(0, 12)}`;
  return text
    .split('#')
    .map((part) => (personOf(part) === id ? `${alias}${part.slice(id.length)}` : part))
    .join('#');
}
