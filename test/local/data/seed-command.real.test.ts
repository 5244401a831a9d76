import { describe, expect, test } from 'vitest';
import { CommandError, EXIT } from '../../../src/local/base/command-error.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { parseOptions } from '../../../src/local/base/options.js';
import { JOB_COMMAND, jobOptions } from '../../../src/local/command/job-options.js';
import { SEED_COMMAND, seedOptions } from '../../../src/local/command/seed-options.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { jobLines } from '../../../src/local/data/job-lines.js';
import { useDataFolder } from '../../../src/local/data/use-data-folder.js';
import { connect } from '../../../src/store/connect.js';
import { createStores } from '../../../src/store/index.js';
import { newDataFolder, runLocal } from '../../support/start/local-process.js';

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandError && error.exitCode === EXIT.usage) return error.message;
    throw error;
  }
  throw new Error('was not refused');
};

const parseSeedOptions = (args: readonly string[]) => seedOptions(parseOptions(args, SEED_COMMAND));

describe('npm run seed', () => {
  test('loads a new folder with what is real, once, and a job then finds no month to rank', async () => {
    const data = newDataFolder();
    const seeded = await runLocal('seed.ts', ['--without-demonstration', '--data', data]).ends();
    expect(seeded).toMatchObject({ code: 0, out: expect.stringContaining('register, catalogue') });
    const again = await runLocal('seed.ts', ['--data', data]).ends();
    expect(again).toMatchObject({ code: EXIT.dataBusy, out: expect.stringContaining('--fresh') });
    const [ranking, reminders] = [
      await runLocal('job.ts', ['recompute-rankings', '--data', data]).ends(),
      await runLocal('job.ts', ['send-reminders', '--data', data]).ends(),
    ];
    expect(ranking).toMatchObject({ code: 0, out: expect.stringContaining('no month to rank') });
    expect(reminders).toMatchObject({ code: 0, out: expect.stringContaining('reminders are switched off') });
  });

  test('loads the province where it is named, and says which worlds there are', async () => {
    const data = newDataFolder();
    const args = ['--world', 'thai-nguyen', '--without-demonstration', '--data', data];
    expect(await runLocal('seed.ts', args).ends()).toMatchObject({ code: 0 });
    expect(openDataFolder(data)).toMatchObject({ world: 'thai-nguyen', seededAt: expect.any(String) });
    await useDataFolder(data, async () => {
      const stores = createStores(connect(process.env), LOCAL_TABLE);
      expect((await stores.settings.current()).stageScope).toBe('thai-nguyen-2025');
    });
    expect(parseSeedOptions([]).world).toBe('cho-don');
    expect(refusal(() => parseSeedOptions(['--world', 'ha-noi']))).toContain('one of cho-don, thai-nguyen');
    const table = ['--table', 't', '--region', 'ap-southeast-1'];
    expect(refusal(() => parseSeedOptions(['--world', 'cho-don', ...table]))).toContain(
      'a demonstration into a folder',
    );
    expect(refusal(() => parseSeedOptions(['--world', 'cho-don', '--units', 'f.csv']))).toContain('files of an office');
    expect(refusal(() => parseSeedOptions(['--lang', 'fr']))).toContain('"fr" is not a language: vi or en');
  });

  test('letters lead to the pages of a stage in AWS alone, by an address without a path', () => {
    const table = ['--table', 't', '--region', 'ap-southeast-1'];
    expect(parseSeedOptions(['--pages', 'https://d1.cloudfront.net', ...table]).pages).toBe(
      'https://d1.cloudfront.net',
    );
    for (const args of [
      ['--pages', 'https://d1.cloudfront.net'],
      ['--pages', 'https://d1.cloudfront.net/', ...table],
      ['--pages', 'http://d1.cloudfront.net', ...table],
    ])
      expect(refusal(() => parseSeedOptions(args))).toContain('https://<name> without a path');
  });

  test('a table in AWS needs a region and has no folder', () => {
    expect(parseSeedOptions(['--table', 'xaso', '--region', 'ap-southeast-1']).aws).toEqual({
      table: 'xaso',
      region: 'ap-southeast-1',
    });
    expect(refusal(() => parseSeedOptions(['--table', 'xaso']))).toContain('--region');
    expect(refusal(() => parseSeedOptions(['--table', 'x', '--region', 'y', '--fresh']))).toContain('never emptied');
  });

  test("an administrator's address is looked at before anything is loaded", () => {
    const refused = refusal(() => parseSeedOptions(['--administrator', 'not an address', '--name', 'Hà Thị Hà']));
    expect(refused).toContain('Option --administrator: "not an address"');
  });

  test('a source system needs a client, and is one that the catalogue names', () => {
    const aws = ['--table', 'x', '--region', 'y'];
    const source = { system: 'vnpt-ioffice', client: '7abc' };
    expect(parseSeedOptions([...aws, '--source', 'vnpt-ioffice', '--client', '7abc']).source).toEqual(source);
    expect(refusal(() => parseSeedOptions([...aws, '--source', 'vnpt-ioffice']))).toContain('belong together');
    expect(refusal(() => parseSeedOptions(['--source', 'thue', '--client', '7abc']))).toContain('belong together');
    expect(refusal(() => parseSeedOptions([...aws, '--source', 'fax', '--client', '7abc']))).toContain(
      'one of vnpt-ioffice, ',
    );
  });

  test('the first administrator needs an address, a name and a user pool, and a table in AWS', () => {
    const aws = ['--table', 'x', '--region', 'y'];
    const whole = ['--administrator', 'a@xa.example', '--name', 'Đinh Công Thành', '--user-pool', 'y_1'];
    expect(parseSeedOptions([...aws, ...whole]).administrator).toEqual({
      email: 'a@xa.example',
      name: 'Đinh Công Thành',
      userPool: 'y_1',
    });
    expect(parseSeedOptions(aws).administrator).toBeUndefined();
    for (const args of [whole, [...aws, ...whole.slice(0, 4)], [...aws, '--user-pool', 'y_1']])
      expect(refusal(() => parseSeedOptions(args))).toContain('belong together');
  });
});

