import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { CommandError, EXIT, runCommand } from './command-error.js';
import { openDataFolder, shown } from './data-folder.js';
import { keptIssuer, openIssuer } from './development-issuer.js';
import { LOCAL_TABLE } from './environment.js';
import { tokenHolder } from './token-holder.js';
import { parseTokenOptions, tokenHelp } from './token-options.js';
import { withData } from './with-data.js';

await runCommand(async () => {
  const options = parseTokenOptions(process.argv.slice(2));
  if (!options) {
    console.log(tokenHelp());
    return 0;
  }
  await withData(options.data, async ({ beside }) => {
    const path = openDataFolder(options.data).issuer;
    // A service that runs would not know a key that is made now.
    const issuer = beside ? keptIssuer(path) : openIssuer(path);
    if (!issuer) {
      throw new CommandError(
        `The key of the issuer in ${shown(path)} cannot be read.\n  Start the service at ${beside} again; it makes a new one.`,
        EXIT.brokenData,
      );
    }
    const { claims, who } = await tokenHolder(createStores(connect(process.env), LOCAL_TABLE), options);
    // The token alone is the output, so that a shell can take it; the rest is said beside.
    console.error(`${who}; valid for 12 hours. Send it as: Authorization: Bearer <token>`);
    console.log(issuer.tokenFor(claims));
  });
  return 0;
});
