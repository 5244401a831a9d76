import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMER_OFFICIAL } from '../../../src/domain/official/former-official-text.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { erasePerson } from '../../../src/local/person/erase-person.js';
import { exportPerson } from '../../../src/local/person/person-command.js';
import { placeOf } from '../../support/administration/person-place.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official } from '../../support/builders/mail-builder.js';
import { register } from '../../support/builders/ranking-builder.js';
import { commune, scope } from '../../support/builders/scope-builder.js';
import { mailEntry, revision } from '../../support/builders/stored-builder.js';

const NOW = '2026-11-20T02:00:00.000Z';
const ID = '83ef5806-7f49-4a58-9a09-1bd70b87a40b';
const [NAME, EMAIL, OLD_EMAIL, PHONE] = ['Hà Thị Lụa', 'lua@so.example', 'lua.cu@so.example', '0912 345 678'];
const PATH = 'bac-kan/cho-don/xuan-lac';
const gone = official('officer', {
  ...{
    id: ID,
    name: NAME,
    email: EMAIL,
    phone: PHONE,
    unit: 'xuan-lac',
    path: PATH,
    active: false,
    trail: ['invite#0'],
  },
});
const MOVED_FROM = { path: 'bac-kan/cho-don', lastDay: '2026-10-31' };
const SHA = 'a'.repeat(64);
const file = (sha256: string, addedBy: string) => ({
  ...({ sha256, addedBy, name: `${NAME}.pdf`, type: 'PDF', size: 10, addedAt: NOW } as const),
});

