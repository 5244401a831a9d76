import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EstimatesFault, estimatedUnits } from './estimates-file.js';
import { type First, rankSetsCsv } from './rank-sets.js';

const USAGE = 'npm run prove -- rank-sets <file.csv> --first highest|lowest';

/** The output of a run, or its error. */
export type Printed = { readonly out?: string; readonly error?: string };

/** The command for other people's estimates: CSV in, CSV out. */
export function rankSetsCommand(args: readonly string[]): Printed {
  try {
    const { file, first } = askedFor(args);
    return { out: rankSetsCsv(estimatedUnits(bytesOf(file)), first) };
  } catch (error) {
    if (error instanceof EstimatesFault) return { error: error.message };
    throw error;
  }
}

function askedFor(args: readonly string[]): { readonly file: string; readonly first: First } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new EstimatesFault(`Name one file; ${positionals.length} are named. Usage: ${USAGE}`);
  const { first } = values;
  if (first === 'highest' || first === 'lowest') return { file, first };
  const fault = first === undefined ? '--first is missing' : `--first "${first}" is neither highest nor lowest`;
  throw new EstimatesFault(`${fault}. Say which estimate stands first: --first highest or --first lowest.`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { first: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new EstimatesFault(`${(error as Error).message}. Usage: ${USAGE}`);
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    // npm runs a script in the folder of the project, and says where it was called.
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fault = code === 'ENOENT' ? 'There is no file' : `${code}: cannot read`;
    throw new EstimatesFault(`${fault} "${file}". Name a CSV file with the columns unit,estimate,standardError.`);
  }
}
