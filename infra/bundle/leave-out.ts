import type { Plugin } from 'esbuild';

const refusal = (path: string) => `throw new Error(${JSON.stringify(`${path} is left out of the bundle`)});`;

type StandIn = { readonly filter: RegExp; readonly contents: (path: string) => string };

/** Exports functions or classes that can be imported, but throw when called. */
const refusing =
  (...names: readonly string[]) =>
  (path: string): string =>
    names.map((name) => `export function ${name}() { ${refusal(path)} }`).join('\n');

/**
 * Stand-ins for modules of packages that this service switches off or never calls. Calling one throws an error with its
 * name. Those modules are a third of @apollo/server's bundle, and they keep esbuild from dropping unused parts of
 * graphql.
 */
const STAND_INS: readonly StandIn[] = [
  // Plugins of Apollo. It loads one only if it is not disabled, and createServer disables each of them.
  {
    filter: /^\.\/plugin\/(cacheControl|usageReporting|schemaReporting|inlineTrace|landingPage|disableSuggestions)\//,
    contents: refusal,
  },
  // Makes a schema from typeDefs. createServer passes a finished schema.
  {
    filter: /^@graphql-tools\/schema$/,
    contents: (path) => `export const makeExecutableSchema = () => { ${refusal(path)} };`,
  },
  // Apollo's own logger. createServer passes another logger.
  { filter: /^loglevel$/, contents: (path) => `export default { getLogger() { ${refusal(path)} } };` },
  // Checks a client's configuration at run time. The compiler has already checked it.
  {
    filter: /^\.\/lib\/(charset|encoding|language)$/,
    contents: (path) => `module.exports = () => { ${refusal(path)} };`,
  },
  // Recognises browsers.
  { filter: /^bowser$/, contents: refusal },
  // The client of a mail relay, for offices that run the service themselves. In AWS, letters go to SES.
  { filter: /\/email\/smtp\/smtp-mailer\.js$/, contents: refusing('smtpMailer') },
  // Event streams. DynamoDB and SES send none. The S3 client needs them only for SelectObjectContent, which this
  // service never calls.
  {
    filter: /^@smithy\/core\/event-streams$/,
    contents: (path) =>
      `export const resolveEventStreamSerdeConfig = (config) => config;
       export const eventStreamSerdeProvider = () => undefined;
       export const EventStreamSerde = class { constructor() { ${refusal(path)} } };`,
  },
];

/** Stand-ins for single files inside packages. */
const FILES: readonly StandIn[] = [
  // For platforms whose Node lacks crypto, and for the retry mode "adaptive".
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
      build.onLoad({ filter }, ({ path }) => ({ contents: contents(path.slice(path.lastIndexOf('node_modules'))) }));
  },
};
