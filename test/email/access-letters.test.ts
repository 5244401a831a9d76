import { describe, expect, it } from 'vitest';
import type { AdministrationRecord } from '../../src/domain/administration/record.js';
import { type AccessMail, maskedAddress } from '../../src/domain/notice/access-notices.js';
import type { Language } from '../../src/domain/text/text.js';
import { accessEmail } from '../../src/email/access/compose.js';
import { choDon, official, situation, xuanLac } from '../support/builders/mail-builder.js';

const record = (more: Partial<AdministrationRecord>): AdministrationRecord => ({
  subject: { noun: 'OFFICIAL', id: 'officer-1' },
  token: 'change-0001',
  basedOn: null,
  path: xuanLac.path,
  at: '2026-10-20T07:05:00.000Z',
  actor: 'administrator',
  actorName: 'Đinh Công Thành',
  action: 'CHANGE_CONTACT',
  reason: 'Đổi tên miền',
  payload: '',
  changes: [{ field: 'email', before: 'cu@chodon.example', after: 'moi@chodon.example' }],
  moved: [],
  kept: [],
  ...more,
});

function addressLetter(tells: 'OLD_ADDRESS' | 'NEW_ADDRESS', language: Language = 'vi') {
  const about = official('officer', { language, email: 'moi@chodon.example' });
  const email = tells === 'OLD_ADDRESS' ? 'cu@chodon.example' : 'moi@chodon.example';
  const mail: AccessMail = {
    tells,
    subject: about.id,
    token: 't',
    record: record({}),
    about,
    reader: { ...about, email },
  };
  return accessEmail(mail, xuanLac, 'id', 'bao-cao@chodon.example', situation({ day: '2026-10-20' }));
}

function administratorLetter(language: Language = 'vi') {
  const about = official('administrator', {
    name: 'Lý Thị Mai',
    unit: choDon.id,
    path: choDon.path,
    email: 'mai@chodon.example',
  });
  const reader = official('administrator', { id: 'second', language, name: 'Nông Văn Bình' });
  const invited = record({ action: 'INVITE', changes: [], reason: 'Quyết định số 15' });
  const mail: AccessMail = { tells: 'ADMINISTRATOR', subject: about.id, token: 't', record: invited, about, reader };
  return accessEmail(mail, choDon, 'id', 'bao-cao@chodon.example', situation({ day: '2026-10-20' }));
}

describe('the letter about a changed address', () => {
  it('goes to the address that it is about, and says when, by whom and whom to ask', () => {
    const old = addressLetter('OLD_ADDRESS');
    expect(old.to.address).toBe('cu@chodon.example');
    expect(old.subject).toBe('Địa chỉ thư điện tử của đồng chí trên Hệ thống đã thay đổi');
    expect(old.text).toContain('địa chỉ này không còn được sử dụng');
    expect(old.text).toMatch(/Người thực hiện\s+Đinh Công Thành/);
    expect(old.text).toContain('14 giờ 05 phút');
    expect(old.text).toContain('Nếu đồng chí không đề nghị thay đổi này, đề nghị liên hệ ngay đồng chí');
    const now = addressLetter('NEW_ADDRESS', 'en');
    expect(now.to.address).toBe('moi@chodon.example');
    expect(now.subject).toBe('Your e-mail address in the system has been changed');
    expect(now.text).toContain('If you did not ask for this change');
  });

  it('shows in full only the address that it goes to: the other one may be somebody else’s', () => {
    expect(addressLetter('OLD_ADDRESS').text).toMatch(/Địa chỉ mới\s+m\*\*\*@chodon\.example/);
    expect(addressLetter('OLD_ADDRESS').html).not.toContain('moi@');
    expect(addressLetter('NEW_ADDRESS').text).toMatch(/Địa chỉ cũ\s+c\*\*\*@chodon\.example/);
    expect(addressLetter('NEW_ADDRESS').html).not.toContain('cu@');
    expect(maskedAddress('a@b.example')).toBe('a***@b.example');
  });

  it('cannot be switched off', () => {
    expect(addressLetter('OLD_ADDRESS').headers['List-Unsubscribe']).toBeUndefined();
    expect(addressLetter('OLD_ADDRESS').text).not.toContain('có thể tắt');
  });
});

describe('the letter about a new administrator', () => {
  it('names who it is, for which unit, since when, by whom and why', () => {
    const { subject, text } = administratorLetter();
    expect(subject).toBe('Quản trị viên mới: Lý Thị Mai – huyện Chợ Đồn');
    expect(text).toContain('Kính gửi: Đồng chí Nông Văn Bình');
    for (const fact of ['Lý Thị Mai', 'Huyện Chợ Đồn', 'mai@chodon.example', 'Đinh Công Thành', 'Quyết định số 15'])
      expect(text).toContain(fact);
    expect(text).toContain('Nếu việc giao quyền không đúng, đề nghị thu hồi quyền');
  });

  it('is in English for who reads English', () => {
    const { subject, text } = administratorLetter('en');
    expect(subject).toBe('New administrator: Lý Thị Mai – Chợ Đồn District');
    expect(text).toContain('has been given administrator rights for Chợ Đồn District and the units under it.');
  });
});
