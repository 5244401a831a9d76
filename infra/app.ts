import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdk from '../cdk.json' with { type: 'json' };
import { FUNCTION_SETTINGS, type FunctionName } from '../src/lambda/base/env.js';
import { type Bundles, bundleFunction } from './bundle/bundle.js';
import { writeContract } from './bundle/contract.js';
import { FirewallStack } from './portal/firewall.js';
import { ServiceStack } from './service-stack.js';
import { type Stage, stages } from './stages.js';

const NAMES = Object.keys(FUNCTION_SETTINGS) as FunctionName[];

/** Folders of the functions' bundles in the folder of an app. */
export const bundlesIn = (outdir: string): Bundles =>
  Object.fromEntries(NAMES.map((name) => [name, join(outdir, 'bundles', name)])) as Bundles;

async function buildBundles(outdir: string): Promise<Bundles> {
  const bundles = bundlesIn(outdir);
  await Promise.all([
    ...NAMES.map((name) => bundleFunction(name, bundles[name])),
    writeContract(join(outdir, 'bundles')),
  ]);
  return bundles;
}

/** An app with the stacks of the given stages. Their functions must already be built. */
export function appOf(some: readonly Stage[], bundles: Bundles, outdir: string): App {
  const app = new App({ outdir, analyticsReporting: false, context: cdk.context });
  for (const stage of some) {
    const { firewall } = stage;
    if (firewall !== null) new FirewallStack(app, { ...stage, firewall });
    new ServiceStack(app, { stage, bundles });
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}

/** The app with the stacks of each stage. It needs no account and no network, and reads `cdk.json` without the CLI. */
export async function createApp(
  outdir = process.env.CDK_OUTDIR ?? 'cdk.out',
  ofStages: readonly Stage[] = stages,
): Promise<App> {
  return appOf(ofStages, await buildBundles(outdir), outdir);
}
