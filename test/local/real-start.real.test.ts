import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { completeEntries } from '../support/filing/filing-world.js';
import { type LocalProcess, newDataFolder, runBuilt } from '../support/start/local-process.js';
import { openedInbox } from '../support/start/opened-inbox.js';

const DATA = newDataFolder();
const ADMINISTRATOR = 'quantri@chodon.example';
/** October's window is over, so that November is the first period. */
const LOADED = '2026-10-20';
/** The Tuesday on which November is due. */
const DUE_DAY = '2026-11-17T09:00';

const running = new Set<LocalProcess>();
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map((process) => process.ends()));
});

/** A command of the README, as `npm run <name> -- <arguments>`, with the folder of this test. */
async function run(name: 'seed' | 'job' | 'token', ...args: string[]): Promise<string> {
  const { code, out } = await (await runBuilt(name, [...args, '--data', DATA])).ends();
  expect(code, out).toBe(0);
  return out;
}

const tokenOf = async (role: string, email: string): Promise<string> =>
  (await run('token', role, email)).trim().split('\n').at(-1) as string;

let url = '';
// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
async function ask(token: string | null, query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

let keys = 0;
/** One mutation whose input carries a key, and that is accepted. */
// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
async function change(token: string, name: string, input: object, wanted = ''): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { errors { code path message } ${wanted} } }`;
  const { answer } = await ask(token, query, { input: { idempotencyKey: `real-start-${++keys}`, ...input } });
  expect(answer.errors).toEqual([]);
  return answer;
}

const invite = async (administrator: string, role: string, unit: string): Promise<string> => {
  const email = `${role.toLowerCase()}@${unit}.example`;
  const person = { name: 'Hoàng Thị Thơm', email, role, unit, reason: 'Phân công công việc' };
  await change(administrator, 'inviteOfficial', person);
  return tokenOf(role.toLowerCase(), email);
};

test('what is real is loaded, the first administrator invites, a report is approved and ranked, and a letter goes out', async () => {
  const seeded = await run(
    'seed',
    '--without-demonstration',
    '--administrator',
    ADMINISTRATOR,
    '--name',
    'Đinh Công Thành',
    '--at',
    LOADED,
  );
  expect(seeded).toContain(`npm run token -- administrator ${ADMINISTRATOR}`);

  const service = await runBuilt('start', ['--port', '0', '--data', DATA, '--at', DUE_DAY]);
  running.add(service);
  await service.says('Stop         Ctrl-C');
  expect(service.out()).toContain(`npm run token -- administrator ${ADMINISTRATOR}`);
  url = JSON.parse(readFileSync(join(DATA, 'service.json'), 'utf8')).url;

  // The command also works beside the service, and a repeat invites nobody twice.
  const again = await run('seed', '--administrator', ADMINISTRATOR, '--name', 'Đinh Công Thành');
  expect(again).toContain('was invited as administrator before: nothing was sent');

  const administrator = await tokenOf('administrator', ADMINISTRATOR);
  const officer = await invite(administrator, 'OFFICER', 'xuan-lac');
  await invite(administrator, 'OFFICER', 'bang-lung');
  const reviewer = await invite(administrator, 'REVIEWER', 'cho-don');
  const calendar = { scope: 'cho-don', remindersFrom: '2026-11-16', reason: 'Bắt đầu nhắc báo cáo' };
  await change(administrator, 'changeCalendar', calendar);

  const report = { unit: 'xuan-lac', period: '2026-11' };
  const { reportForm } = await ask(
    officer,
    '{ reportForm(unit: "xuan-lac", period: "2026-11") { villageCount notes(lang: EN) } }',
  );
  expect(reportForm.villageCount).toBeNull();
  expect(reportForm.notes).toEqual([
    'The register does not know how many villages the commune has: enter the denominator of F13; it is not checked.',
  ]);
  const figures = completeEntries('2026-11').map(({ code, ...figure }) => ({
    indicator: code,
    ...figure,
    ...(code === 'F13' && { numerator: 9, denominator: 12 }),
  }));
  const submitted = await change(officer, 'submitReport', { ...report, figures }, 'revision { revision }');
  await change(reviewer, 'approveReport', { ...report, expectedRevision: submitted.revision.revision });

  expect(await run('job', 'recompute-rankings')).toMatch(/2026-11: version 1 published, 1 of 20 communes ranked/);
  const { ranking } = await ask(
    null,
    `{ ranking(period: "2026-11") { period { code } rankedCount notes(lang: EN) figurePeriods { frequency isExpected }
        row(unit: "xuan-lac") { rank coverage unrankedReason } } }`,
  );
  expect(ranking).toMatchObject({ period: { code: '2026-11' }, rankedCount: 1 });
  expect(ranking.row).toEqual({ rank: 1, coverage: 1, unrankedReason: null });
  expect(ranking.figurePeriods.map((each: { isExpected: boolean }) => each.isExpected)).toEqual([true, false, false]);
  expect(ranking.notes).toContain(
    'The quarterly and yearly indicators are not expected yet; they count neither in the scores nor in the share of figures reported.',
  );

  expect(await run('job', 'send-reminders')).toContain('2 letters sent');
  const inbox = await openedInbox(url, service.out());
  expect(inbox).toContain('officer@bang-lung.example');
  expect(inbox).toContain('Hạn gửi hôm nay');
  // An officer whose report is filed hears only of opened windows.
  expect(inbox).toContain('officer@xuan-lac.example');

  service.child.kill('SIGTERM');
  expect((await service.ends()).code).toBe(0);
});
