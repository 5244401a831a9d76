import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../../../infra/app.js';
import { madeOnce } from '../start/run-folder.js';

export type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
};

const TEMPLATES = 'templates-by-stack.json';

/** The template of every stage by its name, synthesised once for all tests of a run. Throws when cdk-nag finds anything. */
export async function synthesise(): Promise<ReadonlyMap<string, Template>> {
  const folder = await madeOnce('synth', async (outdir) => {
    const app = await createApp(outdir);
    app.synth();
    const stacks = app.node.children.filter((child) => child instanceof Stack);
    const templates = stacks.map((stack) => [stack.stackName, Template.fromStack(stack).toJSON()] as const);
    writeFileSync(join(outdir, TEMPLATES), JSON.stringify(templates));
  });
  const templates: [string, Record<string, unknown>][] = JSON.parse(readFileSync(join(folder, TEMPLATES), 'utf8'));
  return new Map(templates.map(([stack, template]) => [stack, Template.fromJSON(template)]));
}

/** Resources of a type by logical id. */
export const resourcesOf = (template: Template, type: string): Resource[] =>
  Object.values(template.findResources(type)) as Resource[];
