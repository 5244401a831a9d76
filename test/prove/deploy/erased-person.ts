import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { connect } from '../../../src/store/connect.js';
import { createStores } from '../../../src/store/index.js';
import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';
import { type Ended, operatorCommand } from './operator-command.js';

/** An officer whom an administrator of the earlier release invited. */
const ID = '83ef5806-7f49-4a58-9a09-1bd70b87a40b';

/** Gives the commands of the runbook for a stage: refused while an assignment is held, then done, then harmless. */
export async function erasedPerson(stage: DeployedStage, emulator: Emulator): Promise<string> {
  const db = connect(stage.endpoints);
  const { officials } = createStores(db, stage.tableName);
  const [official] = await officials.ofPerson(ID);
  if (!official) throw new Error(`the earlier release left no ${ID}`);
  const { name, email } = official;
  const env = { ...stage.endpoints, AWS_ENDPOINT_URL: emulator.endpoint, AWS_SESSION_TOKEN: '' };
  const person = (action: string) =>
    operatorCommand('infra/commands/person/person.ts', [action, ID, '--stage', 'test'], env);

  mustSay(await person('erase'), 2, 'still is officer of');
  await officials.save([{ ...official, active: false }]);
  mustSay(await person('export'), 0, email);
  mustSay(await person('erase'), 0, 'The last copy ends on');
  mustSay(await person('erase'), 0, 'is erased already');
  const { Items = [] } = await db.send(new ScanCommand({ TableName: stage.tableName, ConsistentRead: true }));
  const left = Items.filter((item) => [name, email].some((word) => JSON.stringify(item).includes(word)));
  if (left.length > 0) throw new Error(`${left.length} items still name the person: ${JSON.stringify(left[0])}`);
  const raised = await operatorCommand(
    'src/local/upgrade.ts',
    ['--table', stage.tableName, '--region', stage.region],
    env,
  );
  mustSay(raised, 0, ' written in the layout of this release');
  return 'an official who has left is erased, and no item names them; stored items are of the layout of this release';
}

function mustSay({ code, said }: Ended, wanted: number, text: string): void {
  if (code !== wanted || !said.includes(text))
    throw new Error(`code ${code} instead of ${wanted}, and no "${text}" in: ${said}`);
}
