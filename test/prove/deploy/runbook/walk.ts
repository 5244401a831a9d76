import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeployedStage } from '../deployed-stage.js';
import type { Emulator } from '../emulator.js';
import { preparationsOf } from './preparations.js';
import { filledIn, readRunbook, type Section } from './read-runbook.js';
import { reasonNotGiven, SECTIONS, type Walked } from './sections.js';

export type Step = { readonly heading: string; readonly text: string; readonly ok: boolean };

/**
 * Follows the runbook as an operator does: reads its commands, fills in what stands in angle brackets, and gives them in a
 * shell. Each section goes on to its end or to its first failure.
 */
export async function walkRunbook(stage: DeployedStage, emulator: Emulator): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-runbook-'));
  const steps: Step[] = [];
  try {
    for (const section of readRunbook()) {
      const walked = SECTIONS[section.heading];
      if (walked?.kind === 'FOLLOWED') steps.push(...(await follow(section, walked, { stage, emulator, folder })));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const failed = steps.filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(failed.map(({ heading, text }) => `"${heading}": ${text}`).join('; '));
  const sections = new Set(steps.map(({ heading }) => heading)).size;
  return `${steps.length} commands of ${sections} sections were given`;
}

type World = { readonly stage: DeployedStage; readonly emulator: Emulator; readonly folder: string };

async function follow(
  { heading, commands }: Section,
  walked: Extract<Walked, { kind: 'FOLLOWED' }>,
  { stage, emulator, folder }: World,
): Promise<Step[]> {
  const prepared = preparationsOf(stage, emulator);
  const env = {
    ...process.env,
    ...stage.endpoints,
    AWS_DEFAULT_REGION: stage.region,
    AWS_PAGER: '',
    AWS_SESSION_TOKEN: '',
    ...(walked.table === 'EMULATOR' && { AWS_ENDPOINT_URL_DYNAMODB: emulator.endpoint }),
  };
  const steps: Step[] = [];
  for (const command of commands) {
    if (reasonNotGiven(walked, command) !== undefined) continue;
    if (command.startsWith('export ')) {
      const [name = ''] = command.slice('export '.length).split('=');
      steps.push({
        heading,
        text: `${command} names no variable that a stage is reached by`,
        ok: name in stage.endpoints,
      });
      continue;
    }
    const ended = await prepared
      .before(command)
      .then((values) =>
        shell(filledIn(command, values).replaceAll('person.json', join(folder, 'person.json')), env, folder),
      )
      .then((said) => prepared.after(command, said))
      .then(
        (said) => ({ text: `${command}: ${said.slice(-300)}`, ok: true }),
        (error: unknown) => ({ text: `${command}: ${error instanceof Error ? error.message : error}`, ok: false }),
      );
    steps.push({ heading, ...ended });
    if (!ended.ok) break;
  }
  return steps;
}

/** npm finds its scripts in the repository; what `aws` writes goes into a folder of the walk. */
const shell = (command: string, env: NodeJS.ProcessEnv, folder: string): Promise<string> =>
  new Promise((done, failed) => {
    const cwd = command.startsWith('npm ') ? process.cwd() : folder;
    const child = spawn('bash', ['-c', command], { env, cwd });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    child.on('close', (code) =>
      code === 0 ? done(said) : failed(new Error(`code ${code}${MISSING[code ?? 0] ?? ''}: ${said.slice(-600)}`)),
    );
  });

const MISSING: Readonly<Record<number, string>> = {
  127: ', a program is missing; the CLI of AWS comes by: pip install awscli',
};
