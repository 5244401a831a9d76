import { existsSync } from 'node:fs';
import { cognitoAccounts } from '../lambda/sign-in/cognito-accounts.js';
import { extendDemonstration, seed } from '../seed/loader.js';
import { worldNamed } from '../seed/worlds/world-named.js';
import { connect } from '../store/connect.js';
import { createStores, type Stores } from '../store/index.js';
import { LOCAL_ISSUER } from './aws/development-issuer.js';
import { ensureTable } from './aws/table.js';
import { closingAfter } from './base/closing.js';
import { CommandError, EXIT } from './base/command-error.js';
import { enterTableOfStage, LOCAL_TABLE } from './base/environment.js';
import { runWithOptions } from './base/options.js';
import { progress, type StepProgress } from './base/progress.js';
import { SEED_COMMAND, type SeedCommandOptions, seedOptions } from './command/seed-options.js';
import { unreadableTable } from './command/unreadable-table.js';
import { markSeeded, openDataFolder, shownPath } from './data/data-folder.js';
import { inviteFirstAdministrator } from './data/first-administrator.js';
import { leadLettersTo } from './data/lead-letters.js';
import { letSystemIn } from './data/let-system-in.js';
import { openForCommand } from './data/open-data-folder.js';
import { loadData, publishRankings } from './data/service-data.js';
import { useDataFolder } from './data/use-data-folder.js';
import { type EndOfLoad, loadIntoOffice, planNewOffice, writeNewOffice } from './office/load-office.js';

await runWithOptions(SEED_COMMAND, async (parsed) => {
  const options = seedOptions(parsed);
  if (options.aws) {
    const end = await seedAws(options.aws, options, progress(console.log));
    if (!options.dryRun) await letIn(createStores(connect(process.env), options.aws.table), options);
    end?.();
  } else await seedFolder(options, progress(console.log));
});

async function seedFolder(options: SeedCommandOptions, progress: StepProgress): Promise<void> {
  const { data, fresh, demonstration, now, administrator, dryRun } = options;
  if (hasFiles(options) && !fresh && isLoaded(data)) {
    await useDataFolder(data, async (access) => {
      const stores = createStores(connect(process.env), LOCAL_TABLE);
      const end = await loadIntoOffice(stores, { ...options, now: access.now }, progress);
      if (!dryRun) await letIn(stores, { ...options, now: access.now });
      end();
    });
    return;
  }
  const office = hasFiles(options) ? await planNewOffice(options, progress) : undefined;
  if (dryRun) return;
  if (administrator && !fresh && isLoaded(data)) {
    await useDataFolder(data, (access) =>
      letIn(createStores(connect(process.env), LOCAL_TABLE), { ...options, now: access.beside ? access.now : now }),
    );
    return;
  }
  const opened = await openForCommand({ data, fresh, dynamodb: undefined, world: options.world });
  await closingAfter(async () => {
    if (opened.folder.seededAt) {
      throw new CommandError(
        `The data in ${shownPath(data)} was loaded at ${opened.folder.seededAt}.\n  Load it again with --fresh, or use another folder with --data <folder>.`,
        EXIT.dataBusy,
      );
    }
    const db = connect(process.env);
    await ensureTable(db, LOCAL_TABLE);
    const stores = createStores(db, LOCAL_TABLE);
    const begun = async () => {
      await opened.database.begin();
      markSeeded(opened.folder, now);
    };
    let end: EndOfLoad | undefined;
    if (office) end = await writeNewOffice(stores, office, options, progress, begun);
    else await progress(what(demonstration), () => loadWorld(stores, options));
    const until = (await stores.dataState.get())?.demonstrationUntil;
    if (until) {
      await progress(
        'rankings of the past',
        () => publishRankings(until),
        (n) => `${n} months`,
      );
      console.log(`The demonstration reaches ${until}; npm start replays the days since.`);
    }
    if (!office) await begun();
    await letIn(stores, options);
    end?.();
  }, opened.close);
}

async function loadWorld(stores: Stores, { world, now, demonstration }: SeedCommandOptions): Promise<void> {
  await loadData(stores, now, demonstration, await worldNamed(world));
}

// These are function declarations, because the command above runs before a constant below has its value.
function hasFiles({ files, catalogue, officials, figures }: SeedCommandOptions): boolean {
  return files.length > 0 || [catalogue, officials, figures].some((file) => file !== null);
}

function isLoaded(data: string): boolean {
  return existsSync(data) && openDataFolder(data).seededAt !== null;
}

/**
 * A table with data keeps it, and a demonstration in it is advanced to now. The nightly job publishes the rankings.
 * Made-up officials get no letters, because the mail service would count them as bounces.
 */
async function seedAws(
  aws: { table: string; region: string },
  options: SeedCommandOptions,
  progress: StepProgress,
): Promise<EndOfLoad | undefined> {
  const { demonstration, now } = options;
  enterTableOfStage(aws.region);
  const stores = createStores(connect(process.env), aws.table);
  const state = await stores.dataState.get().catch((error: unknown) => {
    throw unreadableTable(error, aws);
  });
  if (hasFiles(options)) {
    if (state) return loadIntoOffice(stores, options, progress);
    const office = await planNewOffice(options, progress);
    return office && writeNewOffice(stores, office, options, progress);
  }
  if (!state) {
    await progress(what(demonstration), () => seed(stores, { asOf: now, demonstration, remind: false }));
    console.log(`Table ${aws.table} is loaded. recompute-rankings publishes the rankings in its next run.`);
    return undefined;
  }
  console.log(`Table ${aws.table} was loaded at ${state.seededAt}; what is in it stays.`);
  await extend(stores, state.demonstrationUntil, now, progress);
  return undefined;
}

async function letIn(stores: Stores, { administrator, source, pages, now }: SeedCommandOptions): Promise<void> {
  if (pages !== undefined) {
    await leadLettersTo(pages, stores, now);
    console.log(`Links of letters lead to ${pages}, unless an administrator has named another address.`);
  }
  if (administrator) {
    const { userPool, name, email } = administrator;
    const accounts = cognitoAccounts(userPool ?? LOCAL_ISSUER.userPool, process.env);
    const outcome = await inviteFirstAdministrator(stores, accounts, administrator, now);
    const token = `npm run token -- administrator ${email} prints a token`;
    if (outcome === 'INVITED_BEFORE')
      console.log(`${email} was invited as administrator before: nothing was sent${userPool ? '' : `; ${token}`}.`);
    else console.log(`${name} is invited as administrator: ${userPool ? `a first password goes to ${email}` : token}.`);
  }
  if (source) {
    const { name } = await letSystemIn(stores, source);
    console.log(`${name.vi} may push figures through the client ${source.client}.`);
  }
}

async function extend(stores: Stores, until: string | null, now: string, progress: StepProgress): Promise<void> {
  if (until === null || until >= now) return;
  await progress(`demonstration extended from ${until} to ${now}`, () => extendDemonstration(stores, until, now));
}

function what(demonstration: boolean): string {
  return `register, catalogue, holidays and published figures${demonstration ? ', 24 months of demonstration reports' : ''}`;
}
