import type { Plugin } from 'esbuild';

const refusal = (path: string) => `throw new Error(${JSON.stringify(`${path} is left out of the bundle`)});`;

type StandIn = { readonly filter: RegExp; readonly contents: (path: string) => string };

/** Functions or classes that may be imported, but not called. */
const refusing =
  (...names: readonly string[]) =>
  (path: string): string =>
    names.map((name) => `export function ${name}() { ${refusal(path)} }`).join('\n');

/**
 * Modules of packages that this service switches off or never calls. A call of one throws an error with its name. Those
 * of @apollo/server are a third of its bundle, and they keep esbuild from dropping unused parts of graphql.
 */
const STAND_INS: readonly StandIn[] = [
  // Loaded only when a plugin is not disabled; createServer disables each of them.
  {
    filter: /^\.\/plugin\/(cacheControl|usageReporting|schemaReporting|inlineTrace|landingPage|disableSuggestions)\//,
    contents: refusal,
  },
  // Makes a schema of typeDefs; the server is handed a finished schema.
  {
    filter: /^@graphql-tools\/schema$/,
    contents: (path) => `export const makeExecutableSchema = () => { ${refusal(path)} };`,
  },
  // Checks at run time whether graphql is version 17, which pulls in all of graphql. It is version 16.
  {
    filter: /^\.\/incrementalDeliveryPolyfill\.js$/,
    contents: () =>
      `import { execute } from 'graphql';
       export const executeIncrementally = async ({ useLegacyIncremental, legacyExperimentalExecuteIncrementally, ...args }) =>
         execute(args);`,
  },
  // Apollo's own logger. createServer passes another one.
  { filter: /^loglevel$/, contents: (path) => `export default { getLogger() { ${refusal(path)} } };` },
  // Asked for the essence of a content type only.
  {
    filter: /^whatwg-mimetype$/,
    contents: () =>
      `export default { parse: (text) => (text.includes('/') ? { essence: text.split(';')[0].trim().toLowerCase() } : null) };`,
  },
  // Reads ~/.aws/config and ~/.aws/credentials, which a function does not have.
  {
    filter: /^\.\.?\/(.*\/)?loadSharedConfigFiles$/,
    contents: () =>
      `export const CONFIG_PREFIX_SEPARATOR = '.';
       export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  // Checks of a client's configuration beyond its types, which this service does not need.
  {
    filter: /^\.\/lib\/(charset|encoding|language)$/,
    contents: (path) => `module.exports = () => { ${refusal(path)} };`,
  },
  // Reads the name of a browser.
  { filter: /^bowser$/, contents: refusal },
  // Event streams. DynamoDB and SES send none; the S3 client prepares for one (SelectObjectContent) that this service
  // never asks for.
  {
    filter: /^@smithy\/core\/event-streams$/,
    contents: (path) =>
      `export const resolveEventStreamSerdeConfig = (config) => config;
       export const eventStreamSerdeProvider = () => undefined;
       export const EventStreamSerde = class { constructor() { ${refusal(path)} } };`,
  },
  // Endpoint discovery of DynamoDB, which a client has to switch on.
  {
    filter: /^@aws-sdk\/endpoint-cache$/,
    contents: (path) => `export class EndpointCache { get() { ${refusal(path)} } has() { return false; } }`,
  },
  // Its search for node:crypto fails inside a bundle, so it would hash every query in plain JavaScript.
  {
    filter: /^@apollo\/utils\.createhash$/,
    contents: () =>
      `import { hash } from 'node:crypto';
       export const createHash = (algorithm) => ({ update: (text) => ({ digest: (encoding) => hash(algorithm, text, encoding) }) });`,
  },
];

/** The same for single files of packages. */
const FILES: readonly StandIn[] = [
  // The tests validate the schema; it is handed over as valid.
  {
    filter: /[\\/]graphql[\\/]type[\\/]validate\.mjs$/,
    contents: () => 'export const validateSchema = () => []; export const assertValidSchema = () => {};',
  },
  // Printing the schema is needed only for usage reports and for a document store of Apollo.
  {
    filter: /[\\/]graphql[\\/]utilities[\\/]printSchema\.mjs$/,
    contents: refusing('printSchema', 'printIntrospectionSchema', 'printType', 'printDirective'),
  },
  // Using it makes Node load all web streams; the HTTP client here needs none.
  {
    filter: /[\\/]util-stream[\\/]stream-type-check\.js$/,
    contents: () => 'export const isReadableStream = () => false; export const isBlob = () => false;',
  },
  // For platforms whose Node has no crypto; for the retry mode "adaptive".
  { filter: /[\\/]sha256[\\/]Sha256Js\.js$/, contents: refusing('Sha256Js') },
  { filter: /[\\/]util-retry[\\/]DefaultRateLimiter\.js$/, contents: refusing('DefaultRateLimiter') },
  { filter: /[\\/]util-retry[\\/]AdaptiveRetryStrategy\.js$/, contents: refusing('AdaptiveRetryStrategy') },
];

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    STAND_INS.forEach(({ filter, contents }, i) => {
      build.onResolve({ filter }, ({ path, resolveDir }) => ({
        path,
        namespace: `left-out-${i}`,
        pluginData: resolveDir,
        sideEffects: false,
      }));
      build.onLoad({ filter: /.*/, namespace: `left-out-${i}` }, ({ path, pluginData }) => ({
        contents: contents(path),
        resolveDir: pluginData,
      }));
    });
    for (const { filter, contents } of FILES)
      build.onLoad({ filter }, ({ path }) => ({ contents: contents(path.replace(/^.*node_modules[\\/]/, '')) }));
  },
};
