import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { appOf, bundlesIn, createApp } from '../../../infra/app.js';
import type { Bundles } from '../../../infra/bundle/bundle.js';
import { type Stage, stages } from '../../../infra/stages.js';
import { sized } from '../start/real.js';
import { madeOnce } from '../start/run-folder.js';

export type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
};

const TEMPLATES = 'templates-by-stack.json';

const stacksOf = (app: App): Stack[] => app.node.children.filter((child) => child instanceof Stack);

/** Functions without code: templates show nothing of it but its hash. */
function emptyBundles(outdir: string): Bundles {
  const bundles = bundlesIn(outdir);
  for (const folder of Object.values(bundles)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), '');
  }
  return bundles;
}

const synthesised = (): Promise<string> =>
  madeOnce('synth', async (outdir) => {
    const app = await sized(
      async () => appOf(stages, emptyBundles(outdir), outdir),
      () => createApp(outdir),
    )();
    app.synth();
    const templates = stacksOf(app).map((stack) => [stack.stackName, Template.fromStack(stack).toJSON()] as const);
    writeFileSync(join(outdir, TEMPLATES), JSON.stringify(templates));
  });

/** The template of every stack by its name, synthesised once for all tests of a run. Throws when cdk-nag finds anything. */
export async function synthesise(): Promise<ReadonlyMap<string, Template>> {
  const templates: [string, Record<string, unknown>][] = JSON.parse(
    readFileSync(join(await synthesised(), TEMPLATES), 'utf8'),
  );
  return new Map(templates.map(([stack, template]) => [stack, Template.fromJSON(template)]));
}

/** The folder with the templates of a stage that is none of ours, whose functions are those of the run. */
export async function synthesiseStage(stage: Stage): Promise<string> {
  const folder = await synthesised();
  const outdir = mkdtempSync(join(tmpdir(), 'xaso-synth-'));
  appOf([stage], bundlesIn(folder), outdir).synth();
  return outdir;
}

/** Resources of a type by logical id. */
export const resourcesOf = (template: Template, type: string): Resource[] =>
  Object.values(template.findResources(type)) as Resource[];
