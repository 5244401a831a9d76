import { randomBytes, randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { noAccounts } from '../../administer/accounts.js';
import { personOf } from '../../domain/official/assignment.js';
import { ensureTable } from '../../local/aws/table.js';
import { closingAfter } from '../../local/base/closing.js';
import { CommandError, EXIT } from '../../local/base/command-error.js';
import { inviteFirstAdministrator } from '../../local/data/first-administrator.js';
import { letSystemIn } from '../../local/data/let-system-in.js';
import { activeOfficials } from '../../local/data/token-holder.js';
import { filesIn } from '../../local/person/folder-place.js';
import { onStage } from '../../local/person/person-command.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import { connect } from '../../store/connect.js';
import { enterHomeEnvironment } from '../configuration/environment.js';
import type { Configuration } from '../configuration/settings.js';
import { openHomeTable, openTableService } from '../service/home-table.js';
import { invitationFor } from '../sign-in/home-accounts.js';
import type { ServeOptions } from './serve-options.js';

/** What an operator does beside the running service; gives back what is to be printed. */
export async function runTask(
  { task, of, name, by, reason }: Pick<ServeOptions, 'task' | 'of' | 'name' | 'by' | 'reason'>,
  configuration: Configuration,
  mayBeTrial: boolean,
): Promise<string> {
  if (of === undefined) throw missing(task, task === 'source' ? 'the id of the system' : 'an e-mail address');
  const table = await openTableService(configuration);
  return closingAfter(async () => {
    enterHomeEnvironment(configuration, { dynamodb: table.endpoint, ses: '', secret: table.secret }, undefined);
    const opened = await openHomeTable(configuration, mayBeTrial);
    if (task === 'export' || task === 'erase')
      return aboutPerson({ action: task, official: of, by, reason }, configuration);
    return done({ task, of, name }, configuration, opened);
  }, table.close);
}

/** The table answers; files of evidence are asked of their folder or store. */
async function aboutPerson(
  command: Omit<Parameters<typeof onStage>[0], 'out'>,
  configuration: Configuration,
): Promise<string> {
  const lines: string[] = [];
  const region = configuration['table.region'];
  const store = new S3Client({
    region,
    endpoint: configuration['evidence.store'],
    forcePathStyle: true,
    credentials: {
      accessKeyId: configuration['evidence.key'],
      secretAccessKey: configuration['evidence.secret'],
    },
  });
  const [evidenceBucket, uploadsBucket] = [configuration['evidence.kept'], configuration['evidence.uploads']];
  const folder = configuration['evidence.folder'];
  const files = folder === undefined ? {} : { files: filesIn(folder) };
  const place = {
    region,
    table: configuration['table.name'],
    evidenceBucket,
    uploadsBucket,
    store,
    ...files,
    copies: [],
  };
  await onStage({ ...command, out: undefined }, place, (line) => lines.push(line));
  return lines.join('\n');
}

/** Opens the table for other commands of this machine until it is stopped; `print` gets what these are told. */
export async function lendTable(
  configuration: Configuration,
  print: (text: string) => void,
  stopped: Promise<unknown>,
) {
  const table = await openTableService(configuration);
  const env: NodeJS.ProcessEnv = {};
  enterHomeEnvironment(configuration, { dynamodb: table.endpoint, ses: '', secret: table.secret }, undefined, env);
  await ensureTable(connect(env), configuration['table.name']);
  const lent = ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  print(`${lent.map((name) => `export ${name}=${env[name]}`).join('\n')}\n# Open until this ends (Ctrl-C).`);
  await stopped;
  await table.close();
}

type Task = { readonly task: string; readonly of: string; readonly name: string | undefined };
type Opened = Awaited<ReturnType<typeof openHomeTable>>;

async function done({ task, of, name }: Task, configuration: Configuration, { stores, signIns }: Opened) {
  const now = new Date().toISOString();
  const link = (official: string) => invitationFor(official, { configuration, signIns, now: Date.now });
  const lasts = `It binds an account once, within ${configuration['sign-in.days']} days.`;
  if (task === 'source') {
    const ids = demonstrationSources.map(({ id }) => id);
    if (!ids.includes(of))
      throw new CommandError(`There is no system "${of}". There are ${ids.join(', ')}.`, EXIT.usage);
    const secret = randomBytes(32).toString('base64url');
    await letSystemIn(stores, { system: of, client: of });
    await signIns.keepSecret(of, secret, now);
    return `client_id ${of}\nclient_secret ${secret}\nOnly its hash is kept; the secret before is worth nothing any more.`;
  }
  if (task === 'administrator') {
    if (name === undefined) throw missing(task, '--name with a full name');
    const made: string[] = [];
    const accounts = { ...noAccounts, invite: async () => made[made.push(randomUUID()) - 1] ?? '' };
    await inviteFirstAdministrator(stores, accounts, { email: of, name }, now);
    const [id] = made;
    if (id !== undefined) return `${await link(id)}\n${lasts}`;
  }
  const settings = await stores.settings.current();
  const official = (await activeOfficials(stores, settings)).find(({ email }) => email === of);
  if (!official) throw new CommandError(`No official has the e-mail address ${of}.`, EXIT.usage);
  return `${await link(personOf(official.id))}\n${lasts}`;
}

const missing = (task: string, what: string): CommandError =>
  new CommandError(`The task ${task} needs ${what}: npm run serve -- --help shows how.`, EXIT.usage);
