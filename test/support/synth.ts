import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../../infra/app.js';

export type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
};

/** The template of every stage by its name; synthesised into a temporary folder. Throws when cdk-nag finds anything. */
export async function synthesise(): Promise<ReadonlyMap<string, Template>> {
  const outdir = mkdtempSync(join(tmpdir(), 'xaso-synth-'));
  try {
    const app = await createApp(outdir);
    app.synth();
    const stacks = app.node.children.filter((child) => child instanceof Stack);
    return new Map(stacks.map((stack) => [stack.stackName, Template.fromStack(stack)]));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Resources of a type by logical id. */
export const resourcesOf = (template: Template, type: string): Resource[] =>
  Object.values(template.findResources(type)) as Resource[];
