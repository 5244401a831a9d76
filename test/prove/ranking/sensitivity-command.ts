import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Factor, varianceShares } from '../../../src/domain/sensitivity/variance-shares.js';
import type { Printed } from './rank-sets/command.js';

const USAGE = 'npm run prove -- sensitivity <file.js> [--draws 131072]';
const DRAWS = 2 ** 17;

class FunctionFault extends Error {
  override name = 'FunctionFault';
}

/** The command for other people's functions of numbers between 0 and 1: a module in, CSV out. */
export async function sensitivityCommand(args: readonly string[]): Promise<Printed> {
  try {
    const { file, draws } = askedFor(args);
    const { inputs, result } = await functionIn(file);
    const factors: Factor<string>[] = Array.from({ length: inputs }, (_, i) => ({ factor: String(i + 1), numbers: 1 }));
    const { factors: shares } = varianceShares(factors, draws, ({ numbers }) => result([...numbers]));
    const lines = (shares ?? []).map(({ factor, firstOrder, total, firstOrderError, totalError }) =>
      [factor, firstOrder, total, firstOrderError, totalError].join(','),
    );
    return { out: `${['input,first_order,total,first_order_error,total_error', ...lines].join('\n')}\n` };
  } catch (error) {
    if (error instanceof FunctionFault) return { error: `${error.message} Usage: ${USAGE}` };
    throw error;
  }
}

function askedFor(args: readonly string[]): { readonly file: string; readonly draws: number } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { draws: { type: 'string', default: String(DRAWS) } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new FunctionFault(`Name one file; ${positionals.length} are named.`);
  const draws = Number(values.draws);
  if (!Number.isInteger(Math.log2(draws)) || draws < 16)
    throw new FunctionFault('--draws is a power of 2, at least 16.');
  return { file, draws };
}

type GivenFunction = { readonly inputs: number; readonly result: (numbers: readonly number[]) => number };

async function functionIn(file: string): Promise<GivenFunction> {
  // npm runs a script in the folder of the project, and says where it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const given: Partial<GivenFunction> = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new FunctionFault(`Cannot load "${file}": ${error instanceof Error ? error.message : String(error)}.`);
  });
  const { inputs, result } = given;
  if (!Number.isInteger(inputs) || inputs === undefined || inputs < 1 || typeof result !== 'function')
    throw new FunctionFault(
      `"${file}" exports no whole number \`inputs\` or no function \`result\` of a list of numbers.`,
    );
  return { inputs, result };
}
