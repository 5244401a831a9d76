import { randomBytes, randomUUID } from 'node:crypto';
import { noAccounts } from '../../administer/accounts.js';
import { personOf } from '../../domain/official/assignment.js';
import { CommandError, EXIT } from '../../local/base/command-error.js';
import { inviteFirstAdministrator } from '../../local/data/first-administrator.js';
import { letSystemIn } from '../../local/data/let-system-in.js';
import { activeOfficials } from '../../local/data/token-holder.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import { enterHomeEnvironment } from '../configuration/environment.js';
import type { Configuration } from '../configuration/settings.js';
import { endpointsOf, openHomeTable } from '../service/home-table.js';
import { invitationFor } from '../sign-in/home-accounts.js';
import type { ServeOptions } from './serve-options.js';

/** What an operator does beside the running service; gives back what is to be printed. */
export async function runTask(
  { task, of, name }: Pick<ServeOptions, 'task' | 'of' | 'name'>,
  configuration: Configuration,
  mayBeTrial: boolean,
): Promise<string> {
  if (of === undefined) throw missing(task, task === 'source' ? 'the id of the system' : 'an e-mail address');
  enterHomeEnvironment(configuration, endpointsOf(configuration, ''), undefined);
  const { stores, signIns } = await openHomeTable(configuration, mayBeTrial);
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
