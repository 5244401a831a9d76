import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../app.js';
import type { CostedTemplate } from '../../cost/template-facts.js';
import type { Stage } from '../../stages.js';

/** The synthesised templates of a stage: its stack, and those that it needs in other regions. */
export function templatesOf({ name }: Stage, folder = 'cdk.out'): CostedTemplate[] {
  const files = readdirSync(folder).filter(
    (file) =>
      file === `xaso-${name}.template.json` || (file.startsWith(`xaso-${name}-`) && file.endsWith('.template.json')),
  );
  if (files.length === 0) throw new Error(`${folder} holds no template of ${name}`);
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CostedTemplate);
}

/** Synthesises all stages into a folder of its own, so that what was deployed last stays in cdk.out. */
export async function synthesisedNow(stage: Stage): Promise<CostedTemplate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-cost-'));
  try {
    (await createApp(folder)).synth();
    return templatesOf(stage, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
