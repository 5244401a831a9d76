import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { Template } from 'aws-cdk-lib/assertions';
import { resourcesOf, synthesise } from '../aws/synth.js';
import { openDrillWorld } from './drill-world.js';
import { ALL_IS_WELL, fakeWatched, watchedEnv } from './fake-watched.js';

/** A drill for a message to operators that no CloudWatch alarm sends, but an event of AWS or the nightly job. */
export type WatchDrill = {
  readonly fault: string;
  readonly standIn: string;
  /** The sections of the runbook in the e-mails without a fault and in each fault. */
  run(
    template: Template,
  ): Promise<{ readonly good: readonly string[]; readonly faults: readonly (readonly string[])[] }>;
};

type Pattern = { readonly [member: string]: readonly unknown[] | Pattern };

/** Whether an event matches a pattern: each member of the pattern lists the event's value. */
const isTold = (pattern: Pattern, event: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(pattern).every(([name, wanted]) =>
    Array.isArray(wanted)
      ? wanted.some((value) => JSON.stringify(value) === JSON.stringify(event[name]))
      : isTold(wanted as Pattern, Object(event[name])),
  );

/** Sections that the e-mails about an event name. */
export const toldOf = (template: Template, event: Readonly<Record<string, unknown>>): string[] =>
  resourcesOf(template, 'AWS::Events::Rule').flatMap(({ Properties }) =>
    isTold(Properties.EventPattern as Pattern, event) ? [sectionIn(JSON.stringify(Properties.Targets))] : [],
  );

const sectionIn = (text: string): string => / Runbook: ([^"\\]+)/.exec(text)?.[1] ?? '';

/** An event as the documentation of AWS Backup shows it, with the resource that the pattern names. */
export function backupEvent(template: Template, job: 'Backup' | 'Copy', state: string) {
  const detailType = `${job} Job State Change`;
  const patterns = resourcesOf(template, 'AWS::Events::Rule').map(
    ({ Properties }) => Properties.EventPattern as Pattern,
  );
  const ours = patterns.find((pattern) => JSON.stringify(pattern['detail-type']) === JSON.stringify([detailType]));
  const { resourceArn: [resourceArn] = [] } = Object(ours?.detail) as { resourceArn?: readonly unknown[] };
  return { source: 'aws.backup', 'detail-type': detailType, detail: { state, resourceArn } };
}

export const WATCH_DRILLS: Readonly<Record<string, WatchDrill>> = {
  BackupFails: {
    fault: 'a nightly backup fails; then its copy into the other account does',
    standIn:
      'the drill makes the events that AWS Backup sends, as its documentation shows them, and reads the rules of the template',
    run: async (template) => ({
      good: [
        ...toldOf(template, backupEvent(template, 'Backup', 'COMPLETED')),
        ...toldOf(template, backupEvent(template, 'Copy', 'COMPLETED')),
      ],
      faults: [
        toldOf(template, backupEvent(template, 'Backup', 'FAILED')),
        toldOf(template, backupEvent(template, 'Copy', 'FAILED')),
      ],
    }),
  },
  NightWatch: {
    fault:
      'an alarm address is not confirmed; a backup was never begun; a copy was not; no restore was rehearsed; AWS is away',
    standIn: 'SNS and AWS Backup are played; the function is the built one, on the table of the demonstration',
    async run(template) {
      const world = await openDrillWorld(template);
      const aws = await fakeWatched();
      const { db, name: TableName } = world.functions.table;
      const { Table } = await db.send(new DescribeTableCommand({ TableName }));
      const env = watchedEnv(aws.endpoint, Table?.TableArn);
      let nights = 0;
      const told = async (heard: Partial<typeof ALL_IS_WELL>): Promise<string[]> => {
        Object.assign(aws.state, ALL_IS_WELL, heard);
        aws.told.length = 0;
        // A Monday each, so that everything is asked.
        const occurrence = new Date(Date.UTC(2026, 10, 22 + 7 * nights++, 20)).toISOString();
        await world.functions.run('recompute-rankings', [{ occurrence }], { env });
        return aws.told.flatMap((form) => (form.get('Message') ?? '').split('\n').map(sectionIn));
      };
      try {
        // The table of a drill has no tag, so the first night also says that nobody has rehearsed, and later ones do not.
        const first = await told({ subscriptions: ['PendingConfirmation'] });
        const good = await told({});
        const rest = [{ backups: [] }, { copies: [] }, { subscriptions: [] }, { backups: null }] as const;
        const faults = [first];
        for (const fault of rest) faults.push(await told(fault));
        return { good, faults };
      } finally {
        await Promise.all([aws.close(), world.functions.close()]);
      }
    },
  },
};

export async function ringWatch(name: string) {
  const drill = WATCH_DRILLS[name];
  const template = (await synthesise()).get('xaso-production');
  if (!drill || !template) throw new Error(`there is no drill ${name}`);
  const { fault, standIn } = drill;
  return { fault, standIn, ...(await drill.run(template)) };
}
