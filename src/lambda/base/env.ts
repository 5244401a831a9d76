/** Names of environment variables, shared by the functions that read them and the deployment that sets them. */
export const ENV = {
  table: 'TABLE_NAME',
  stage: 'STAGE',
  sender: 'EMAIL_FROM',
  userPool: 'USER_POOL_ID',
  officialsClient: 'OFFICIALS_CLIENT_ID',
  /** Client ids of source systems, comma-separated. */
  sourceClients: 'SOURCE_CLIENT_IDS',
  /** Bucket of files that are too large for an answer. */
  downloads: 'DOWNLOADS_BUCKET',
  evidence: 'EVIDENCE_BUCKET',
  uploads: 'UPLOADS_BUCKET',
  /** Address from which readers save evidence files: the bucket, with the headers that S3 does not send. */
  evidenceAddress: 'EVIDENCE_ADDRESS',
  /** The deployed release, for records of runs. A release gives every function a version, so all go back together. */
  release: 'RELEASE',
  /** Days of retention for each kind: `letters=1100,jobRuns=400`. */
  retention: 'RETENTION',
  /** What the nightly job asks AWS about, in the form of `watched.ts`. `none` outside of AWS. */
  watched: 'WATCHED',
  /** The OpenID Connect issuer, for the pages of the portal. */
  issuer: 'OPENID_ISSUER',
  pages: 'PAGES_BUCKET',
} as const;

/** Public keys of the issuer as JSON, so that nothing is fetched. The deployment does not set it. */
export const KNOWN_KEYS = 'TOKEN_KEYS';

/** Path of the built thread that reads files, if it is not beside the function. The deployment does not set it. */
export const READING_THREAD = 'READING_THREAD';
export const READING_THREAD_FILE = 'reading-thread.cjs';

/** The header that proves that CloudFront sent a request, and the variable with its value. Absent outside of AWS. */
export const EDGE_KEY_HEADER = 'x-xaso-edge';
export const EDGE_KEY = 'EDGE_KEY';

/** Built beside the function that publishes pages: the portal's files with their addresses. */
export const PORTAL_FILES = 'portal.json';

/** Folder of the page renderer, if it is not beside the API. The deployment does not set it. */
export const RENDERING_FOLDER = 'RENDERING_FOLDER';

/** Address and key of a store of evidence files other than S3. The deployment does not set it. */
export const EVIDENCE_STORE = 'EVIDENCE_STORE';
/** The address of that store for browsers, if it differs from the address for the process. */
export const EVIDENCE_OUTSIDE = 'EVIDENCE_OUTSIDE';

/** The SDK's variable for a Cognito endpoint. The deployment does not set it. */
export const ACCOUNTS_ENDPOINT = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';

/** The OAuth scope that a source system's token must have. */
export const RECORD_SCOPE = { server: 'xaso', name: 'figures.record' } as const;

export type Setting = keyof typeof ENV;

/** The settings of each function. A function gets no others. */
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
 * Settings of Node and its memory. A ranking makes many small, short-lived objects. With a young generation of 4 MB
 * instead of 16 MB the function needs 20 MB less for the country, at the same CPU. With one memory arena instead of one
 * for each thread it needs 8 MB less.
 */
export const PROCESS_SETTINGS: Readonly<Partial<Record<FunctionName, Readonly<Record<string, string>>>>> = {
  'recompute-rankings': { NODE_OPTIONS: '--max-semi-space-size=4', MALLOC_ARENA_MAX: '1' },
};

/** Path of GraphQL. The function of the API renders every other address as a page. */
export const GRAPHQL_PATH = '/graphql';

export const SCHEMA_PATH = '/schema.graphql';
