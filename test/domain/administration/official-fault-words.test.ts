import { expect, test } from 'vitest';
import { type Invitation, officialFaults } from '../../../src/domain/administration/official-edit.js';
import { erasedEntry } from '../../../src/domain/official/former-official.js';
import { communeNamed } from '../../support/builders/mail-builder.js';

const MAI: Invitation = {
  name: 'Lý Thị Mai',
  email: 'mai@xuan-lac.example',
  phone: null,
  role: 'officer',
  language: 'vi',
};
const xuanLac = communeNamed('xuan-lac');
const request = {
  subject: { noun: 'OFFICIAL', id: 'mai' },
  actor: 'administrator',
  at: '2026-11-17T01:00:00Z',
} as const;

const messages = (edit: Partial<Invitation>, unit = xuanLac) =>
  officialFaults(undefined, request, { of: 'INVITE', edit: { ...MAI, ...edit }, unit }).map(({ message }) => message);

test('a role and a level are called by their names, not by their codes', () => {
  expect(messages({}, { ...xuanLac, level: 'DISTRICT' })).toEqual([
    {
      vi: 'Vai trò công chức phụ trách báo cáo không dành cho cấp huyện; đề nghị chọn vai trò hoặc đơn vị khác.',
      en: 'The role of reporting officer is not for a district; choose another role or unit.',
    },
  ]);
  expect(messages({ role: 'auditor' }, { ...xuanLac, level: 'VILLAGE' })[0]?.vi).toBe(
    'Vai trò người kiểm tra không dành cho thôn, tổ dân phố; đề nghị chọn vai trò hoặc đơn vị khác.',
  );
  expect(messages({})).toEqual([]);
});

test('a name that is empty is said to be empty, and one that is too long how long it is', () => {
  for (const name of ['', '   '])
    expect(messages({ name })).toEqual([
      {
        vi: 'Tên: nội dung để trống không hợp lệ; chấp nhận từ 1 đến 200 ký tự.',
        en: 'Name is empty; accepted: 1 to 200 characters.',
      },
    ]);
  expect(messages({ name: 'a'.repeat(200) })).toEqual([]);
  expect(messages({ name: 'a'.repeat(201) })).toEqual([
    {
      vi: 'Tên: 201 ký tự không hợp lệ; chấp nhận từ 1 đến 200 ký tự.',
      en: 'Name is 201 characters long; accepted: 1 to 200 characters.',
    },
  ]);
});

test('a person is called by name, never by an id', () => {
  const place = { unit: xuanLac.id, path: xuanLac.path, active: true, isDemonstration: false };
  const further = { ...MAI, ...place, id: '7c4e1b0a-raw~2' };
  const change = { of: 'CONTACT', edit: { phone: '0209 3882 123' } } as const;
  const faultsOf = (official: typeof further) =>
    officialFaults(official, { ...request, subject: { noun: 'OFFICIAL', id: official.id } }, change);
  const [fault] = faultsOf(further);
  expect(fault?.value).toBe('7c4e1b0a-raw');
  expect(fault?.message.vi).toContain('phân công đầu tiên của Lý Thị Mai');
  expect(fault?.message.en).toContain('the first assignment of Lý Thị Mai');
  const [erased] = officialFaults(erasedEntry(further), request, change);
  expect(erased?.code).toBe('OFFICIAL_ERASED');
  for (const text of Object.values({ ...fault?.message, erased: erased?.message.vi, said: erased?.message.en }))
    expect(text).not.toContain('raw');
});

test('the role that somebody holds already is called by its name', () => {
  const held = {
    id: 'mai',
    unit: xuanLac.id,
    path: xuanLac.path,
    active: true,
    isDemonstration: false,
    ...MAI,
  };
  const edit = { role: 'officer', since: undefined, until: undefined } as const;
  const [fault] = officialFaults(held, request, { of: 'ASSIGN', edit, unit: xuanLac, entries: [held] });
  expect(fault?.message.vi).toContain('đã giữ vai trò công chức phụ trách báo cáo tại đơn vị này');
  expect(fault?.message.en).toContain('the role of reporting officer at this unit');
});

test('a telephone number has at least six digits in at most 25 characters, whatever groups them', () => {
  const right = ['+84 209 3882 123', '(0209) 388.21-23', '123456', '1 2 3 4 5 6', '1'.repeat(25)];
  for (const phone of right) expect(messages({ phone }), phone).toEqual([]);
  for (const phone of ['......', '+-()-. ()', '12345', '1 2 3 4 5 -', '12345a', '123+456', '1'.repeat(26), ''])
    expect(messages({ phone }), phone).toMatchObject([{ en: expect.stringContaining('write at least 6 digits') }]);
});
