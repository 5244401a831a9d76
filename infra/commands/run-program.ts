import { spawn } from 'node:child_process';
import { CommandError } from '../../src/local/base/command-error.js';

/**
 * Runs a program in the same terminal.
 * @throws CommandError with the program's name if it fails
 */
export type RunProgram = (program: string, args: readonly string[]) => Promise<void>;

export const runProgram: RunProgram = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => reject(new CommandError(`${program} cannot be run: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new CommandError(`"${program} ${args.join(' ')}" failed with code ${code}.`)),
    );
  });

/** The CDK command of the release that matches the library. */
export const CDK = ['--yes', 'aws-cdk@2.1148.1'] as const;