describe('npm run job', () => {
  test.each([
    [[], 'Which job?'],
    [['rank'], 'There is no job "rank"'],
    [['send-reminders', '--period', '2026-10'], 'Option --period: only recompute-rankings takes one'],
    [['recompute-rankings', '--period', '2026-13'], 'Option --period: "2026-13"'],
    [['recompute-rankings', 'send-reminders'], 'Unexpected argument "send-reminders"'],
  ])('%j is refused by name', (args, message) => {
    expect(refusal(() => jobOptions(parseOptions(args, JOB_COMMAND)))).toContain(message);
  });

  test('without data it says how to get some', async () => {
    const error = await useDataFolder(newDataFolder(), async () => {}).catch((refused: unknown) => refused);
    expect(error).toMatchObject({ exitCode: EXIT.usage, message: expect.stringContaining('npm start loads it') });
  });

  test('a result is told in facts', () => {
    const month = { version: 2, ranked: 19, communes: 20 };
    const months = [
      { ...month, period: '2026-09', outcome: 'UNCHANGED' as const },
      { ...month, period: '2026-10', outcome: 'PUBLISHED' as const },
    ];
    expect(
      jobLines({ occurrence: '2026-11-24T20:00:00.000Z', scopes: [{ scope: 'cho-don', dueDaysFixed: 1, months }] }),
    ).toEqual([
      'cho-don 2026-10: version 2 published, 19 of 20 communes ranked',
      'cho-don: nothing changed in 2026-09 (version 2, 19 of 20 ranked)',
      'cho-don: 1 deadline fixed for windows that have opened',
    ]);
    const swept = {
      kind: 'SWEPT' as const,
      occurrence: '2026-11-25T01:00:00.000Z',
      sent: 1,
      superseded: 0,
      pending: 2,
      stopped: 'quota',
      outOfTime: false,
      reports: { submitted: 0, overdue: 0, waiting: 0 },
      suppressed: 0,
    };
    expect(jobLines({ ...swept, failed: [{ official: 'a', reason: 'bad address' }] })).toEqual([
      '2026-11-25 08:00 in Việt Nam: 1 letter sent',
      '2 letters left for the next sweep',
      'refused for a: bad address',
      'stopped: quota',
    ]);
  });
});
