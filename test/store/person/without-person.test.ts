import { describe, expect, it } from 'vitest';
import { FORMER_OFFICIAL } from '../../../src/domain/official/former-official-text.js';
import { mailKey, suppressionKey } from '../../../src/store/keys/mail.js';
import { addressOwnerKey } from '../../../src/store/keys/official.js';
import { showsPerson } from '../../../src/store/person/file-words.js';
import { type KnownPerson, textsWithout } from '../../../src/store/person/person-words.js';
import { withoutPerson } from '../../../src/store/person/without-person.js';

const ID = '83ef5806-7f49-4a58-9a09-1bd70b87a40b';
const person: KnownPerson = { id: ID, names: ['Hà Thị Lụa'], emails: ['lua@so.example'], phones: ['0912 345 678'] };
const record = { pk: 'ADMIN#SCOPE#cho-don', sk: 'REC#a#1', v: 1 };
const changed = (stored: { pk: string; sk: string; official?: string }) => withoutPerson(stored, person);

it.each([
  ['whom an account belongs to', { pk: 'BINDING#4f0a', sk: 'OFFICIAL', v: 1, official: ID }],
  ['which account somebody has', { pk: `BINDING#${ID}`, sk: 'ACCOUNT', v: 1, official: ID, account: '4f0a' }],
  ['that somebody signed in', { pk: 'SIGNIN#2026-11-30', sk: '8c1f', v: 1, kind: 'TOKEN', official: ID }],
])('an item that says %s goes, and that of somebody else stays', (_what, stored) => {
  expect(changed(stored)).toEqual({ kind: 'DELETE' });
  expect(changed({ ...stored, official: 'somebody' })).toEqual({ kind: 'KEEP' });
});

describe('a text without a person', () => {
  const without = textsWithout(person);
  it.each([
    ['Bà Hà Thị Lụa nghỉ việc', `Bà ${FORMER_OFFICIAL} nghỉ việc`],
    ['HÀ THỊ LỤA', FORMER_OFFICIAL],
    ['Hà Thị Lụa'.normalize('NFD'), FORMER_OFFICIAL],
    ['gọi 0912345678 hoặc 0912.345.678', 'gọi — hoặc —'],
    ['thư: LUA@so.example.', 'thư: da-xoa.'],
    ['Hà  Thị\u00a0Lụa', FORMER_OFFICIAL],
    ['Hà-Thị_Lụa.pdf', `${FORMER_OFFICIAL}.pdf`],
    ['Ha Thi Lua', FORMER_OFFICIAL],
    ['ĐT0912345678', 'ĐT—'],
    ['+84 912 345 678', '—'],
    ['(0912) 345-678', '(—'],
    ['(+84) 912–345–678', '(—'],
    ['0912345678/0987654321', '—/0987654321'],
  ])('%s becomes %s', (text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it.each(['Hà Thị Lụam', 'Nguyễn Hà Thị Lụax', '90912345678', '09123456789', 'Hà Thị', 'ha-thi-lua', 'HaThiLua'])(
    '%s stays',
    (text) => {
      expect(without(text)).toBe(text);
    },
  );
});

describe('an item without a person', () => {
  it('says the role of history and not the name, where the person acted', () => {
    expect(changed({ ...record, ...{ actor: `${ID}~4be1`, actorName: 'Hà Thị Lụa (thay)', reason: 'x' } })).toEqual({
      kind: 'CHANGE',
      to: { ...record, actor: `${ID}~4be1`, actorName: FORMER_OFFICIAL, reason: 'x' },
    });
  });

  it('keeps the name of somebody else who is called the same', () => {
    expect(changed({ ...record, ...{ actor: 'another', actorName: 'Hà Thị Lụa' } }).kind).toBe('KEEP');
  });

  it('goes with the address that it is about', () => {
    expect(changed({ ...addressOwnerKey('lua@so.example'), ...{ v: 1, official: ID } }).kind).toBe('DELETE');
    expect(changed({ ...suppressionKey('lua@so.example'), ...{ v: 1 } }).kind).toBe('DELETE');
    expect(changed({ ...suppressionKey('another@so.example'), ...{ v: 1 } }).kind).toBe('KEEP');
  });

  it('of the ledger says that a letter went and not to whom, and differs from day to day', () => {
    const letter = (day: string) => ({
      ...mailKey({ day, official: ID, kind: 'DAILY' }),
      ...{ official: ID, status: 'SENT', to: ID, areaSk: `MAIL#bac-kan/#${day}#${ID}#DAILY` },
      feedback: { fate: 'BOUNCED', detail: '550 <lua@so.example>' },
    });
    const [one, other] = ['2026-11-17', '2026-11-18'].map((day) => changed(letter(day)));
    if (one?.kind !== 'CHANGE' || other?.kind !== 'CHANGE') throw new Error('both letters change');
    expect(one.to).toMatchObject({ pk: 'MAIL#2026-11-17', status: 'SENT', feedback: { detail: '550 <da-xoa>' } });
    expect(one.to.sk).toMatch(/^da-xoa-[0-9a-f]{12}#DAILY$/);
    expect(one.to.official).toBe(one.to.sk.split('#')[0]);
    expect(JSON.stringify([one, other])).not.toContain(ID);
    expect(other.to.official).not.toBe(one.to.official);
  });

  it('of the settings is changed but for the letterhead, which only the office can say anew', () => {
    const settings = (body: object) => ({ pk: 'SETTINGS', sk: 'CURRENT', edition: 4, body: JSON.stringify(body) });
    const letterhead = { office: { vi: 'Phường Hà Thị Lụa' } };
    expect(changed(settings({ holidays: [{ name: 'Hà Thị Lụa' }], letterhead }))).toEqual({
      kind: 'CHANGE',
      to: { ...settings({ holidays: [{ name: FORMER_OFFICIAL }], letterhead }), edition: 5 },
    });
    expect(changed(settings({ letterhead })).kind).toBe('LEAVE');
    expect(changed(settings({ holidays: [] })).kind).toBe('KEEP');
  });

  it('that is published and never changes is left where it names somebody', () => {
    const page = (body: string) => ({ pk: 'REGISTER#1', sk: 'PAGE#0', body });
    expect(changed(page('[["Phường Hà Thị Lụa"]]')).kind).toBe('LEAVE');
    expect(changed(page('[["Phường"]]')).kind).toBe('KEEP');
  });

  it('is the same when it is done twice', () => {
    const first = changed({ ...record, ...{ actor: ID, actorName: 'Hà Thị Lụa', reason: 'lua@so.example' } });
    if (first.kind !== 'CHANGE') throw new Error('it changes');
    expect(changed(first.to).kind).toBe('KEEP');
  });
});

it.each(['utf8', 'utf16le', 'latin1'] as const)('a file shows an address in %s', (encoding) => {
  expect(showsPerson(Buffer.from('%PDF … lua@so.example', encoding), person)).toBe(true);
  expect(showsPerson(Buffer.from('%PDF … la@so.example', encoding), person)).toBe(false);
});

it('a file shows a name as titles of PDF files hold it', () => {
  expect(showsPerson(Buffer.from('Hà Thị Lụa', 'utf16le').swap16(), person)).toBe(true);
});
