import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPart, type MailEntry } from '../../../src/domain/mail/mail.js';
import { addDays, localDateOf } from '../../../src/domain/time/local-date.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { type InboxLetter, sentAt } from '../../../src/local/aws/inbox.js';
import { EXIT } from '../../../src/local/base/command-error.js';
import { enterLocalEnvironment, LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { readServiceFile, type ServiceFile } from '../../../src/local/data/service-file.js';
import { openKeptDatabase } from '../../../src/local/durable/keep-folder.js';
import { startService } from '../../../src/local/service/service.js';
import { connect } from '../../../src/store/connect.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { FRIDAY, firstStart, GOES_ON } from '../../support/start/first-start.js';
import { type LocalProcess, newDataFolder, runLocal } from '../../support/start/local-process.js';

const SCOPE = 'cho-don';
const SCOPE_PATH = 'bac-kan/cho-don';

type Started = { process: LocalProcess; service: ServiceFile; said: string };

const running = new Set<LocalProcess>();

async function start(data: string, at: string, env: Record<string, string> = {}): Promise<Started> {
  const process = runLocal('start.ts', ['--port', '0', '--data', data, '--at', at], env);
  running.add(process);
  await process.says('Stop         Ctrl-C');
  const service = readServiceFile(join(data, 'service.json'));
  if (!service) throw new Error('the service wrote no service.json');
  return { process, service, said: process.out() };
}

function storesAt({ dynamodb, secret }: Pick<ServiceFile, 'dynamodb' | 'secret'>): Stores {
  enterLocalEnvironment({ dynamodb, secret, ses: 'http://127.0.0.1:1' });
  return createStores(connect(process.env), LOCAL_TABLE);
}

const lettersOf = async ({ ses, secret }: ServiceFile): Promise<InboxLetter[]> => {
  const answer = await fetch(`${ses}/store`, { headers: { 'x-amz-security-token': secret } });
  return ((await answer.json()) as { emails: InboxLetter[] }).emails;
};
const reminderIds = (letters: readonly InboxLetter[]): string[] =>
  letters.map(({ headers }) => headers?.find(({ name }) => name === 'X-Reminder-Id')?.value ?? '').toSorted();

async function ask(url: string | null, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
const OVERVIEW = '{ overview { today communeCount period { code } summary { rankedCount } } }';

// Two first starts: a day of Tết on a machine far from Việt Nam, and a Friday, which other tests go on from as well.
const tet = { day: '2026-02-18', data: newDataFolder() };
const friday = { day: FRIDAY, data: '' };
let onTet: Started;
let onFriday: Started;

beforeAll(async () => {
  onTet = await start(tet.data, tet.day, { TZ: 'America/Los_Angeles' });
  const { data, said } = await firstStart();
  friday.data = data;
  onFriday = { ...(await start(data, GOES_ON, { TZ: 'Asia/Ho_Chi_Minh' })), said };
});
afterAll(async () => {
  for (const process of running) process.child.kill('SIGKILL');
  await Promise.all([...running].map((process) => process.ends()));
});

describe.each([
  ['a day of Tết', () => ({ ...tet, ...onTet })],
  ['a Friday', () => ({ ...friday, ...onFriday })],
])('a first start on %s', (_name, given) => {
  test('says each step with its time', () => {
    const { said } = given();
    expect(said).toMatch(/24 months of demonstration reports +\d+\.\d s/);
    expect(said).not.toMatch(/warning|deprecat/i);
  });

  test('has sent every step of the ladder from −3 to +5 in the last 35 days', async () => {
    const { service, day } = given();
    const entries = (await storesAt(service).mail.ofScope(SCOPE_PATH)).filter(({ status }) => status === 'SENT');
    expect(entries.every((entry) => entry.day >= addDays(day, -35) && entry.day <= day)).toBe(true);
    const steps = new Set(entries.flatMap(({ items }) => items.map(({ step }) => step)));
    expect([...steps]).toEqual(expect.arrayContaining([-3, 0, 1, 3, 5]));
  });

  test('has one letter in the inbox for each entry of the ledger, or for all parts of one, dated on a working day', async () => {
    const { service } = given();
    const stores = storesAt(service);
    const letters = await lettersOf(service);
    const sent = (await stores.mail.ofScope(SCOPE_PATH)).filter(({ status }) => status === 'SENT');
    const nameOf = (entry: MailEntry) =>
      isPart(entry) ? `${entry.day}/${entry.to}/JOINT` : `${entry.day}/${entry.official}/${entry.kind}`;
    expect(reminderIds(letters)).toEqual([...new Set(sent.map(nameOf))].toSorted());
    const calendar = workingCalendar((await stores.settings.current()).holidays);
    for (const letter of letters) expect(calendar.isWorking(localDateOf(sentAt(letter)))).toBe(true);
  });

  test('has published a ranking of at least 18 communes in the last 35 days', async () => {
    const { service, day } = given();
    const ranking = await storesAt(service).rankings.latest(SCOPE, ({ rankedCount }) => rankedCount >= 18);
    expect(ranking?.rankedCount).toBeGreaterThanOrEqual(18);
    expect(localDateOf(ranking?.occurrence ?? '') >= addDays(day, -35)).toBe(true);
  });

  test('answers the overview on its own day', async () => {
    const { service, day } = given();
    expect(await ask(service.url, OVERVIEW)).toMatchObject({ data: { overview: { today: day, communeCount: 20 } } });
  });

  test('shows console and inbox in Vietnamese', async () => {
    const { service } = given();
    const console = await (await fetch(`${service.url}/console`)).text();
    expect(console).toContain('Cấp huyện kết thúc ngày 01/7/2025');
    expect(console).toContain('query Overview');
    const inbox = await (await fetch(`${service.url}/inbox`)).text();
    expect(inbox).toContain('Hộp thư nhắc báo cáo');
    const [link] = /\/inbox\/ses-\d+/.exec(inbox) ?? [];
    expect(await (await fetch(`${service.url}${link}`)).text()).toContain('Bản văn bản');
  });
});

test('whoever is invited while the service runs can be asked as at once, and whoever left cannot', async () => {
  const { service } = onFriday;
  const { officials } = storesAt(service);
  const listed = async () => {
    const page = await (
      await fetch(`${service.url}/console?as=officer-invited`, { headers: { referer: `${service.url}/` } })
    ).text();
    return /<option value="officer-invited"( selected)?>/.exec(page)?.[0] ?? null;
  };
  expect(await listed()).toBeNull();
  const someone = await officials.one('officer-xuan-lac');
  if (!someone) throw new Error('the demonstration has an officer there');
  const invited = { ...someone, id: 'officer-invited', email: 'moi@chodon.example' };
  await officials.save([invited]);
  expect(await listed()).toBe('<option value="officer-invited" selected>');
  await officials.save([{ ...invited, active: false }]);
  expect(await listed()).toBeNull();
});

describe('beside and after the service', () => {
  test('the data survives a kill, a job runs beside and alone, and a later start goes on', async () => {
    const { service, process } = onTet;
    const before = { letters: await lettersOf(service), overview: await ask(service.url, OVERVIEW) };

    const beside = await runLocal('job.ts', ['recompute-rankings', '--data', tet.data]).ends();
    expect(beside).toMatchObject({ code: 0, out: expect.stringContaining(`beside the service at ${service.url}`) });
    expect(beside.out).toContain('nothing changed');

    process.child.kill('SIGKILL');
    await process.ends();
    const alone = await runLocal('job.ts', ['send-reminders', '--data', tet.data, '--at', '2026-02-18T10:00']).ends();
    expect(alone).toMatchObject({ code: 0, out: expect.stringContaining('without a running service') });

    const again = await start(tet.data, '2026-02-18T10:00');
    expect(reminderIds(await lettersOf(again.service))).toEqual(reminderIds(before.letters));
    expect(await ask(again.service.url, OVERVIEW)).toEqual(before.overview);
    again.process.child.kill('SIGINT');
    expect((await again.process.ends()).code).toBe(0);
    expect(existsSync(join(tet.data, 'service.json'))).toBe(false);

    const later = await start(tet.data, '2026-02-25');
    expect(later.process.out()).toMatch(/demonstration brought to 2026-02-25 09:00: \d+ job runs?, \d+ letters?/);
    const letters = await lettersOf(later.service);
    expect(new Set(reminderIds(letters)).size).toBe(letters.length);
    expect(letters.length).toBeGreaterThan(before.letters.length);
    later.process.child.kill('SIGTERM');
    expect((await later.process.ends()).code).toBe(0);
  });
});

describe('a start is refused', () => {
  const refusedStart = (options: Partial<Parameters<typeof startService>[0]>) =>
    startService(
      { port: 0, data: friday.data, fresh: false, world: undefined, at: undefined, dynamodb: undefined, ...options },
      (_step, work) => work(),
    ).then(
      (service) => service.close().then(() => Promise.reject(new Error('was not refused'))),
      (error: unknown) => error,
    );

  test('on a busy port, by a message without a stack and its exit code', async () => {
    const port = new URL(onFriday.service.url ?? '').port;
    const { code, out } = await runLocal('start.ts', ['--port', port, '--data', newDataFolder()]).ends();
    expect(code).toBe(EXIT.portBusy);
    expect(out).toContain(`Option --port: port ${port} is in use`);
    expect(out).not.toContain('    at ');
  });

  test('on a folder that another process holds, which is named', async () => {
    const { pid } = onFriday.service;
    const error = await refusedStart({});
    expect(error).toMatchObject({
      exitCode: EXIT.dataBusy,
      message: expect.stringContaining(`in use by process ${pid}`),
    });
    expect(await refusedStart({ fresh: true })).toMatchObject({ exitCode: EXIT.dataBusy });
  });

  test('when nothing answers at --dynamodb', async () => {
    const error = await refusedStart({ data: newDataFolder(), dynamodb: 'http://127.0.0.1:1' });
    expect(error).toMatchObject({ exitCode: EXIT.unreachable, message: expect.stringContaining('--dynamodb') });
  });

  describe('on data that was loaded before', () => {
    let data: string;
    beforeAll(async () => {
      onFriday.process.child.kill('SIGKILL');
      await onFriday.process.ends();
    });
    const copied = () => {
      data = newDataFolder();
      cpSync(friday.data, data, { recursive: true });
      return data;
    };

    test('with a clock before it', async () => {
      const error = await refusedStart({ data: copied(), at: '2026-11-19T00:00:00.000Z' });
      expect(error).toMatchObject({ exitCode: EXIT.clockBeforeData, message: expect.stringContaining('--fresh') });
    });

    test('by another version', async () => {
      const database = await openKeptDatabase(openDataFolder(copied()), 'secret');
      const { dataState } = storesAt({ dynamodb: database.endpoint, secret: 'secret' });
      const state = await dataState.get();
      if (state) await dataState.set({ ...state, schemaVersion: 99 });
      await database.close();
      const error = await refusedStart({ data });
      expect(error).toMatchObject({ exitCode: EXIT.otherVersion, message: expect.stringContaining('version 99') });
    });

    test.each([
      ['a lost database', () => rmSync(join(copied(), 'kept'), { recursive: true })],
      ['a damaged inbox', () => writeFileSync(join(copied(), 'inbox.jsonl'), 'garbage\n')],
      ['a damaged marker', () => writeFileSync(join(copied(), 'xaso.json'), 'garbage')],
    ])('with %s', async (_what, damage) => {
      damage();
      const error = await refusedStart({ data });
      expect(error).toMatchObject({ exitCode: EXIT.brokenData, message: expect.stringContaining('--fresh') });
      expect(readFileSync(join(friday.data, 'xaso.json'), 'utf8')).toContain('seededAt');
    });
  });
});
