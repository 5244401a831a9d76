import { textTable } from '../support/letters/text-table.js';
import { closeChromium } from '../support/sign-in/chromium.js';
import { engineCommand } from './engine/command.js';
import { everyFaultIsNoticed } from './faults/try-faults.js';
import { proofFiles } from './files.js';
import { isEnough, type Proof, type ProofOutcome, type ProofSize, verdictOf } from './proof.js';
import { rankSetsCommand } from './ranking/rank-sets/command.js';
import { sensitivityCommand } from './ranking/sensitivity-command.js';

const USAGE = `Proves what must never break, in full size:
  npm run prove                    every proof
  npm run prove -- r4 r21          some of them
  npm run prove -- --reduced       as small as the test suite runs them
  npm run prove -- faults          whether each notices the faults that are kept for it
  npm run prove -- faults r9 r15   the faults of some
And takes other people's estimates, CSV with the columns unit,estimate,standardError, to print their sets of ranks:
  npm run prove -- rank-sets <file.csv> --first highest|lowest
Or other people's function, a module that exports \`inputs\` (how many numbers 0 ≤ x < 1 it takes) and \`result\` (of the list
of them), to print what its variance comes from:
  npm run prove -- sensitivity <file.js> [--draws 131072]
And examines an engine of DynamoDB's protocol, to say what it may be used for:
  npm run prove -- engine --endpoint <http://...>
  npm run prove -- engine --start postgresql|dynamodb-local|dynalite|moto`;

type Row = ProofOutcome & { readonly id: string; readonly property: string; readonly seconds: number };

async function proofs(wanted: readonly string[]): Promise<Proof[]> {
  const all = await Promise.all(proofFiles().map(async (file) => (await import(`./${file}`)) as { proof: Proof }));
  const known = all.map(({ proof }) => proof).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const isCalled = ({ id, also }: Proof, name: string) => [id, also].includes(name.toUpperCase());
  const unknown = wanted.filter((name) => !known.some((proof) => isCalled(proof, name)));
  if (unknown.length > 0) {
    console.error(
      `No proof is called ${unknown.join(', ')}. There are: ${known.flatMap(({ id, also }) => [id, also ?? []].flat()).join(', ')}.`,
    );
    process.exit(2);
  }
  return known.filter((proof) => wanted.length === 0 || wanted.some((name) => isCalled(proof, name)));
}

/** Shows progress: on a terminal the latest line replaces the one before, in a log only the start of each proof is shown. */
function progressOf(id: string): (line: string) => void {
  if (!process.stdout.isTTY) return () => {};
  return (line) => process.stdout.write(`\r\x1b[K  ${id}: ${line}`.slice(0, process.stdout.columns));
}

async function prove(proof: Proof, size: ProofSize): Promise<Row> {
  console.log(`${proof.id} ${proof.property}`);
  const since = performance.now();
  const outcome = await proof.run(size, progressOf(proof.id)).catch(
    (error: unknown): ProofOutcome => ({
      size: 'not finished',
      result: error instanceof Error ? (error.stack ?? error.message) : String(error),
      pass: false,
    }),
  );
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  return { ...outcome, id: proof.id, property: proof.property, seconds: (performance.now() - since) / 1000 };
}

function print(rows: readonly Row[]): void {
  const cells = rows.map(({ id, size, result, seconds, ...row }) => [
    verdictOf(row),
    id,
    `${seconds.toFixed(1)} s`,
    size,
    result,
  ]);
  console.log(`\n${textTable(['', 'proof', 'time', 'size', 'result'], cells)}`);
  for (const { id, missing = [] } of rows)
    for (const line of missing) console.log(`${id} was not tried whole: ${line}`);
}

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
if (args.includes('--help')) {
  console.log(USAGE);
} else if (args[0] === 'engine') {
  process.exitCode = await engineCommand(args.slice(1));
} else if (args[0] === 'rank-sets' || args[0] === 'sensitivity') {
  const { out, error } = await (args[0] === 'rank-sets' ? rankSetsCommand : sensitivityCommand)(args.slice(1));
  if (out !== undefined) process.stdout.write(out);
  if (error !== undefined) console.error(error);
  process.exitCode = error === undefined ? 0 : 2;
} else if (names[0]?.toLowerCase() === 'faults') {
  const wanted = await proofs(names.slice(1));
  process.exitCode = (await everyFaultIsNoticed(wanted.map(({ id }) => id))) ? 0 : 1;
} else {
  const size = args.includes('--reduced') ? 'reduced' : 'full';
  const rows: Row[] = [];
  for (const proof of await proofs(names)) rows.push(await prove(proof, size));
  await closeChromium();
  print(rows);
  process.exitCode = rows.every((row) => isEnough(row, process.env)) ? 0 : 1;
}
