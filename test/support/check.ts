import { runSteps } from './start/steps.js';

/** The checks that are no tests. Breaking changes of the contract (test/graphql/schema) and cdk-nag (test/infra) are tests. */
const results = await runSteps([
  { name: 'generated files are up to date', command: 'tsx test/support/start/check-generated.ts' },
  { name: 'types', command: 'tsc -p .' },
  { name: 'types of the portal', command: 'tsc -p src/portal' },
  { name: 'style (biome)', command: 'biome check --error-on-warnings .' },
  { name: 'contract (graphql-eslint)', command: 'eslint schema' },
  { name: 'architecture', command: 'vitest run test/architecture.test.ts' },
]);

const failed = results.filter((result) => !result.passed).length;
console.log(`\n${results.length - failed} steps passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
