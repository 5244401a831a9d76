import { join } from 'node:path';
import {
  EDGE_KEY,
  EDGE_KEY_HEADER,
  EVIDENCE_STORE,
  type FunctionName,
  KNOWN_KEYS,
} from '../../../src/lambda/base/env.js';
import { NOTHING_WATCHED } from '../../../src/lambda/watch/watched.js';
import { ANSWER_MS } from '../../../src/store/table/patience.js';
import { invoke } from '../../support/api/invoke.js';
import { nodesToTry } from '../../support/api/nodes.js';
import { WAIT_MS } from '../../support/start/patience.js';
import { createStack, type Stack } from './create-stack.js';
import type { Emulator } from './emulator.js';
import { readTemplate, type Template } from './template.js';

/** A stage whose template was created on the emulator, with its functions as they were built for it. */
export type DeployedStage = {
  readonly template: Template;
  readonly stack: Stack;
  /** Folder of the build that the stage was created with. */
  readonly assets: string;
  readonly region: string;
  readonly userPool: string;
  readonly tableName: string;
  /** Environment of every process of the stage, so that it reaches the emulator and the database alone. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Hands events to a function, one after the other, with the settings that were deployed. */
  run<T>(name: FunctionName, events: readonly unknown[], clock?: string, env?: NodeJS.ProcessEnv): Promise<T[]>;
  /** Gives every function the code of another build; the table stays as it is. */
  deployCode(assets: string, template: Template): Promise<void>;
};

const REGION = 'ap-southeast-1';
/** The beginning of each function's logical names in the template. */
const LOGICAL: Readonly<Record<FunctionName, RegExp>> = {
  graphql: /^GraphqlFunction/,
  files: /^FilesFunction/,
  'recompute-rankings': /^RecomputeRankingsFunction[0-9A-F]{8}$/,
  'send-reminders': /^SendRemindersFunction[0-9A-F]{8}$/,
  'send-returned': /^SendReturnedFunction[0-9A-F]{8}$/,
  'mail-feedback': /^MailFeedbackFunction[0-9A-F]{8}$/,
  'publish-pages': /^PublishPagesFunction[0-9A-F]{8}$/,
};

const assetIn = (assets: string) => (key: string) => join(assets, `asset.${key.replace(/\.zip$/, '')}`);

/** Requests as CloudFront passes them on; every other event stays as it is. */
function throughEdge(event: unknown, key: string | undefined): unknown {
  const { headers } = Object(event) as { headers?: object };
  return key && headers ? { ...Object(event), headers: { ...headers, [EDGE_KEY_HEADER]: key } } : event;
}

const hasFunction = (template: Template, name: FunctionName): boolean =>
  Object.keys(template.Resources).some((logical) => LOGICAL[name].test(logical));

function functionIn(template: Template, name: FunctionName): { readonly logical: string; readonly key: string } {
  const found = Object.entries(template.Resources).find(
    ([logical, { Type }]) => Type === 'AWS::Lambda::Function' && LOGICAL[name].test(logical),
  );
  const code = found?.[1].Properties?.Code as { S3Key?: string } | undefined;
  if (!found || !code?.S3Key) throw new Error(`the template has no function ${name}`);
  return { logical: found[0], key: code.S3Key };
}

/** Creates a stage from the templates in a folder. `dynamodb` is the address of the database for the table. */
export async function deployStage(
  emulator: Emulator,
  { assets, stage, dynamodb }: { assets: string; stage: string; dynamodb: string },
): Promise<DeployedStage> {
  const template = readTemplate(join(assets, `xaso-${stage}.template.json`));
  const stack = await createStack(template, emulator, {
    name: `xaso-${stage}`,
    region: REGION,
    assetOf: assetIn(assets),
  });
  const outputs = stack.failed.size === 0 ? stack.outputs() : {};
  const endpoints = {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: emulator.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    // Emulators are slow on a busy machine; how long AWS is waited for is R25.
    [ANSWER_MS]: `${WAIT_MS}`,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: emulator.endpoint,
    [EVIDENCE_STORE]: emulator.endpoint.replace('://', '://local:local@'),
    // DynamoDB Local has no tags and moto no copies: what the night looks at is tried with night-watch.real.test.ts.
    WATCHED: NOTHING_WATCHED,
  };
  let code = { assets, template };
  const userPool = String(outputs.UserPoolId);
  const keys = await emulator.publicKeys(userPool);
  return {
    template,
    stack,
    assets,
    region: REGION,
    userPool,
    tableName: String(outputs.TableName),
    endpoints,
    async run(name, events, clock, env = {}) {
      const { logical, key } = functionIn(code.template, name);
      const FunctionName = `xaso-${stage}-${logical}`;
      const { Environment } = await emulator.call('lambda', 'get_function_configuration', { FunctionName });
      const { Variables } = Environment as { Variables: Record<string, string> };
      return invoke({
        bundle: join(assetIn(code.assets)(key), 'index.js'),
        events: events.map((event) => throughEdge(event, Variables[EDGE_KEY])),
        env: { ...Variables, ...endpoints, [KNOWN_KEYS]: keys, ...env },
        node: nodesToTry().at(-1)?.path ?? process.execPath,
        ...(clock === undefined ? {} : { clock }),
      });
    },
    async deployCode(newAssets, newTemplate) {
      for (const name of Object.keys(LOGICAL) as FunctionName[]) {
        // A release that did not have the function leaves its code as it is.
        if (!hasFunction(newTemplate, name)) continue;
        const { logical, key } = functionIn(newTemplate, name);
        const own = functionIn(template, name).logical;
        if (logical !== own) throw new Error(`${name} is called ${logical} in the other build`);
        const FunctionName = `xaso-${stage}-${own}`;
        const ZipFile = { zipOf: assetIn(newAssets)(key) };
        await emulator.call('lambda', 'update_function_code', { FunctionName, ZipFile });
      }
      code = { assets: newAssets, template: newTemplate };
    },
  };
}
