import { writeFileSync } from 'node:fs';
import { CommandError, EXIT } from '../base/command-error.js';
import { useDataFolder } from '../data/use-data-folder.js';
import { erasePerson } from './erase-person.js';
import { exportPerson } from './export-person.js';
import { folderPlace, packDatabase } from './folder-place.js';
import type { PersonPlace } from './person-place.js';
import type { Operator } from './person-record.js';
import { type StageData, stagePlace } from './stage-place.js';

export type PersonCommand = Operator & {
  readonly action: 'export' | 'erase';
  /** Id or e-mail address. */
  readonly official: string;
  /** Where the export goes; absent = to the terminal. */
  readonly out: string | undefined;
};

export async function onFolder(command: PersonCommand, data: string, print: (line: string) => void): Promise<void> {
  await useDataFolder(data, async ({ now, beside }) => {
    if (beside !== null && command.action === 'erase')
      throw new CommandError(
        `The service at ${beside} has the data open.\n  Stop it first, then give the command again.`,
        EXIT.dataBusy,
      );
    await carryOut(command, folderPlace(data), now, print);
  });
  if (command.action === 'erase') await packDatabase(data);
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