describe('a person', () => {
  let table: TestTable;
  let files: Map<string, Buffer>;
  let accounts: Set<string>;
  const said: string[] = [];
  const copies = [
    { what: 'nightly copies', until: '2026-12-25' },
    { what: 'copies in the other account', until: '2027-02-18' },
  ] as const;
  const place = () =>
    placeOf(table, files, { deleteAccount: async (id) => void accounts.delete(id), lastCopies: () => copies });
  const erase = (from = place(), id = ID) =>
    erasePerson(from, id, { by: 'Trần Vận Hành', reason: 'Theo đơn.' }, NOW, (line) => said.push(line));
  const items = async () => {
    const { Items = [] } = await table.db.send(new ScanCommand({ TableName: table.name, ConsistentRead: true }));
    return Items.toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
  };

  beforeEach(async () => {
    said.length = 0;
    table = await testTable();
    const { stores } = table;
    const scopes = [scope({ scope: 'cho-don', path: 'bac-kan/cho-don' })];
    await stores.settings.save({ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [], scopes });
    const namesake = official('chairman', {
      id: 'namesake',
      name: NAME,
      email: 'other@so.example',
      unit: 'xuan-lac',
      path: PATH,
    });
    await stores.officials.save([gone, namesake]);
    await stores.addresses.take(EMAIL, { official: ID, token: 'invite', at: NOW }, undefined);
    await stores.addresses.take(OLD_EMAIL, { official: ID, token: 'invite', at: NOW }, undefined);
    await stores.suppressions.suppress({ address: EMAIL, cause: 'BOUNCE', at: NOW, detail: `550 ${EMAIL}` });
    const filing = {
      basedOn: null,
      payload: '',
      notes: { G01: { files: [file(SHA, ID)] } },
      warnings: [],
      files: [file('b'.repeat(64), 'namesake')],
    };
    await stores.reports.load([], [revision({ actor: ID, note: `Hỏi bà ${NAME}, ${PHONE}`, filing })]);
    await stores.administration.write(
      {
        ...{
          subject: { noun: 'OFFICIAL', id: ID },
          token: 'invite',
          basedOn: null,
          path: PATH,
          at: NOW,
          actor: 'a',
          actorName: 'A',
        },
        ...{ action: 'CHANGE_CONTACT', reason: `Thư của ${NAME}`, payload: '', moved: [], kept: [] },
        changes: [{ field: 'email', before: OLD_EMAIL, after: EMAIL }],
      },
      'invite#0',
    );
    await stores.mail.plan([mailEntry({ official: ID }), mailEntry({ official: 'namesake' })]);
    files = new Map([
      [`kept/xuan-lac/2026-10/${SHA}`, Buffer.from(`%PDF ${NAME}`)],
      [`kept/xuan-lac/2026-10/${'b'.repeat(64)}`, Buffer.from('%PDF')],
    ]);
    accounts = new Set([ID, 'namesake']);
  });
  afterEach(() => table.close());

  it('who is erased leaves no trace in items, files and accounts, and history keeps role and unit', async () => {
    await erase();
    const left = (await items()).filter(({ pk }) => pk !== 'OFFICIAL#namesake');
    for (const trace of [NAME, EMAIL, OLD_EMAIL, PHONE]) expect(JSON.stringify(left), trace).not.toContain(trace);
    expect(JSON.stringify(left.filter(({ pk }) => /^(MAIL|SILENT)/.test(pk)))).not.toContain(ID);
    expect([...files.keys()]).toEqual([`kept/xuan-lac/2026-10/${'b'.repeat(64)}`]);
    expect([...accounts]).toEqual(['namesake']);
    const { stores } = table;
    expect(await stores.officials.one(ID)).toMatchObject({
      name: FORMER_OFFICIAL,
      role: 'officer',
      unit: 'xuan-lac',
      email: '',
    });
    expect((await stores.officials.ofScope('bac-kan/cho-don')).map(({ id }) => id)).toEqual(['namesake']);
    const [kept] = await stores.reports.revisions('xuan-lac', '2026-10');
    expect(kept).toMatchObject({ actor: ID, note: `Hỏi bà ${FORMER_OFFICIAL}, —` });
    const letters = await stores.mail.ofDay('2026-10-16');
    expect(letters.map(({ official: id }) => id.slice(0, 7)).toSorted()).toEqual(['da-xoa-', 'namesak']);
    expect((await stores.mail.ofScope(PATH)).length).toBe(2);
    const records = await stores.administration.within(PATH);
    expect(records.map(({ record }) => record.action)).toContain('ERASE_PERSON');
    expect(records.find(({ record }) => record.action === 'ERASE_PERSON')).toMatchObject({
      record: { actorName: 'Trần Vận Hành', reason: 'Theo đơn.', path: PATH },
      entry: (await stores.officials.one(ID))?.trail?.at(-1),
    });
    expect(said.join('\n')).toContain('The last copy ends on 2027-02-18.');
  });

  it('brings no address back with a letter that returns days later', async () => {
    await erase();
    const before = await items();
    await recordFeedback(table.stores, {
      ...({ kind: 'BOUNCE', permanent: true, messageId: 'm-1', sentAt: NOW, at: NOW } as const),
      ...{ reminderId: `2026-10-16/${ID}/DAILY`, addresses: [EMAIL], detail: `550 ${EMAIL}` },
    });
    expect(await items()).toEqual(before);
  });

  it('may be erased twice, and the second time nothing is done', async () => {
    await erase();
    const before = await items();
    said.length = 0;
    await erase();
    expect(await items()).toEqual(before);
    expect(said).toEqual([`${ID} (officer, xuan-lac) is erased already. Nothing was done.`]);
  });

  it('is erased in the end, wherever a run is killed', async () => {
    const start = await items();
    await erase();
    const whole = await items();
    const writes = 40;
    for (let left = 0; left < writes; left += 3) {
      for (const { pk, sk } of await items())
        await table.db.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
      for (const Item of start) await table.db.send(new PutCommand({ TableName: table.name, Item }));
      let calls = left;
      const db = {
        send: (command: never) => (calls-- > 0 ? table.db.send(command) : Promise.reject(new Error('killed'))),
      };
      await erase({ ...place(), table: { ...table, db } as never }).catch(() => undefined);
      await erase();
      expect(await items(), `killed at call ${left}`).toEqual(whole);
    }
  });

  it.each([
    ['in force', { active: true }],
    ['that ends later', { active: true, until: '2026-11-20' }],
  ])('with an assignment %s is not erased, and is told what to do', async (_, held) => {
    await table.stores.officials.save([{ ...gone, ...held }]);
    const before = await items();
    await expect(erase()).rejects.toThrow(
      /still is officer of xuan-lac.*so nothing is erased\.\n {2}End every assignment first/,
    );
    expect(await items()).toEqual(before);
  });

  it.each([
    ['', {}],
    [' at the place that the scope had before it moved', { path: 'thai-nguyen/cho-don', formerPaths: [MOVED_FROM] }],
  ])('whose assignment ended yesterday is erased, found by the address%s', async (_, placed) => {
    const { stores } = table;
    // Loaded officials have no reservation of their address.
    await stores.officials.save([{ ...gone, email: 'loaded@so.example', active: true, until: '2026-11-19' }]);
    await stores.registers.save(register([commune()]));
    const settings = { stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] };
    await stores.settings.save({ ...settings, scopes: [scope(placed)] });
    await erase(place(), 'Loaded@so.example');
    expect(await table.stores.officials.one(ID)).toMatchObject({ name: FORMER_OFFICIAL });
  });

  it('whom the letterhead names, or who is unknown, is refused', async () => {
    await expect(erase(place(), 'nobody')).rejects.toThrow('There is no official "nobody"');
    const letterhead = { ...scope({}).letterhead, contactName: NAME };
    await table.stores.settings.save({
      ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
      scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don', letterhead } as never)],
    });
    await expect(erase()).rejects.toThrow('The letterhead of cho-don names this person');
  });

  it('is given out with everything that is stored, and the record says so', async () => {
    const given = JSON.parse(await exportPerson(place(), ID, { by: undefined, reason: undefined }, NOW));
    expect(given.person).toEqual({ id: ID, names: [NAME], emails: [EMAIL, OLD_EMAIL], phones: [PHONE] });
    expect(Object.keys(given.stored)).toEqual(['address', 'letter', 'official', 'record', 'revision', 'suppression']);
    expect(given.files).toEqual([{ name: `${NAME}.pdf`, path: `kept/xuan-lac/2026-10/${SHA}` }]);
    expect(JSON.stringify(given)).not.toContain('other@so.example');
    const records = await table.stores.administration.within(PATH);
    expect(records.map(({ record }) => record.action)).toContain('EXPORT_PERSON');
    expect((await table.stores.officials.one(ID))?.trail).toHaveLength(2);
  });
});
