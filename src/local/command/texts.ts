import type { Instant } from '../../domain/time/local-date.js';
import { EXIT, EXIT_MEANINGS } from '../base/command-error.js';
import { momentShown } from '../base/texts.js';

/** The exit codes for the help text. Commands are for operators, so their messages are English. */
const exitCodes = Object.entries(EXIT_MEANINGS)
  .map(([name, meaning]) => `${EXIT[name as keyof typeof EXIT]} ${meaning}`)
  .join(', ');

export const START_HELP = {
  before: `Xã Số on this machine: public pages, API with console, e-mail inbox and both jobs, on the register of a district or a province.

  npm start                         start; the first time loads the data
  npm start -- --port 4001          options follow "--"
  npm start -- --world thai-nguyen --data province    the province of today instead of the district Chợ Đồn`,
  after: `Exit codes: ${exitCodes}.
Ctrl-C stops the service; the data stays.`,
} as const;

/** The warning for an external database, whose stream is not read. Streams report returned reports at once. */
export const WITHOUT_STREAM = 'its stream is not read: letters about returned reports wait for a sweep';

export const startingText = (data: string, now: Instant, isShifted: boolean): string =>
  `Xã Số · data in ${data} · it is ${momentShown(now)}${isShifted ? ' (--at; it runs on from there)' : ''}`;

export type Ready = {
  readonly url: string;
  readonly dynamodb: string;
  readonly isExternal: boolean;
  /** Arguments of `npm run token`; undefined if nobody can have a token. */
  readonly tokenFor: string | undefined;
  /** The code that a sign-in as a real person needs. */
  readonly startCode: string;
  /** The option `--data` of every further command, or empty. */
  readonly data: string;
  readonly after: string;
};

/** The message of a service that is ready: its addresses and the next commands. */
export function readyText({ url, dynamodb, isExternal, tokenFor, startCode, data, after }: Ready): string {
  const token = tokenFor
    ? `npm run token -- ${tokenFor}${data}   (--help lists the roles)`
    : `none: nobody is invited yet; npm run seed -- --administrator <e-mail> --name <full name>${data}`;
  const rows = [
    ['GraphQL API', `${url}/graphql`],
    ['Excel, CSV', `${url}/files/ranking.xlsx   (also reports, completeness, series; .csv)`],
    ['Portal', `${url}/   (what the public sees)`],
    ['Console', `${url}/console`],
    ['Inbox', `${url}/inbox`],
    ['Letters', `${url}/letters   (every kind, in both languages)`],
    ['Database', `${dynamodb}   (DynamoDB, table xaso-local)`],
    ...(isExternal ? [['', WITHOUT_STREAM]] : []),
    ['Sign in', `${url}   (OpenID issuer; client xaso-local-officials; start code for real people ${startCode})`],
    ['Token', token],
    ['Rank now', `npm run job -- recompute-rankings${data}`],
    ['Remind now', `npm run job -- send-reminders${data}`],
    ['Stop', 'Ctrl-C; the data stays'],
  ];
  return [
    '',
    `Ready after ${after}.`,
    '',
    ...rows.map(([name = '', value]) => `  ${name.padEnd(12)} ${value}`),
    '',
  ].join('\n');
}
