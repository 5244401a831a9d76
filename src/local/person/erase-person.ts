import { assignmentHeld, isErased } from '../../domain/official/former-official.js';
import type { Official } from '../../domain/official/official.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { createStores, type Stores } from '../../store/index.js';
import { personStore } from '../../store/person/person-store.js';
import { type KnownPerson, mentions } from '../../store/person/person-words.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { erasureReport } from './erasure-report.js';
import { filesShowing } from './files-showing.js';
import type { PersonPlace } from './person-place.js';
import { type Operator, recordCommand } from './person-record.js';
import { ENDING_BUTTONS } from './texts.js';

/**
 * Erases a person everywhere. Every step may be repeated, and the entry that says who it is goes last: a run that was killed
 * is given again and ends in the same.
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
  const [first] = entries as [Official];
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

export async function assignmentsNamed(stores: Stores, given: string): Promise<Official[]> {
  const id = given.includes('@') ? await ownerOf(stores, given) : given;
  const entries = id === undefined ? [] : await stores.officials.ofPerson(id);
  if (entries.length === 0)
    throw new CommandError(
      `There is no official "${given}".\n  Give the id (Official.id decoded, the sub of the account) or the e-mail address of today.`,
      EXIT.usage,
    );
  return entries;
}

/** People of a demonstration have no entry for their address. */
async function ownerOf({ addresses, officials, settings }: Stores, email: string): Promise<string | undefined> {
  const owner = await addresses.owner(email);
  if (owner?.official) return owner.official;
  const { scopes } = await settings.current();
  for (const { path } of scopes) {
    const found = (await officials.ofScope(path)).find(
      (official) => official.email.toLowerCase() === email.toLowerCase(),
    );
    if (found) return found.id;
  }
  return undefined;
}

function mustHoldNothing(entries: readonly Official[], today: string): void {
  const held = assignmentHeld(entries, today);
  if (!held) return;
  throw new CommandError(
    `${held.id} still is ${held.role} of ${held.unit}${held.until ? ` until ${held.until}` : ''}, so nothing is erased.
  End every assignment first: /quan-tri/can-bo, ${ENDING_BUTTONS} (endAssignment, deactivateOfficial).`,
    EXIT.usage,
  );
}

/** The letterhead is an office's own text, printed on every letter; only its administrator can say who stands there now. */
async function mustNotBeContact({ settings }: Stores, person: KnownPerson): Promise<void> {
  const { scopes } = await settings.current();
  const names = mentions(person);
  const scope = scopes.find(
    ({ letterhead }) => letterhead && [letterhead.contactName, letterhead.contactPhone].some(names),
  );
  if (scope)
    throw new CommandError(
      `The letterhead of ${scope.scope} names this person as contact, so nothing is erased.\n  Name somebody else first: /quan-tri/thu (changeLetterhead).`,
      EXIT.usage,
    );
}
