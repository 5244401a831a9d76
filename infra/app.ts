import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdk from '../cdk.json' with { type: 'json' };
import { ServiceStack } from './service-stack.js';
import { stages } from './stages.js';

/** The app with a stack for each stage. Asks nothing of any account or network; `cdk.json` is read here, not only by the CLI. */
export function createApp(outdir = process.env.CDK_OUTDIR ?? 'cdk.out'): App {
  const app = new App({ outdir, analyticsReporting: false, context: cdk.context });
  for (const stage of stages) new ServiceStack(app, stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
