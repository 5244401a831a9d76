import { spawn } from 'node:child_process';
import { CommandError } from '../../src/local/base/command-error.js';

/** Runs a program with our terminal, and fails with its name when it fails. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<void>;

export const runProgram: RunProgram = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => reject(new CommandError(`${program} cannot be run: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new CommandError(`"${program} ${args.join(' ')}" failed with code ${code}.`)),
    );
  });

/** The CDK's command of the release that the library was made for. */
export const CDK = ['--yes', 'aws-cdk@2.1148.1'] as const;
