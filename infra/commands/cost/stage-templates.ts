import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CostedTemplate } from '../../cost/template-facts.js';
import { type Stage, stackOf } from '../../stages.js';

/** The synthesised templates of a stage: its own stack, and the stacks that it needs in other regions. */
export function templatesOf(stage: Stage, folder = 'cdk.out'): CostedTemplate[] {
  const stack = stackOf(stage);
  const files = readdirSync(folder).filter(
    (file) => file === `${stack}.template.json` || (file.startsWith(`${stack}-`) && file.endsWith('.template.json')),
  );
  if (files.length === 0) throw new Error(`${folder} holds no template of ${stage.name}`);
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CostedTemplate);
}

/** Synthesises all stages into a temporary folder, so that cdk.out keeps what was last deployed. */
export async function synthesisedNow(stage: Stage): Promise<CostedTemplate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-cost-'));
  // Loading the CDK takes longer than reading its templates.
  const { createApp } = await import('../../app.js');
  try {
    (await createApp(folder)).synth();
    return templatesOf(stage, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that a synthesis reads. */
const SOURCES = ['infra', 'src', 'schema', 'cdk.json', 'package-lock.json'];

const changedAt = (path: string): number => statSync(path).mtimeMs;

const filesOf = (source: string): string[] =>
  statSync(source).isDirectory()
    ? readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name))
    : [source];

/** The templates of the last `npm run synth`. Undefined if there are none, or a source is newer. */
export function synthesisedLast(
  stage: Stage,
  folder = 'cdk.out',
  sources: readonly string[] = SOURCES,
): CostedTemplate[] | undefined {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return undefined;
  const made = changedAt(manifest);
  const isNewer = (path: string) => changedAt(path) > made;
  return sources.flatMap(filesOf).some(isNewer) ? undefined : templatesOf(stage, folder);
}
