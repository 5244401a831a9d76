import { deflateSync, gzipSync } from 'node:zlib';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasePerson } from '../../../src/local/person/erase-person.js';
import { exportPerson } from '../../../src/local/person/person-command.js';
import { showsPerson } from '../../../src/store/person/file-words.js';
import { mentions } from '../../../src/store/person/person-words.js';
import { placeOf } from '../../support/administration/person-place.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official } from '../../support/builders/mail-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

const NOW = '2026-11-20T02:00:00.000Z';
const ID = '83ef5806-7f49-4a58-9a09-1bd70b87a40b';
const PATH = 'bac-kan/cho-don/xuan-lac';
const person = { id: ID, names: ['Hà Thị Hòa'], emails: ['hoa@so.example'], phones: ['0912 345 678'] };
const operator = { by: 'Trần Vận Hành', reason: 'Theo đơn.' };
const utf16 = (text: string, first: string) =>
  Buffer.concat([Buffer.from(first, 'hex'), Buffer.from(text, 'utf16le').swap16()]);
const octal = (bytes: Buffer) => [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
const pdf = (content: string | Buffer) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(content), Buffer.from('\n%%EOF')]);

/** Traces in items of the table, each in another kind of item or another spelling. */
const ITEMS: readonly (readonly [what: string, key: { pk: string; sk: string }, more: Record<string, unknown>])[] = [
  ['a note with the name in capitals', { pk: 'REPORT#xuan-lac#2026-10', sk: 'REV#1' }, { note: 'Hỏi bà HÀ THỊ HÒA' }],
  ['a note with two spaces', { pk: 'REPORT#xuan-lac#2026-10', sk: 'REV#2' }, { note: 'Hà  Thị Hòa đã ký' }],
  ['a note with a line end', { pk: 'REPORT#xuan-lac#2026-10', sk: 'REV#3' }, { note: 'Hà Thị\nHòa đã ký' }],
  ['a file name without marks', { pk: 'REPORT#xuan-lac#2026-10', sk: 'REV#4' }, { note: 'Ha_Thi_Hoa.pdf' }],
  ['the tone on the other vowel', { pk: 'REPORT#xuan-lac#2026-10', sk: 'REV#5' }, { note: 'Hà Thị Hoà' }],
  ['a telephone joined to a word', { pk: `AREA#${PATH}`, sk: 'REPORT#2026-10/' }, { note: 'ĐT0912345678' }],
  ['a telephone from abroad', { pk: 'SOURCE#s1', sk: 'SOURCE' }, { name: { vi: 'gọi +84 912 345 678', en: 'x' } }],
  ['a reason of a record', { pk: 'ADMIN#SCOPE#cho-don', sk: 'REC#a#1' }, { reason: 'Theo HOA@so.example' }],
  ['a draft of a method', { pk: 'METHODDRAFTS', sk: 'd1' }, { note: 'Đề nghị của Hà Thị Hòa' }],
  ['a draft of a reorganisation', { pk: 'REORGANISATIONDRAFTS', sk: 'r1' }, { note: 'Đề nghị của Hà Thị Hòa' }],
  ['the name of a loaded file', { pk: 'FIGUREFILES', sk: 'f1' }, { source: 'Hà_Thị_Hòa.xlsx' }],
  [
    'packed rows of a loaded file',
    { pk: 'FIGUREFILE#f1', sk: 'PAGE#000' },
    { pages: 1, rows: gzipSync(JSON.stringify([['xuan-lac', 'Hà Thị Hòa', 3]])) },
  ],
  ['a registered document', { pk: 'DOCUMENT#abc', sk: 'DOCUMENT' }, { text: '{ search(text: "Hà Thị Hòa") { id } }' }],
  ['a run of a job', { pk: 'JOBRUN#send-reminders', sk: '2026-11-19' }, { error: '550 <hoa@so.example>' }],
  ['a letter', { pk: 'MAIL#2026-11-19', sk: `${ID}#DAILY` }, { official: ID, status: 'SENT' }],
];

/** Files of evidence, whoever added them. */
const FILES: Readonly<Record<string, Buffer>> = {
  'kept/xuan-lac/2026-10/title-in-digits': pdf(`<< /Title <${utf16('Hà Thị Hòa', 'feff').toString('hex')}> >>`),
  'kept/xuan-lac/2026-10/title-in-codes': pdf(`<< /Title (${octal(utf16('Hà Thị Hòa', 'feff'))}) >>`),
  'kept/bang-lung/2026-09/packed-title': pdf(
    Buffer.concat([
      Buffer.from('1 0 obj << /Filter /FlateDecode >> stream\n'),
      deflateSync('<dc:title>H&#xe0; Th&#7883; H&#xf2;a</dc:title>'),
      Buffer.from('\nendstream'),
    ]),
  ),
  'kept/bang-lung/2026-09/joined-number': pdf('(Lien he:0912345678)'),
  'incoming/xuan-lac/2026-10/upload': Buffer.from('\u0000\u0001Hà\u00a0Thị   Hòa'),
};

/** A published item, which never changes: a commune may have the same name. */
const LEFT = { pk: 'REGISTER#1', sk: 'PAGE#0001' };

