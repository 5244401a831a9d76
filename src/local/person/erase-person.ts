import { keptPath } from '../../domain/evidence/evidence-file.js';
import { assignmentHeld, isErased } from '../../domain/official/former-official.js';
import type { Official } from '../../domain/official/official.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { createStores, type Stores } from '../../store/index.js';
import { type AddedFile, personStore } from '../../store/person/person-store.js';
import { type KnownPerson, showsPerson } from '../../store/person/without-person.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { counted } from '../base/progress.js';
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
  const { files } = await traces.traces(person);
  const record = await recordCommand(stores, first, 'ERASE_PERSON', operator, now);
  await place.deleteAccount(person.id);
  const removed = await eraseFiles(place, files, person);
  const letters = await place.forgetLetters(person);
  const changed = await traces.eraseTraces(person);
  await traces.eraseEntries(entries, record);
  const lines = [
    `Erased ${first.id}. History goes on saying ${first.role} of ${first.unit}, and no name.`,
    `  ${counted(changed, 'item')} changed; letters say that they went, and not to whom. The account is deleted.`,
    ...(letters > 0 ? [`  ${counted(letters, 'letter')} of this machine removed.`] : []),
    ...(removed.length > 0
      ? [`  ${counted(removed.length, 'file')} of evidence removed, because name, address or telephone stood in them.`]
      : []),
  ];
  for (const line of lines) print(line);
  sayFilesLeft(
    files.filter((file) => !removed.includes(file)),
    print,
  );
  for (const { what, until } of place.lastCopies(today)) print(`  ${what} end on ${until}.`);
  const last = place
    .lastCopies(today)
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  print(
    last === undefined
      ? 'No copy is left.'
      : `The last copy ends on ${last}. After a restore of an earlier day, give this command again.`,
  );
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
async function mustNotBeContact({ settings }: Stores, { names, phones }: KnownPerson): Promise<void> {
  const { scopes } = await settings.current();
  const scope = scopes.find(
    ({ letterhead }) =>
      letterhead && (names.includes(letterhead.contactName) || phones.includes(letterhead.contactPhone)),
  );
  if (scope)
    throw new CommandError(
      `The letterhead of ${scope.scope} names this person as contact, so nothing is erased.\n  Name somebody else first: /quan-tri/thu (changeLetterhead).`,
      EXIT.usage,
    );
}

async function eraseFiles(
  { files }: PersonPlace,
  added: readonly AddedFile[],
  person: KnownPerson,
): Promise<AddedFile[]> {
  const removed: AddedFile[] = [];
  for (const file of added) {
    const path = keptPath(file.unit, file.period, file.sha256);
    const bytes = await files.get(path);
    if (!bytes || !showsPerson(bytes, person)) continue;
    await files.remove(path);
    removed.push(file);
  }
  return removed;
}

function sayFilesLeft(files: readonly AddedFile[], print: (line: string) => void): void {
  if (files.length === 0) return;
  print(`  ${counted(files.length, 'file')} that the person added stay with their reports. Pictures and packed pages have to be looked at; what shows the
  person is removed as the runbook says (Erase a file):`);
  for (const { unit, period, sha256 } of files) print(`    ${keptPath(unit, period, sha256)}`);
}
