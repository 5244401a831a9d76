import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ensureTable } from '../../local/aws/table.js';
import { CommandError, EXIT, wrongUse } from '../../local/base/command-error.js';
import { counted } from '../../local/base/progress.js';
import { copyTable } from '../../local/restore/copy-table.js';
import type { Configuration } from '../configuration/settings.js';
import { besideService } from '../service/home-table.js';
import type { ServeOptions } from './serve-options.js';

/** Copies the table of an AWS stage into this data centre's table, or the other way. Returns the lines to print. */
export async function moveTable(
  way: 'from-aws' | 'to-aws',
  { of: table, region }: Pick<ServeOptions, 'of' | 'region'>,
  configuration: Configuration,
): Promise<string> {
  if (table === undefined || region === undefined)
    throw wrongUse(
      `The task ${way} needs a table and its region: npm run serve -- ${way} <TableName> --region ap-southeast-1 --config …`,
    );
  // Connects before `besideService` replaces the AWS variables of the environment by those of this machine.
  const aws = DynamoDBDocumentClient.from(
    new DynamoDBClient({ region, endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB || process.env.AWS_ENDPOINT_URL }),
  );
  await aws.config.credentials().catch((cause: unknown) => {
    throw new CommandError('No credentials for AWS: sign in to the account of the stage first.', EXIT.unreachable, {
      cause,
    });
  });
  return besideService(configuration, {}, async (home) => {
    const stage = { db: aws, name: table };
    if (way === 'from-aws') await ensureTable(home.db, home.name);
    const items = way === 'from-aws' ? await copyTable(stage, home) : await copyTable(home, stage);
    return `${counted(items, 'item')} copied, each equal.\n${SAYS[way]}`;
  });
}

const NOT_COPIED = 'Sign-ins, their bindings and the secrets of source systems were not copied.';
const SAYS = {
  'from-aws': `${NOT_COPIED} Nobody can sign in yet: invite each official again with npm run serve -- invite <e-mail>, and
give each source system a secret with npm run serve -- source <id>. Files of evidence are copied beside.`,
  'to-aws': `${NOT_COPIED} Whom the user pool of the stage knows signs in there as before. Close everybody else on the pages and
invite them again, so that the pool makes them an account. Files of evidence are copied beside.`,
} as const;
