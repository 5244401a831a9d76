/** Names of the environment variables, shared by the functions that read them and the deployment that sets them. */
export const ENV = {
  table: 'TABLE_NAME',
  stage: 'STAGE',
  sender: 'EMAIL_FROM',
  userPool: 'USER_POOL_ID',
  officialsClient: 'OFFICIALS_CLIENT_ID',
  /** Client ids of source systems, separated by commas. */
  sourceClients: 'SOURCE_CLIENT_IDS',
  /** Bucket of files that are too large to be answered. */
  downloads: 'DOWNLOADS_BUCKET',
  /** Bucket of evidence files that are kept. */
  evidence: 'EVIDENCE_BUCKET',
  /** Bucket to which browsers send evidence files. */
  uploads: 'UPLOADS_BUCKET',
  /** Where readers save evidence files: the address of the bucket with the headers that S3 does not send. */
  evidenceAddress: 'EVIDENCE_ADDRESS',
  /** What is deployed, for the records of runs. With each release every function gets a version, so all go back together. */
  release: 'RELEASE',
  /** Days for which each kind is kept: `letters=1100,jobRuns=400`. */
  retention: 'RETENTION',
  /** What the nightly job asks AWS about, as `watched.ts` reads it; `none` on this machine. */
  watched: 'WATCHED',
  /** The issuer of OpenID Connect, for the pages of the portal. */
  issuer: 'OPENID_ISSUER',
  /** Bucket of the portal. */
  pages: 'PAGES_BUCKET',
} as const;

/** Public keys of the issuer as JSON, to avoid fetching them. The deployment does not set it. */
export const KNOWN_KEYS = 'TOKEN_KEYS';

/** Path of the built thread in which files are read, where it does not lie beside the function. The deployment does not set it. */
export const READING_THREAD = 'READING_THREAD';
export const READING_THREAD_FILE = 'reading-thread.cjs';

/** The header by which CloudFront shows that a request came through it, and the variable that holds its value. On this machine there is none. */
export const EDGE_KEY_HEADER = 'x-xaso-edge';
export const EDGE_KEY = 'EDGE_KEY';

/** What is built beside the function that publishes pages: the files with their addresses. */
export const PORTAL_FILES = 'portal.json';

/** The folder of what renders pages, where it does not lie beside the API. The deployment does not set it. */
export const RENDERING_FOLDER = 'RENDERING_FOLDER';

/** Address and key of another store of evidence files than S3. The deployment does not set it. */
export const EVIDENCE_STORE = 'EVIDENCE_STORE';
/** The address by which browsers reach that store, where the process itself reaches it by another. */
export const EVIDENCE_OUTSIDE = 'EVIDENCE_OUTSIDE';

/** The SDK's variable for another endpoint of Cognito. The deployment does not set it. */
export const ACCOUNTS_ENDPOINT = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';

/** What a source system's token must allow. */
export const RECORD_SCOPE = { server: 'xaso', name: 'figures.record' } as const;

export type Setting = keyof typeof ENV;

/** The settings that each function needs. It gets no others. */
export const FUNCTION_SETTINGS = {
  graphql: [
    'table',
    'stage',
    'release',
    'userPool',
    'officialsClient',
    'sourceClients',
    'evidence',
    'uploads',
    'evidenceAddress',
  ],
  files: ['table', 'stage', 'release', 'userPool', 'officialsClient', 'sourceClients', 'downloads'],
  'recompute-rankings': ['table', 'stage', 'release', 'retention', 'watched'],
  'send-reminders': ['table', 'stage', 'sender', 'release'],
  'send-returned': ['table', 'stage', 'sender', 'release'],
  'mail-feedback': ['table', 'stage', 'release'],
  'publish-pages': ['stage', 'pages', 'issuer', 'officialsClient', 'release'],
} as const satisfies Record<string, readonly Setting[]>;

export type FunctionName = keyof typeof FUNCTION_SETTINGS;

/**
 * Settings of Node and of its memory. A ranking makes many small objects that soon die. With a nursery of 4 MB instead
 * of 16 the function needs 20 MB less for the country, at the same CPU. With one memory arena instead of one for each
 * thread it needs 8 MB less.
 */
export const PROCESS_SETTINGS: Readonly<Partial<Record<FunctionName, Readonly<Record<string, string>>>>> = {
  'recompute-rankings': { NODE_OPTIONS: '--max-semi-space-size=4', MALLOC_ARENA_MAX: '1' },
};

/** Where questions are answered. The function of the API renders every other address as a page. */
export const GRAPHQL_PATH = '/graphql';

/** Where the service answers its own contract as text. */
export const SCHEMA_PATH = '/schema.graphql';
