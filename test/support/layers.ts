/** The doors of the service and all that stands behind them. */
const SERVICE = 'domain store email seed reference-data file-report administer graphql files jobs'.split(' ');

/** The layers that each layer may import. */
export const ARROWS: Record<string, readonly string[]> = {
  domain: [],
  store: ['domain'],
  email: ['domain'],
  seed: ['domain'],
  'reference-data': ['domain', 'store'],
  'file-report': ['domain', 'store'],
  administer: ['domain', 'store'],
  graphql: ['domain', 'store', 'email', 'reference-data', 'file-report', 'administer'],
  files: ['domain', 'store', 'reference-data', 'file-report', 'administer'],
  jobs: ['domain', 'email'],
  portal: ['domain'],
  'portal-files': ['portal'],
  engine: [],
  lambda: [...SERVICE, 'portal', 'portal-files'],
  local: [...SERVICE, 'lambda', 'portal', 'portal-files', 'engine'],
  home: [...SERVICE, 'lambda', 'portal', 'portal-files', 'engine', 'local'],
};
/** Each room imports only from the rooms before it. */
export const ROOMS = [
  ...['text', 'time', 'register', 'indicator', 'composite', 'official', 'access', 'settings', 'method', 'refusal'],
  ...[
    'evidence',
    'figure',
    'report',
    'absence',
    'scoring',
    'ranking',
    'certainty',
    'sensitivity',
    'audit',
    'insight',
    'review',
    'simulation',
    'improvement',
    'explanation',
  ],
  ...[
    'mail',
    'reminder',
    'news',
    'daily-mail',
    'administration',
    'notice',
    'reorganisation',
    'sheet',
    'load',
    'reorganisation-file',
    'operation',
  ],
];

/**
 * The rooms of graphql and the files between them, each importing only from those before it: the frame, the nouns, the list
 * of all resolvers, what puts it together. `context.ts` has no place: every room reads it, and it names by type what the
 * rooms of changes and ledgers offer.
 */
export const GRAPHQL_ROOMS = [
  ...['shared', 'queries.ts', 'http'],
  ...['labels', 'register', 'recorded-change', 'method', 'report', 'evidence', 'ranking', 'explanation', 'reminder'],
  ...['operation', 'administration', 'allowed', 'review', 'work', 'node', 'documents'],
  ...['schema', 'late.ts', 'context-maker.ts', 'index.ts'],
];

/** The portal's administration: the frame, the sections above it, the list of the sections on top. */
export const ADMINISTRATION_TIERS: readonly RegExp[] = [
  /^administration-frame$/,
  /^administration-(?!frame$)/,
  /^administration$/,
];

/** The packages that a layer may import. */
export const PACKAGES: Record<string, RegExp> = {
  domain: /^(temporal-polyfill|node:crypto)$/,
  jobs: /^$/,
  email: /^(@aws-sdk\/client-sesv2|ical-generator|nodemailer.*|node:crypto|node:fs\/promises|node:path)$/,
  store: /^(@aws-sdk\/.*|@smithy\/.*|zod\/mini|dataloader|node:(zlib|crypto|util))$/,
  'reference-data': /^$/,
  'file-report': /^$/,
  administer: /^node:crypto$/,
  files: /^(hucre\/(xlsx|csv)|@aws-sdk\/(client-s3|s3-request-presigner)|node:(crypto|zlib|worker_threads))$/,
  engine: /^pg$/,
  portal: /^(idb-keyval|oauth4webapi|preact(\/hooks|-render-to-string)?)$/,
  'portal-files': /^(esbuild|graphql|node:(fs|path\/posix|url|vm))$/,
  graphql: /^(@apollo\/.*|graphql|graphql\/.*|graphql-.*|dataloader|zod\/mini|node:(crypto|util|zlib))$/,
};

/** Files that the deployment and the service share: names, lists and the shape of the table. */
export const PLAIN_DATA = [
  'src/domain/access/cross-origin.ts',
  'src/domain/evidence/evidence-file.ts',
  'src/domain/official/official.ts',
  'src/domain/operation/retention.ts',
  'src/domain/text/page-address.ts',
  'src/jobs/index.ts',
  'src/lambda/base/env.ts',
  'src/lambda/base/alarm-rules.ts',
  'src/lambda/base/alarm-texts.ts',
  'src/lambda/base/metric-names.ts',
  'src/portal-files/headers.ts',
  'src/portal/contract.ts',
  'src/reference-data/texts.ts',
  'src/store/table/table-definition.ts',
];

/** Files that the commands of an operator share with those of a local service. */
export const FOR_COMMANDS =
  /^src\/(domain\/time\/local-date\.ts|local\/(base|command|person|restore)\/|lambda\/base\/signed-request\.ts)/;

/** The code that makes the deployed files. */
export const BUILDERS = ['src/portal-files/build-portal.ts'];
