import type { Plugin } from 'esbuild';

const refusal = (path: string) => `throw new Error(${JSON.stringify(`${path} is left out of the bundle`)});`;

/**
 * Parts of packages that this service switches off or never calls; what would be wrong to call says so by name. Those of
 * @apollo/server are a third of its bundle, and keep esbuild from dropping what is unused of graphql.
 */
const STAND_INS: ReadonlyArray<{ readonly filter: RegExp; readonly contents: (path: string) => string }> = [
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
  // Reads ~/.aws/config and ~/.aws/credentials, which a function does not have.
  {
    filter: /^\.\.?\/(.*\/)?loadSharedConfigFiles$/,
    contents: () =>
      `export const CONFIG_PREFIX_SEPARATOR = '.';
       export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  // Reads the name of a browser; streams of events, of which DynamoDB and SES send none.
  { filter: /^(bowser|@smithy\/core\/event-streams)$/, contents: refusal },
  // Looks for node:crypto in a way that fails inside a bundle, and then hashes every query in plain JavaScript.
  { filter: /^@apollo\/utils\.createhash$/, contents: () => `export { createHash } from 'node:crypto';` },
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
  },
};
