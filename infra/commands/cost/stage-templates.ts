import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
