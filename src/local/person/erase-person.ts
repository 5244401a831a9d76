import { keptPath } from '../../domain/evidence/evidence-file.js';
import { assignmentHeld, isErased } from '../../domain/official/former-official.js';
import type { Official } from '../../domain/official/official.js';
import { addressKey } from '../../domain/official/suppression.js';
import { groupedBy } from '../../domain/text/grouped-by.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { createStores, type Stores } from '../../store/index.js';
import { personStore, type Trace, type Traces } from '../../store/person/person-store.js';
import { type KnownPerson, mentions } from '../../store/person/person-words.js';
import { wrongUse } from '../base/command-error.js';
import { counted } from '../base/progress.js';
import { allOfficials } from '../data/token-holder.js';
import { filesShowing, type PersonPlace } from './person-place.js';
import { type Operator, recordCommand } from './person-record.js';
import { ENDING_BUTTONS } from './texts.js';

/**
 * Erases a person everywhere. Every step may be repeated, and the entry that identifies the person is erased last. So after
 * a killed run the same command finishes the erasure.
 */
export async function erasePerson(
  place: PersonPlace,
  id: string,
  operator: Operator,
  now: Instant,
  print: (line: string) => void,
): Promise<void> {
  const stores = createStores(place.table.db, place.table.name);
  const entries = await assignmentsNamed(stores, id);
  const [first] = entries;
  if (entries.every(isErased)) {
    print(`${first.id} (${first.role}, ${first.unit}) is erased already. Nothing was done.`);
    return;
  }
  const today = localDateOf(now);
  mustHoldNothing(entries, today);
  const traces = personStore(place.table);
  const person = await traces.known(entries);
  await mustNotBeContact(stores, person);
  const found = await traces.traces(person);
  const record = await recordCommand(stores, first, 'ERASE_PERSON', operator, now);
  await place.deleteAccount(person.id);
  const files = await filesShowing(place, person);
  for (const path of files.shown) await place.files.remove(path);
  const letters = await place.forgetLetters(person);
  await traces.eraseTraces(person);
  await traces.eraseEntries(entries, record);
  const left = await traces.traces(person);
  const copies = place.lastCopies(today);
  const lines = erasureReport({ official: first, found, left, files, letters, copies });
  for (const line of lines) print(line);
}

/** The assignments of an official, by id or e-mail address. @throws CommandError if there is none */
export async function assignmentsNamed(stores: Stores, given: string): Promise<[Official, ...Official[]]> {
  const id = given.includes('@') ? await ownerOf(stores, given) : given;
  const [first, ...others] = id === undefined ? [] : await stores.officials.ofPerson(id);
  if (!first)
    throw wrongUse(
      `There is no official "${given}".\n  Give the id (Official.id decoded, the sub of the account) or the e-mail address of today.`,
    );
  return [first, ...others];
}

/** The official with the address. Officials of the demonstration have no item for their address, so scopes are searched. */
async function ownerOf(stores: Stores, email: string): Promise<string | undefined> {
  const owner = await stores.addresses.owner(email);
  if (owner?.official) return owner.official;
  const officials = await allOfficials(stores, await stores.settings.current());
  return officials.find((official) => addressKey(official.email) === addressKey(email))?.id;
}

function mustHoldNothing(entries: readonly Official[], today: string): void {
  const held = assignmentHeld(entries, today);
  if (!held) return;
  throw wrongUse(
    `${held.id} still is ${held.role} of ${held.unit}${held.until ? ` until ${held.until}` : ''}, so nothing is erased.
  End every assignment first: /quan-tri/can-bo, ${ENDING_BUTTONS} (endAssignment, deactivateOfficial).`,
  );
}

/** @throws CommandError if a letterhead names the person. Only the office's administrator can name another contact. */
async function mustNotBeContact({ settings }: Stores, person: KnownPerson): Promise<void> {
  const { scopes } = await settings.current();
  const names = mentions(person);
  const scope = scopes.find(
    ({ letterhead }) => letterhead && [letterhead.contactName, letterhead.contactPhone].some(names),
  );
  if (scope)
    throw wrongUse(
      `The letterhead of ${scope.scope} names this person as contact, so nothing is erased.\n  Name somebody else first: /quan-tri/thu (changeLetterhead).`,
    );
}

type ErasureParts = {
  readonly official: Official;
  /** The traces before and after the erasure. */
  readonly found: Traces;
  readonly left: Traces;
  readonly files: { readonly looked: number; readonly shown: readonly string[] };
  readonly letters: { readonly removed: number; readonly changed: number };
  readonly copies: readonly { readonly what: string; readonly until: LocalDate }[];
};

/** The lines about what was searched, found and left. They claim nothing about places that were not searched. */
function erasureReport({ official, found, left, files, letters, copies }: ErasureParts): string[] {
  const named = found.items.filter(({ by }) => by === 'WORDS');
  const stays = left.items.filter(({ by, kind }) => by === 'WORDS' && kind !== 'official');
  const withId = left.items.filter(({ by }) => by !== 'WORDS').length;
  const pictures = found.files.map(({ unit, period, sha256 }) => keptPath(unit, period, sha256));
  const unseen = pictures.filter((path) => !files.shown.includes(path));
  return [
    `Erased ${official.id}: history says ${official.role} of ${official.unit}, and no name. The account is closed.`,
    `Looked through: ${counted(found.looked, 'item')} of the table, ${counted(files.looked, 'file')} of evidence.`,
    `Found: ${named.length === 0 ? 'no item' : byKind(named)}.`,
    ...(letters.removed + letters.changed > 0
      ? [`  Letters kept on this machine: ${letters.removed} removed, ${letters.changed} changed.`]
      : []),
    ...listed('Files removed, because name, address or telephone stood in them as text:', files.shown),
    ...(withId > 0 ? [`  ${counted(withId, 'item')} hold the id alone, which stays.`] : []),
    stays.length + unseen.length === 0
      ? 'Left, as far as this command can read: nothing.'
      : 'Left, for somebody to look at:',
    ...listed('Items that name the person and are never changed; a unit may be called the same:', stays.map(keyOf)),
    ...listed(
      'Files that the person added, without their words as text. Pictures and packed pages are not read; what shows\n  the person is removed as the runbook says (Erase a file):',
      unseen,
    ),
    ...copies.map(({ what, until }) => `  ${what} end on ${until}.`),
    ...lastOf(copies),
  ];
}

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const keyOf = ({ item: { pk, sk } }: Trace): string => `${pk} / ${sk}`;

const byKind = (traces: readonly Trace[]): string =>
  tracesByKind(traces)
    .map(([kind, ofKind]) => `${kind} ${ofKind.length}`)
    .join(', ');

/** The traces of each kind, kinds in the order of their names. */
export const tracesByKind = (traces: readonly Trace[]): [kind: string, ofKind: Trace[]][] =>
  [...groupedBy(traces, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1));

function lastOf(copies: ErasureParts['copies']): string[] {
  const last = copies
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  return [`The last copy ends on ${last}. After a restore of an earlier day, give this command again.`];
}
