import { spawn } from 'node:child_process';

export type Step = { readonly name: string; readonly command: string };
export type StepResult = Step & { readonly passed: boolean; readonly output: string };

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(8);

/** Runs a shell command with both outputs in one text. */
function run(command: string): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => resolve({ passed: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

/** One line a step with its time; what a step printed is shown only if it fails. All steps run, whatever fails before. */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const since = performance.now();
    const result = await run(step.command);
    console.log(`${result.passed ? 'ok    ' : 'FAILED'}${seconds(since)}  ${step.name}`);
    if (!result.passed) console.log(result.output.replace(/^/gm, '    '));
    results.push({ ...step, ...result });
  }
  return results;
}
