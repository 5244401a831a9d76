import type { Plugin } from 'esbuild';

const refusal = (path: string) => `throw new Error(${JSON.stringify(`${path} is left out of the bundle`)});`;

type StandIn = { readonly filter: RegExp; readonly contents: (path: string) => string };

/** Functions or classes that may be imported, but not called. */
const refusing =
  (...names: readonly string[]) =>
  (path: string): string =>
    names.map((name) => `export function ${name}() { ${refusal(path)} }`).join('\n');

/**
 * Parts of packages that this service switches off or never calls; what would be wrong to call says so by name. Those of
 * @apollo/server are a third of its bundle, and keep esbuild from dropping what is unused of graphql.
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
  // Looks at run time whether graphql is version 17, which pulls all of graphql in. It is version 16.
  {
    filter: /^\.\/incrementalDeliveryPolyfill\.js$/,
    contents: () =>
      `import { execute } from 'graphql';
       export const executeIncrementally = async ({ useLegacyIncremental, legacyExperimentalExecuteIncrementally, ...args }) =>
         execute(args);`,
  },
  // Apollo's logger where none is given; createServer gives one.
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
  // What a client accepts besides types is not asked.
  {
    filter: /^\.\/lib\/(charset|encoding|language)$/,
    contents: (path) => `module.exports = () => { ${refusal(path)} };`,
  },
  // Reads the name of a browser.
  { filter: /^bowser$/, contents: refusal },
  // Streams of events, of which DynamoDB and SES send none; the client of S3 prepares for one (SelectObjectContent) that is not asked.
  {
    filter: /^@smithy\/core\/event-streams$/,
    contents: (path) =>
      `export const resolveEventStreamSerdeConfig = (config) => config;
       export const eventStreamSerdeProvider = () => undefined;
       export const EventStreamSerde = class { constructor() { ${refusal(path)} } };`,
  },
  // Addresses that DynamoDB hands out by itself, where a client asks for that.
  {
    filter: /^@aws-sdk\/endpoint-cache$/,
    contents: (path) => `export class EndpointCache { get() { ${refusal(path)} } has() { return false; } }`,
  },
  // Looks for node:crypto in a way that fails inside a bundle, and then hashes every query in plain JavaScript.
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
  // The schema is printed for reports to others and for a document store that is given.
  {
    filter: /[\\/]graphql[\\/]utilities[\\/]printSchema\.mjs$/,
    contents: refusing('printSchema', 'printIntrospectionSchema', 'printType', 'printDirective'),
  },
  // Asking for it makes Node load all of its web streams; its HTTP client knows none.
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
