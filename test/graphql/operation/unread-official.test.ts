import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders, recordedRun } from '../../../src/jobs/run/recorded-run.js';
import { officialKey } from '../../../src/store/keys/official.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed, official } from '../../support/builders/mail-builder.js';
import { depsOn, load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';
import { damage } from '../../support/unreadable/damage.js';

const WHO = 'officer-xuan-lac';
const ITEM = `OFFICIAL#${WHO} / OFFICIAL`;
const BESIDE = communeNamed('bang-lung');
const newcomer = official('officer', { id: 'new', unit: BESIDE.id, path: BESIDE.path, email: 'new@x.example' });
const administrator = official('administrator', { id: 'admin', unit: 'cho-don', path: 'bac-kan/cho-don' });

let table: TestTable;
let api: TestApi;
beforeAll(async () => {
  table = await testTable();
  const { stores } = table;
  await load(stores, { communes: 20, everybody: true, officials: (all) => [...all, administrator] });
  await damage(table, officialKey(WHO), 'role', 'OTHER_TYPE');
  const occurrence = morning(ONE_LATE);
  const { deps } = depsOn(stores);
  await recordedRun(
    {
      ...{ clock: () => occurrence, pause: async () => undefined, release: '1.0.0', run: 'r', log: () => undefined },
      ...{ jobRuns: stores.jobRuns, report: () => undefined },
    },
    { job: 'send-reminders', occurrence },
    () => sendReminders(deps, { occurrence }),
    factsOfReminders,
  );
  await stores.officials.save([newcomer]);
  api = await testApi(instantAt(ONE_LATE, '10:00'), undefined, table);
});
afterAll(() => api.close());

async function ask(unit: string, fields = 'name') {
  const headers = { 'content-type': 'application/json', ...bearer(officialToken('admin', 'administrator')) };
  const query = `{ letterAnswers(unit: "${unit}", day: "${ONE_LATE}") { official { ${fields} } outcome sentence(lang: EN) } }`;
  return JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
}

describe('why an official got no letter whose entry the sweep could not read', () => {
  it('is answered while the entry cannot be read: by the entry, beside the others of the unit', async () => {
    const { data, errors } = await ask('xuan-lac');
    expect(errors).toBeUndefined();
    expect(data.letterAnswers).toEqual([
      { official: { name: expect.any(String) }, outcome: 'LETTER', sentence: expect.any(String) },
      {
        official: { name: 'Triệu Văn Tuân' },
        outcome: 'UNREADABLE',
        sentence: `Data that decides letters could not be read: ${ITEM}.`,
      },
    ]);
  });

  it('names the entry to whoever asks for what it does not say', async () => {
    const { data, errors } = await ask('xuan-lac', 'role');
    expect(data.letterAnswers).toBeNull();
    expect(errors[0].extensions).toMatchObject({ code: 'DATA_UNREADABLE', item: ITEM });
  });

  it('says nothing about another official, who came after the sweep', async () => {
    const { data } = await ask(BESIDE.id, 'email');
    const answers = data.letterAnswers.map((answer: { official: { email: string }; outcome: string }) => [
      answer.official.email,
      answer.outcome,
    ]);
    expect(answers).toContainEqual([newcomer.email, 'NOT_CONSIDERED']);
  });
});
