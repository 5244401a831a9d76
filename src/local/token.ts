import { localDateOf } from '../domain/time/local-date.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { keptIssuer, openIssuer } from './aws/development-issuer.js';
import { CommandError, EXIT } from './base/command-error.js';
import { LOCAL_TABLE } from './base/environment.js';
import { runWithOptions } from './base/options.js';
import { TOKEN_COMMAND, tokenOptions } from './command/token-options.js';
import { openDataFolder, shownPath } from './data/data-folder.js';
import { tokenHolder } from './data/token-holder.js';
import { useDataFolder } from './data/use-data-folder.js';

await runWithOptions(TOKEN_COMMAND, async (parsed) => {
  const options = tokenOptions(parsed);
  await useDataFolder(options.data, async ({ beside, now }) => {
    const path = openDataFolder(options.data).issuer;
    // A running service does not know a new key, so only an existing key is used.
    const issuer = beside ? keptIssuer(path) : openIssuer(path);
    if (!issuer) {
      throw new CommandError(
        `The key of the issuer in ${shownPath(path)} cannot be read.\n  Start the service at ${beside} again; it makes a new one.`,
        EXIT.brokenData,
      );
    }
    const stores = createStores(connect(process.env), LOCAL_TABLE);
    const { claims, who } = await tokenHolder(stores, options, localDateOf(now));
    // Only the token goes to stdout, so that a shell can use it. The rest goes to stderr.
    console.error(`${who}; valid for 12 hours. Send it as: Authorization: Bearer <token>`);
    console.log(issuer.tokenFor(claims));
  });
});
