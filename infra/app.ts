import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdk from '../cdk.json' with { type: 'json' };
import { FUNCTION_SETTINGS, type FunctionName } from '../src/lambda/base/env.js';
import { type Bundles, bundleFunction } from './bundle/bundle.js';
import { writeContract } from './bundle/contract.js';
import { ServiceStack } from './service-stack.js';
import { type Stage, stages } from './stages.js';

async function buildBundles(folder: string): Promise<Bundles> {
  const names = Object.keys(FUNCTION_SETTINGS) as FunctionName[];
  const built = names.map(async (name) => {
    await bundleFunction(name, join(folder, name));
    return [name, join(folder, name)] as const;
  });
  const [bundles] = await Promise.all([Promise.all(built), writeContract(folder)]);
  return Object.fromEntries(bundles) as Bundles;
}

/** The app with a stack for each stage. It uses no account and no network. It reads `cdk.json` also without the CLI. */
export async function createApp(
  outdir = process.env.CDK_OUTDIR ?? 'cdk.out',
  ofStages: readonly Stage[] = stages,
): Promise<App> {
  const bundles = await buildBundles(join(outdir, 'bundles'));
  const app = new App({ outdir, analyticsReporting: false, context: cdk.context });
  for (const stage of ofStages) new ServiceStack(app, { stage, bundles });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
