import { join } from 'node:path';
import { keptIssuer } from '../../../src/local/aws/development-issuer.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { parseTokenOptions } from '../../../src/local/command/token-options.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { tokenHolder } from '../../../src/local/data/token-holder.js';
import { createStores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';

/** What `npm run token` prints beside a running service, without the second that it takes a process to start. */
export async function tokenBeside(data: string, holder: readonly string[]): Promise<string> {
  const service = readServiceFile(join(data, 'service.json'));
  const options = parseTokenOptions([...holder, '--data', data]);
  const issuer = keptIssuer(openDataFolder(data).issuer);
  if (!service || !options || !issuer) throw new Error(`no service runs in ${data}`);
  const db = localClient(service.dynamodb, service.secret);
  try {
    const { claims } = await tokenHolder(createStores(db, LOCAL_TABLE), options);
    return issuer.tokenFor(claims);
  } finally {
    db.destroy();
  }
}
