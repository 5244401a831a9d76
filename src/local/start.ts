import { localDateOf, localTimeOf } from '../domain/time/local-date.js';
import { shiftedClock } from './base/clock.js';
import { runCommand } from './base/command-error.js';
import { progress, seconds } from './base/progress.js';
import { parseStartOptions, type StartOptions, startHelp, WITHOUT_STREAM } from './command/start-options.js';
import { resolveDataFolder, shownPath } from './data/data-folder.js';
import { endOnEngineFailure } from './data/engine-failure.js';
import type { LocalService } from './service/service.js';

await runCommand(async () => {
  const options = parseStartOptions(process.argv.slice(2));
  if (!options) {
    console.log(startHelp());
    return 0;
  }
  const now = shiftedClock(options.at)();
  const shift = options.at ? ' (--at; it runs on from there)' : '';
  console.log(
    `Xã Số · data in ${shownPath(options.data)} · it is ${localDateOf(now)} ${localTimeOf(now)} in Việt Nam${shift}`,
  );
  // A signal before the service is ready just ends the process. The data on disk is consistent at every moment.
  endOnEngineFailure(options.data);
  // Imported only now, so that a wrong option is reported before anything loads.
  const { startService } = await import('./service/service.js');
  const service = await startService(options, progress(console.log));
  const end = stopped(service);
  // Registered before the ready message, so that a signal right after it still closes everything in order.
  console.log(addresses(service, options));
  return end;
});

function addresses({ url, dynamodb, tokenFor }: LocalService, options: StartOptions): string {
  const data = options.data === resolveDataFolder(undefined) ? '' : ` --data ${options.data}`;
  const rows = [
    ['GraphQL API', `${url}/graphql`],
    ['Excel, CSV', `${url}/files/ranking.xlsx   (also reports, completeness, series; .csv)`],
    ['Console', `${url}/`],
    ['Inbox', `${url}/inbox`],
    ['Letters', `${url}/letters   (every kind, in both languages)`],
    ['Database', `${dynamodb}   (DynamoDB, table xaso-local)`],
    ...(options.dynamodb === undefined ? [] : [['', WITHOUT_STREAM]]),
    ['Token', tokenFor ? `npm run token -- ${tokenFor}${data}   (--help lists the roles)` : nobody(data)],
    ['Rank now', `npm run job -- recompute-rankings${data}`],
    ['Remind now', `npm run job -- send-reminders${data}`],
    ['Stop', 'Ctrl-C; the data stays'],
  ];
  const ready = `Ready after ${seconds(process.uptime() * 1000)}.`;
  return ['', ready, '', ...rows.map(([name = '', value]) => `  ${name.padEnd(12)} ${value}`), ''].join('\n');
}

// A function declaration, because the command above runs before a constant below has its value.
function nobody(data: string): string {
  return `none: nobody is invited yet; npm run seed -- --administrator <e-mail> --name <full name>${data}`;
}

/** Waits for the signal to stop and closes everything in order. A second signal ends the process at once. */
function stopped(service: LocalService): Promise<number> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = (): void => {
      if (stopping) process.exit(0);
      stopping = true;
      console.log('Stopping …');
      service.close().then(() => resolve(0), reject);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}
