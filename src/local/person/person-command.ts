import { writeFileSync } from 'node:fs';
import { keptPath } from '../../domain/evidence/evidence-file.js';
import type { Instant } from '../../domain/time/local-date.js';
import { createStores } from '../../store/index.js';
import { personStore, type Trace } from '../../store/person/person-store.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { resolveDataFolder } from '../data/data-folder.js';
import { useDataFolder } from '../data/use-data-folder.js';
import { assignmentsNamed, erasePerson, tracesByKind } from './erase-person.js';
import { folderPlace, forgetCopies } from './folder-place.js';
import { filesShowing, type PersonPlace } from './person-place.js';
import { type Operator, recordCommand } from './person-record.js';
import { type StageData, stagePlace } from './stage-place.js';

export type PersonCommand = Operator & {
  readonly action: 'export' | 'erase';
  /** The id or the e-mail address of an official. */
  readonly official: string;
  /** The file of the export; undefined for the terminal. */
  readonly out: string | undefined;
};

/** @param folder as somebody named it; that of this project if nobody did */
export async function onFolder(
  command: PersonCommand,
  folder: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const data = resolveDataFolder(folder);
  await useDataFolder(data, async ({ now, beside, renew }) => {
    if (beside !== null && command.action === 'erase')
      throw new CommandError(
        `The service at ${beside} has the data open.\n  Stop it first, then give the command again.`,
        EXIT.dataBusy,
      );
    await carryOut(command, folderPlace(data), now, print);
    if (command.action !== 'erase') return;
    await renew?.();
    forgetCopies(data);
  });
}

export async function onStage(command: PersonCommand, stage: StageData, print: (line: string) => void): Promise<void> {
  await carryOut(command, stagePlace(stage), new Date().toISOString(), print);
}

async function carryOut(
  { action, official, out, ...operator }: PersonCommand,
  place: PersonPlace,
  now: string,
  print: (line: string) => void,
): Promise<void> {
  if (action === 'erase') return erasePerson(place, official, operator, now, print);
  const text = await exportPerson(place, official, operator, now);
  if (out === undefined) return print(text);
  writeFileSync(out, `${text}\n`, { mode: 0o600 });
  print(
    `What was found about ${official} is in ${out}. It also names others who dealt with them: read it before it is handed over.`,
  );
}

/** All data found about a person, by kind of item, as JSON. */
export async function exportPerson(place: PersonPlace, id: string, operator: Operator, now: Instant): Promise<string> {
  const stores = createStores(place.table.db, place.table.name);
  const entries = await assignmentsNamed(stores, id);
  const [first] = entries;
  const store = personStore(place.table);
  const person = await store.known(entries);
  const { items, files } = await store.traces(person);
  const { shown } = await filesShowing(place, person);
  const record = await recordCommand(stores, first, 'EXPORT_PERSON', operator, now);
  await stores.officials.administer(first, first, record);
  return JSON.stringify(
    {
      exportedAt: now,
      person,
      assignments: entries,
      files: files.map(({ unit, period, sha256, name }) => ({ name, path: keptPath(unit, period, sha256) })),
      filesThatShowThem: shown,
      stored: Object.fromEntries(tracesByKind(items).map(([kind, ofKind]) => [kind, ofKind.map(givenOut)])),
    },
    (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
    2,
  );
}

/** The part of an item for the export. Of other people's entries and of settings with the person's id, only the key. */
const givenOut = ({ kind, item, by }: Trace): object =>
  by === 'ID' && (kind === 'official' || kind === 'settings') ? { pk: item.pk, sk: item.sk } : item;
