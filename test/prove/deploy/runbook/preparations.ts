import { personOf } from '../../../../src/domain/official/assignment.js';
import { connect } from '../../../../src/store/connect.js';
import { createStores } from '../../../../src/store/index.js';
import type { DeployedStage } from '../deployed-stage.js';
import type { Emulator } from '../emulator.js';

const ITEM = { pk: { S: 'AREA#bac-kan#P#2026-10' }, sk: { S: 'bac-kan/cho-don/xuan-lac/' }, state: { S: 'SUBMITTED' } };

type Values = Readonly<Record<string, string>>;

function must(holds: boolean, fact: string, said: unknown): void {
  if (!holds) throw new Error(`${fact}: ${String(said).slice(-500)}`);
}

/** The preparations before a command of the runbook, and the checks after it. */
export function preparationsOf(stage: DeployedStage, { call }: Emulator) {
  const outputs = Object.fromEntries(
    Object.entries(stage.stack.outputs()).map(([name, value]) => [name, String(value)]),
  );
  const { TableName = '' } = outputs;
  const restored = `${TableName}-restored`;
  let values: Values = {
    ...outputs,
    stage: 'test',
    item: `${ITEM.pk.S} / ${ITEM.sk.S}`,
    'your name': 'Người Vận Hành',
    'which request': 'đơn ngày 23/11/2026',
  };
  const add = (more: Values): void => {
    values = { ...values, ...more };
  };

  const BEFORE: Readonly<Record<string, () => Promise<void>>> = {
    'aws scheduler get-schedule': async () => {
      const { Schedules } = await call('scheduler', 'list_schedules', {});
      add({ schedule: (Schedules as { Name: string }[])[0]?.Name ?? '' });
    },
    'aws dynamodb list-backups': async () => {
      await dropped();
      const made = await call('dynamodb', 'create_backup', { TableName, BackupName: 'by-aws' });
      add({ BackupArn: (made.BackupDetails as { BackupArn: string }).BackupArn });
    },
    'aws dynamodb restore-table-to-point-in-time': async () => {
      await dropped();
      await call('dynamodb', 'put_item', { TableName, Item: ITEM });
    },
    'npm run putback': async () => {
      await call('dynamodb', 'delete_item', { TableName, Key: { pk: ITEM.pk, sk: ITEM.sk } });
    },
    'npm run person -- export': async () => {
      const { officials } = createStores(connect(stage.endpoints), stage.tableName);
      const official = (await officials.ofScope('bac-kan/cho-don')).find(
        ({ active, role }) => active && role === 'officer',
      );
      if (!official) throw new Error('nobody holds an assignment');
      // The first step of the section: every assignment is ended.
      await officials.save(
        (await officials.ofPerson(personOf(official.id))).map((each) => ({ ...each, active: false })),
      );
      add({ official: official.email });
    },
  };
  const dropped = async (): Promise<void> => {
    const { TableNames } = await call('dynamodb', 'list_tables', {});
    if (!(TableNames as string[]).includes(restored)) return;
    await call('dynamodb', 'update_table', { TableName: restored, DeletionProtectionEnabled: false });
    await call('dynamodb', 'delete_table', { TableName: restored });
  };

  const AFTER: Readonly<Record<string, (said: string) => Promise<void> | void>> = {
    'aws dynamodb list-backups': (said) => must(said.includes(values.BackupArn ?? '-'), 'the backup is listed', said),
    'aws dynamodb restore-table': async () => {
      await call('dynamodb', 'describe_table', { TableName: restored });
    },
    'npm run putback': async (said) => {
      const { Item } = await call('dynamodb', 'get_item', { TableName, Key: { pk: ITEM.pk, sk: ITEM.sk } });
      const isWritten = said.includes(', copied');
      must(isWritten === (Item !== undefined), 'what is said to be copied is there, and nothing else', said);
      must(isWritten || said.includes('Nothing was written'), 'a dry run says so', said);
    },
    'npm run person -- erase': (said) =>
      must(said.includes('The last copy ends on'), 'it says until when copies last', said),
  };

  const done = new Set<string>();
  /** The longest beginning that the command has. */
  const at = <T>(table: Readonly<Record<string, T>>, command: string): [string, T] | undefined =>
    Object.entries(table)
      .filter(([begin]) => command.startsWith(begin))
      .toSorted(([a], [b]) => b.length - a.length)[0];
  return {
    /** Called once for each kind of command. Returns the values for the angle brackets. */
    async before(command: string): Promise<Values> {
      const found = at(BEFORE, command);
      if (found && !done.has(found[0])) {
        done.add(found[0]);
        await found[1]();
      }
      return values;
    },
    async after(command: string, said: string): Promise<string> {
      await at(AFTER, command)?.[1](said);
      return said;
    },
  };
}