describe('traces of a person', () => {
  let table: TestTable;
  let files: Map<string, Buffer>;
  const said: string[] = [];
  const place = () => placeOf(table, files);
  const items = async () => (await table.db.send(new ScanCommand({ TableName: table.name }))).Items ?? [];

  beforeEach(async () => {
    said.length = 0;
    table = await testTable();
    const { stores } = table;
    await stores.settings.save({
      ...{ stageScope: 'cho-don', registerVersion: 1, methods: [] },
      holidays: [
        {
          ...({ date: '2026-12-01', works: false, kind: 'SWAPPED_OFF', status: 'REPORTED' } as const),
          ...{ decision: null, decisionDate: null, swappedWith: null, note: null },
          name: { vi: 'Nghỉ bù, Hà  Thị Hòa đề nghị', en: 'Day off' },
        },
      ],
      scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don' })],
    });
    const [name, email, phone] = ['Hà Thị Hòa', 'hoa@so.example', '0912 345 678'];
    const more = { name, email, phone, unit: 'xuan-lac', path: PATH, active: false, trail: [] };
    await stores.officials.save([official('officer', { id: ID, ...more })]);
    await stores.addresses.take(email, { official: ID, token: 'invite', at: NOW }, undefined);
    await stores.suppressions.suppress({ address: email, cause: 'BOUNCE', at: NOW, detail: '550' });
    for (const [, key, rest] of [...ITEMS, ['', LEFT, { body: '[["Hà Thị Hòa"]]' }] as const])
      await table.db.send(new PutCommand({ TableName: table.name, Item: { ...key, v: 1, ...rest } }));
    files = new Map(Object.entries(FILES));
    files.set('kept/xuan-lac/2026-10/of-nobody', pdf('<< /Title (0987654321, Ha Thi) >>'));
  });
  afterEach(() => table.close());

  it('are at least twenty, and an export gives out every one', async () => {
    const given = JSON.parse(await exportPerson(place(), ID, operator, NOW));
    const keys = Object.values(given.stored as Record<string, { pk: string; sk: string }[]>)
      .flat()
      .map(({ pk, sk }) => `${pk} / ${sk}`);
    expect(ITEMS.length + Object.keys(FILES).length).toBeGreaterThanOrEqual(20);
    for (const [what, { pk, sk }] of ITEMS) expect(keys, what).toContain(`${pk} / ${sk}`);
    expect(keys).toContain('SETTINGS / CURRENT');
    expect(keys).toContain('REGISTER#1 / PAGE#0001');
    expect(given.filesThatShowThem).toEqual(Object.keys(FILES).toSorted());
  });

  it('are given out without what is about others', async () => {
    const chair = official('chairman', { id: 'chair', name: 'Lê Văn Khác', unit: 'xuan-lac', path: PATH });
    await table.stores.officials.save([
      { ...chair, absences: [{ substitute: ID, from: '2026-12-01', until: '2026-12-02' }] },
    ]);
    const given = await exportPerson(place(), ID, operator, NOW);
    expect(JSON.parse(given).stored.official).toContainEqual({ pk: 'OFFICIAL#chair', sk: expect.any(String) });
    expect(given).not.toContain('Lê Văn Khác');
  });

  it('are gone after an erasure, which says what was found and what was left', async () => {
    await erasePerson(place(), ID, operator, NOW, (line) => said.push(line));
    const left = await items();
    const names = mentions(person);
    const unpacked = (item: Record<string, unknown>) =>
      JSON.stringify(item, (_, value) => (typeof value === 'string' ? value.replaceAll('\\n', ' ') : value));
    expect(left.filter((item) => names(unpacked(item))).map(({ pk, sk }) => `${pk} / ${sk}`)).toEqual([
      'REGISTER#1 / PAGE#0001',
    ]);
    expect([...files].filter(([, bytes]) => showsPerson(bytes, person))).toEqual([]);
    expect([...files.keys()]).toEqual(['kept/xuan-lac/2026-10/of-nobody']);
    expect(await table.stores.settings.current()).toMatchObject({
      holidays: [{ date: '2026-12-01', name: { vi: 'Nghỉ bù, Người đã rời Hệ thống đề nghị' } }],
    });
    expect(left.map(({ pk }) => pk)).not.toContain('DOCUMENT#abc');
    const report = said.join('\n');
    expect(report).toMatch(/Found: .*document 1.*figureFilePage 1.*revision 5.*settings 1/);
    for (const path of Object.keys(FILES)) expect(report).toContain(path);
    expect(report).toContain('Left, for somebody to look at:');
    expect(report).toContain('REGISTER#1 / PAGE#0001');
    expect(report).not.toMatch(/no copy|everything|nothing is left/i);
  });

  it('that were erased are found no more, whoever asks again after a restore', async () => {
    await erasePerson(place(), ID, operator, NOW, (line) => said.push(line));
    const [name, email] = ['Hà Thị Hòa', 'hoa@so.example'];
    const gone = await table.stores.officials.one(ID);
    const entry = { id: ID, name, email, unit: 'xuan-lac', path: PATH, active: false };
    await table.stores.officials.save([official('officer', { ...entry, trail: gone?.trail ?? [] })]);
    said.length = 0;
    await erasePerson(place(), ID, operator, NOW, (line) => said.push(line));
    expect(said.join('\n')).toMatch(/Found: official 1, register 1\./);
  });
});
