import { ENV } from '../../../src/lambda/base/env.js';
import { wrongUse } from '../../../src/local/base/command-error.js';
import { type CommandSpec, runWithOptions } from '../../../src/local/base/options.js';
import { TABLE_OPTIONS } from '../../../src/local/command/table-options.js';
import { onFolder, onStage } from '../../../src/local/person/person-command.js';
import { stackOf } from '../../stages.js';
import { accountOf } from '../account.js';
import { awsCalls } from '../aws-calls.js';
import { liveSettings } from '../live-functions.js';
import { stageNamed } from '../stage-named.js';

/** Days for which the table itself can restore past moments. */
const PAST_MOMENTS_DAYS = 35;

const spec: CommandSpec = {
  call: 'npm run person --',
  purpose: `Gives out or erases what is stored about an official, who is named by id or e-mail address.

  npm run person -- export <official>    what is stored about somebody
  npm run person -- erase <official>     of somebody who holds no assignment any more; may be run again`,
  positionals: ['action', 'official'],
  options: {
    stage: { value: 'stage', help: 'of a stage in AWS; without it, of this machine' },
    data: TABLE_OPTIONS.data,
    out: { value: 'file', help: 'where an export goes (default: to the terminal)' },
    by: { value: 'name', help: 'who gives the command, for the record' },
    reason: { value: 'text', help: 'why, for the record' },
  },
};

await runWithOptions(spec, async ({ text, positionals }) => {
  const [action, official] = positionals;
  if ((action !== 'export' && action !== 'erase') || official === undefined)
    throw wrongUse(`Export or erase whom? ${spec.call} export <official>, ${spec.call} erase <official>`);
  const { stage: name, data, out, by, reason } = text;
  if (name !== undefined && data !== undefined)
    throw wrongUse('Options --stage and --data name two places: give the one where the official is stored.');
  const command = { action, official, out, by, reason } as const;
  if (name === undefined) {
    await onFolder(command, data, console.log);
    return 0;
  }
  const stage = stageNamed(name, `${spec.call} ${action} ${official} --stage`);
  const call = awsCalls(stage.region);
  await accountOf(call, stage);
  const settings = await liveSettings(call, stackOf(stage), 'Graphql');
  const copies = [
    { what: 'past moments of the table', days: PAST_MOMENTS_DAYS },
    ...(stage.backup
      ? [
          { what: 'nightly copies of table and evidence', days: stage.backup.keepDays },
          { what: 'copies of both in the other account', days: stage.backup.copy.keepWeeklyDays },
        ]
      : []),
  ];
  await onStage(
    command,
    {
      region: stage.region,
      table: settings[ENV.table] ?? '',
      userPool: settings[ENV.userPool] ?? '',
      evidenceBucket: settings[ENV.evidence] ?? '',
      uploadsBucket: settings[ENV.uploads] ?? '',
      copies,
    },
    console.log,
  );
});
