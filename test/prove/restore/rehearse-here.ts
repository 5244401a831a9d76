import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureTable } from '../../../src/local/aws/table.js';
import { progress, seconds } from '../../../src/local/base/progress.js';
import { rehearseRestore } from '../../../src/local/restore/restore-table.js';
import { localClient } from '../../support/aws/dynamo.js';
import { type Engine, engines } from '../../support/aws/dynamo-engines.js';
import { LEFT_AT, releases, restoreTable } from '../../support/release-fixtures.js';
import { type Emulator, findMoto, startEmulator } from '../deploy/emulator.js';
import { attachOnEmulator } from './attach.js';
import { BEFORE, RESTORED } from './names.js';

const REGION = 'ap-southeast-1';

/**
 * Restores what an earlier release left: on every engine of this machine from files, on the emulator from S3 by the
 * command that an operator gives; then attaches the copies to a stage. False when something went wrong.
 */
export async function rehearseHere(print: (line: string) => void): Promise<boolean> {
  const since = performance.now();
  const started: Engine[] = [];
  try {
    for (const choice of engines()) {
      print(`\n${choice.name}, by files of this machine`);
      if ('reason' in choice) {
        print(`  left out: ${choice.reason}`);
        continue;
      }
      const engine = await choice.start();
      started.push(engine);
      await rehearseOn(engine, print);
    }
    const moto = findMoto();
    if ('reason' in moto) {
      print(`\nThe emulator is left out: ${moto.reason}`);
      return true;
    }
    const emulator = await startEmulator(moto, REGION);
    try {
      print(`\nmoto ${moto.version}, by an export to S3`);
      const streamArn = await rehearseOnEmulator(emulator, print);
      print('\nA stage on moto with the copy in place of its own table');
      await attachOnEmulator(emulator, streamArn, [...started, { name: 'moto', endpoint: emulator.endpoint }], print);
    } finally {
      await emulator.stop();
    }
  } finally {
    await Promise.all(started.map((engine) => engine.stop()));
  }
  print(`\nRestored and attached in ${seconds(performance.now() - since)}.`);
  return true;
}

async function rehearseOn({ endpoint }: Engine, print: (line: string) => void): Promise<void> {
  const db = localClient(endpoint);
  const folder = mkdtempSync(join(tmpdir(), 'xaso-export-'));
  try {
    await leaveTable(endpoint, BEFORE);
    await rehearseRestore(
      { from: { db, name: BEFORE }, to: { db, name: RESTORED }, folder, now: LEFT_AT },
      progress(print),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
    db.destroy();
  }
}

/** Fills a new table with what the earlier release left. */
async function leaveTable(endpoint: string, name: string): Promise<void> {
  const db = localClient(endpoint);
  await ensureTable(db, name);
  await restoreTable(releases()[0] ?? '', { db, name });
  db.destroy();
}

/** Gives the command of the runbook; answers with the stream of the new table, as the command prints it. */
async function rehearseOnEmulator({ endpoint, call }: Emulator, print: (line: string) => void): Promise<string> {
  await leaveTable(endpoint, BEFORE);
  await call('dynamodb', 'update_continuous_backups', {
    TableName: BEFORE,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  await call('s3', 'create_bucket', { Bucket: 'exports', CreateBucketConfiguration: { LocationConstraint: REGION } });
  const args = ['restore', '--table', BEFORE, '--region', REGION, '--into', RESTORED, '--bucket', 'exports'];
  print(`  npm run drill -- ${args.join(' ')}`);
  const { status, stdout, stderr } = await runCommand(args, endpoint, print);
  const streamArn = /streamArn: '([^']+)'/.exec(stdout)?.[1];
  if (status !== 0 || streamArn === undefined) throw new Error(`the drill on the emulator failed: ${stderr}`);
  return streamArn;
}

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

const runCommand = (args: readonly string[], endpoint: string, print: (line: string) => void): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'infra/commands/drill.ts', ...args], {
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_SESSION_TOKEN: '',
      },
    });
    let [stdout, stderr] = ['', ''];
    createInterface({ input: child.stdout }).on('line', (line) => {
      stdout += `${line}\n`;
      print(line);
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
