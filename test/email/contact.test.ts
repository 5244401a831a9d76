import { describe, expect, it } from 'vitest';
import type { AdministrationRecord } from '../../src/domain/administration/record.js';
import type { AccessMail } from '../../src/domain/notice/access-notices.js';
import type { Language } from '../../src/domain/text/text.js';
import { accessEmail } from '../../src/email/access/compose.js';
import { choDon, official, situation } from '../support/builders/mail-builder.js';
import { everyLetter } from '../support/letters/sample-letters.js';

const letters = everyLetter();
const { contactName, authority } = situation({ day: '2026-10-20' }).scope.letterhead;

const record: AdministrationRecord = {
  subject: { noun: 'OFFICIAL', id: 'administrator' },
  token: 'change-0001',
  basedOn: null,
  path: choDon.path,
  at: '2026-10-20T07:05:00.000Z',
  actor: 'administrator',
  actorName: 'Đinh Công Thành',
  action: 'CHANGE_CONTACT',
  reason: 'Đổi tên miền',
  payload: '',
  changes: [{ field: 'email', before: 'cu@chodon.example', after: 'moi@chodon.example' }],
  moved: [],
  kept: [],
};

function letterTo(name: string, tells: 'OLD_ADDRESS' | 'ADMINISTRATOR', language: Language): string {
  const reader = official('administrator', { id: 'reader', name, language, unit: choDon.id, path: choDon.path });
  const about = tells === 'ADMINISTRATOR' ? { ...reader, id: 'new', name: 'Lý Thị Mai' } : reader;
  const mail: AccessMail = { tells, subject: about.id, token: 't', record, about, reader };
  return accessEmail(mail, choDon, 'id', 'bao-cao@chodon.example', situation({ day: '2026-10-20' })).text;
}

describe('whom a letter names for questions', () => {
  it.each(['vi', 'en'] as const)('is never its own reader (%s)', (language) => {
    const inLanguage = letters.filter((letter) => letter.language === language);
    const toContact = inLanguage.filter(({ email }) => email.to.name === contactName);
    expect(toContact.map(({ name }) => name)).toContain('administrator');
    for (const { name, email } of toContact)
      expect(email.text, name).not.toMatch(new RegExp(`(liên hệ( ngay)? đồng chí|contact) ${contactName}`));
    for (const { name, email } of inLanguage)
      if (name.startsWith('substitute')) expect(email.text, name).toContain(contactName);
  });

  it('of a changed address is the contact, and for the contact the level above', () => {
    expect(letterTo('Nông Văn Bình', 'OLD_ADDRESS', 'vi')).toContain(`đề nghị liên hệ ngay đồng chí ${contactName},`);
    expect(letterTo(contactName, 'OLD_ADDRESS', 'vi')).toContain(
      `Nếu đồng chí không đề nghị thay đổi này, đề nghị báo cáo ngay lãnh đạo ${authority.vi}.`,
    );
    expect(letterTo(contactName, 'OLD_ADDRESS', 'en')).toContain(
      `If you did not ask for this change, please inform the leaders of the ${authority.en} at once.`,
    );
  });

  it('of a new administrator is the level above for everybody: the contact may be who should not have the rights', () => {
    for (const name of ['Nông Văn Bình', contactName]) {
      const [vi, en] = [letterTo(name, 'ADMINISTRATOR', 'vi'), letterTo(name, 'ADMINISTRATOR', 'en')];
      expect(vi).toContain(`đề nghị thu hồi quyền trên Hệ thống và báo cáo ngay lãnh đạo ${authority.vi}.`);
      expect(en).toContain(`revoke the rights in the system and inform the leaders of the ${authority.en} at once.`);
      expect(vi).not.toContain('liên hệ');
      expect(en).not.toContain('contact');
    }
  });

  it.each([
    ['3-late-officer', true],
    ['opened', true],
    ['due-day-moved', true],
    ['extension-granted', false],
    ['extension-refused', false],
    ['reopened', false],
    ['handed-to-chairman', false],
    ['returned', false],
  ])('helps with an extension where one can still be asked for: %s', (kind, canBeExtended) => {
    const texts = letters.flatMap(({ name, email }) => (name === kind ? [email.text] : []));
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain(contactName);
      expect(/cần gia hạn|need an extension/.test(text)).toBe(canBeExtended);
    }
  });
});

it('an answer to a request for an extension says in both languages who gives it', () => {
  const { office } = situation({ day: '2026-10-20' }).scope.letterhead;
  for (const { name, language, email } of letters)
    if (/^extension-(granted|refused)$/.test(name))
      expect(email.text).toMatch(
        new RegExp(
          language === 'vi'
            ? `^${office.vi} (đồng ý|chưa chấp thuận)`
            : `^The ${office.en} has (extended|refused the request to extend) the deadline`,
          'm',
        ),
      );
});
