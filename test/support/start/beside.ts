import { join } from 'node:path';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { keptIssuer } from '../../../src/local/aws/development-issuer.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { parseOptions } from '../../../src/local/base/options.js';
import { TOKEN_COMMAND, tokenOptions } from '../../../src/local/command/token-options.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { findRunningService } from '../../../src/local/data/service-file.js';
import { tokenHolder } from '../../../src/local/data/token-holder.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';

/** Works on the table of the service that runs on a folder, by the clock of the service. */
export async function besideService<T>(data: string, work: (stores: Stores, now: string) => Promise<T>): Promise<T> {
  const service = await findRunningService(join(data, 'service.json'));
  if (!service) throw new Error(`no service runs on ${data}`);
  const db = localClient(service.dynamodb, service.secret);
  try {
    return await work(createStores(db, LOCAL_TABLE), service.now);
  } finally {
    db.destroy();
  }
}

/** The output of `npm run token` beside a running service, without the second that a process needs to start. */
export async function tokenBeside(data: string, holder: readonly string[]): Promise<string> {
  const options = tokenOptions(parseOptions([...holder, '--data', data], TOKEN_COMMAND));
  const issuer = keptIssuer(openDataFolder(data).issuer);
  if (!issuer) throw new Error(`nobody gets a token in ${data}`);
  const { claims } = await besideService(data, (stores, now) => tokenHolder(stores, options, localDateOf(now)));
  return issuer.tokenFor(claims);
}
