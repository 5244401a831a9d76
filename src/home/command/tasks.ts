import { randomBytes, randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { noAccounts } from '../../administer/accounts.js';
import { personOf } from '../../domain/official/assignment.js';
import { addressKey } from '../../domain/official/suppression.js';
import { countEn } from '../../email/words/names.js';
import { ensureTable } from '../../local/aws/table.js';
import { type CommandError, wrongUse } from '../../local/base/command-error.js';
import { inviteFirstAdministrator } from '../../local/data/first-administrator.js';
import { letSystemIn } from '../../local/data/let-system-in.js';
import { activeOfficials } from '../../local/data/token-holder.js';
import { filesIn } from '../../local/person/folder-place.js';
import { onStage } from '../../local/person/person-command.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import type { Configuration } from '../configuration/settings.js';
import { besideService, openHomeTable } from '../service/home-table.js';
import { invitationFor } from '../sign-in/home-accounts.js';
import { moveTable } from './move-table.js';
import type { ServeOptions } from './serve-options.js';

/** Runs a task of an operator beside the running service, and prints its result. */
export async function runTask(
  options: ServeOptions,
  configuration: Configuration,
  mayBeTrial: boolean,
  stopped: Promise<unknown>,
): Promise<void> {
  const { task, of } = options;
  if (task === 'from-aws' || task === 'to-aws') return console.log(await moveTable(task, options, configuration));
  if (task === 'table') return lendTable(configuration, stopped);
  if (of === undefined) throw missing(task, task === 'source' ? 'the id of the system' : 'an e-mail address');
  await besideService(configuration, process.env, async () => {
    const opened = await openHomeTable(configuration, mayBeTrial);
    if (task === 'export' || task === 'erase')
      return onStage({ ...options, action: task, official: of, out: undefined }, dataOf(configuration), console.log);
    console.log(await (task === 'source' ? secretFor(of, opened) : linkFor({ ...options, of }, configuration, opened)));
  });
}

/** Opens the table for other commands on this machine until the operator stops it. */
const lendTable = (configuration: Configuration, stopped: Promise<unknown>): Promise<void> =>
  besideService(configuration, process.env, async ({ db, name }) => {
    await ensureTable(db, name);
    for (const lent of ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
      console.log(`export ${lent}=${process.env[lent]}`);
    console.log('# Open until this ends (Ctrl-C).');
    await stopped;
  });

/** The data of a stage: the table, and evidence in its folder or store. */
function dataOf(configuration: Configuration): Parameters<typeof onStage>[1] {
  const [region, folder] = [configuration['table.region'], configuration['evidence.folder']];
  const credentials = { accessKeyId: configuration['evidence.key'], secretAccessKey: configuration['evidence.secret'] };
  return {
    region,
    table: configuration['table.name'],
    evidenceBucket: configuration['evidence.kept'],
    uploadsBucket: configuration['evidence.uploads'],
    store: new S3Client({ region, endpoint: configuration['evidence.store'], forcePathStyle: true, credentials }),
    ...(folder !== undefined && { files: filesIn(folder) }),
    copies: [],
  };
}

type Opened = Awaited<ReturnType<typeof openHomeTable>>;

async function secretFor(of: string, { stores, signIns }: Opened): Promise<string> {
  const ids = demonstrationSources.map(({ id }) => id);
  if (!ids.includes(of)) throw wrongUse(`There is no system "${of}". There are ${ids.join(', ')}.`);
  const secret = randomBytes(32).toString('base64url');
  await letSystemIn(stores, { system: of, client: of });
  await signIns.keepSecret(of, secret, new Date().toISOString());
  return `client_id ${of}\nclient_secret ${secret}\nOnly its hash is kept; the secret before is worth nothing any more.`;
}

/** An invitation link for an official. The task `administrator` first creates the first administrator. */
async function linkFor(
  { task, of, name }: ServeOptions & { readonly of: string },
  configuration: Configuration,
  { stores, signIns }: Opened,
): Promise<string> {
  let id: string | undefined;
  if (task === 'administrator') {
    if (name === undefined) throw missing(task, '--name with a full name');
    const made = randomUUID();
    const accounts = { ...noAccounts, invite: async () => made };
    const asked = await inviteFirstAdministrator(stores, accounts, { email: of, name }, new Date().toISOString());
    if (asked === 'INVITED') id = made;
  }
  const officials = id ? [] : await activeOfficials(stores, await stores.settings.current());
  id ??= officials
    .filter(({ email }) => addressKey(email) === addressKey(of))
    .map((official) => personOf(official.id))[0];
  if (id === undefined) throw wrongUse(`No official has the e-mail address ${of}.`);
  const link = await invitationFor(id, { configuration, signIns, now: Date.now });
  return `${link}\nIt binds an account once, within ${countEn(configuration['sign-in.days'], 'day')}.`;
}

const missing = (task: string, what: string): CommandError =>
  wrongUse(`The task ${task} needs ${what}: npm run serve -- --help shows how.`);
