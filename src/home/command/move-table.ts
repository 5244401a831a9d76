import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ensureTable } from '../../local/aws/table.js';
import { CommandError, EXIT, wrongUse } from '../../local/base/command-error.js';
import { counted } from '../../local/base/progress.js';
import { itemsSum, type TableAt } from '../../local/restore/restore-table.js';
import { createStores } from '../../store/index.js';
import { mailKey } from '../../store/keys/mail.js';
import { bindingKey, signInKey } from '../../store/keys/sign-in.js';
import { sourceSecretKey } from '../../store/keys/source.js';
import { dataStateKey } from '../../store/keys/stage.js';
import { allRawItems, putRawItems, type RawItem } from '../../store/table/raw-items.js';
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

const kindOf = ({ pk }: { readonly pk: string }): string => pk.slice(0, pk.indexOf('#') + 1);
const SIGN_INS = [signInKey('2000-01-01', ''), bindingKey('')].map(kindOf);
const LETTERS = kindOf(mailKey({ day: '2000-01-01', official: '', kind: 'DAILY' }));

/** Whether an item lets somebody sign in. Such items stay at the place where they were made. */
const letsIn = ({ pk, sk }: RawItem): boolean =>
  SIGN_INS.some((kind) => pk?.S?.startsWith(kind)) ||
  (pk?.S?.startsWith(kindOf(sourceSecretKey(''))) === true && sk?.S === sourceSecretKey('').sk);

const isState = ({ pk }: RawItem): boolean => pk?.S === dataStateKey.pk;

/**
 * Copies a table into an empty one, item by item, and compares all items. Letters are copied first, so that a copied return of
 * a report causes no second letter. The state of the data is copied last, so that no service opens an interrupted copy.
 */
async function copyTable(from: TableAt, to: TableAt): Promise<number> {
  const [state, taken] = await Promise.all([from, to].map(({ db, name }) => createStores(db, name).dataState.get()));
  if (!state) throw wrongUse(`${from.name} holds nothing.`);
  if (taken) throw wrongUse(`${to.name} holds data already. Give an empty table.`);
  const isLetter = ({ pk }: RawItem): boolean => pk?.S?.startsWith(LETTERS) === true;
  const turns = [isLetter, (item: RawItem) => !isLetter(item) && !isState(item) && !letsIn(item)];
  for (const isIts of turns) for await (const items of allRawItems(from)) await putRawItems(to, items.filter(isIts));
  const counts = (item: RawItem): boolean => !letsIn(item) && !isState(item);
  const [before, after] = [await itemsSum(from, counts), await itemsSum(to, counts)];
  if (before.sum !== after.sum)
    throw new CommandError(
      `${to.name} does not hold what ${from.name} holds: ${after.items} items and ${before.items}. Stop whoever writes, and give the command again.`,
      EXIT.brokenData,
    );
  for await (const items of allRawItems(from)) await putRawItems(to, items.filter(isState));
  return before.items + 1;
}
