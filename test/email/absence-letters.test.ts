import { describe, expect, it } from 'vitest';
import { changedAbsence } from '../../src/domain/administration/access-notices.js';
import type { AdministrationRecord } from '../../src/domain/administration/record.js';
import { OFFICIAL_ROLES, type OfficialRole } from '../../src/domain/official/official.js';
import type { Language } from '../../src/domain/text/text.js';
import { accessEmail } from '../../src/email/access/access-email.js';
import { official, situation, xuanLac } from '../support/builders/mail-builder.js';

const absence = { substitute: 'deputy', from: '2026-10-19', until: '2026-10-22' };
const listed = JSON.stringify([absence]);

const record = (more: Partial<AdministrationRecord> = {}): AdministrationRecord => ({
  subject: { noun: 'OFFICIAL', id: 'chair' },
  token: 'absence-0001',
  basedOn: null,
  path: xuanLac.path,
  at: '2026-10-20T07:05:00.000Z',
  actor: 'chair',
  actorName: 'Hoàng Đức Thịnh',
  action: 'NAME_SUBSTITUTE',
  reason: 'Nằm viện',
  payload: '',
  changes: [{ field: 'absences', before: null, after: listed }],
  moved: [],
  kept: [],
  ...more,
});
const ended = (at: string) =>
  record({ at, action: 'END_SUBSTITUTION', changes: [{ field: 'absences', before: listed, after: '[]' }] });

function letter(of: AdministrationRecord, language: Language = 'vi', role: OfficialRole = 'chairman') {
  const about = official(role, { id: 'chair', name: 'Hoàng Đức Thịnh', absences: [absence] });
  const reader = official('auditor', { id: 'deputy', name: 'Nguyễn Thị An', language });
  const tells = of.action === 'NAME_SUBSTITUTE' ? 'SUBSTITUTE_NAMED' : 'SUBSTITUTE_ENDED';
  const mail = { tells, subject: 'chair', token: 't', record: of, about, reader } as const;
  return accessEmail(mail, xuanLac, 'id', 'bao-cao@chodon.example', situation({ day: '2026-10-20' }));
}

describe('the letter to a substitute', () => {
  it('says from which day to which, whose work it is, and what may be done', () => {
    const { to, subject, text, headers } = letter(record());
    expect(to.name).toBe('Nguyễn Thị An');
    expect(subject).toBe('Thay đồng chí Hoàng Đức Thịnh từ ngày 19/10/2026 đến hết ngày 22/10/2026 – xã Xuân Lạc');
    expect(text).toMatch(/Từ ngày\s+Thứ Hai, 19\/10\/2026\s+Đến hết ngày\s+Thứ Năm, 22\/10\/2026/);
    expect(text).toMatch(/Vai trò\s+Chủ tịch Ủy ban nhân dân/);
    expect(text).toContain('bản in ghi “KT. CHỦ TỊCH” và họ tên đồng chí');
    expect(text).toContain('chọn phân công thay đồng chí Hoàng Đức Thịnh; Hệ thống ghi tên cả hai người');
    expect(headers['List-Unsubscribe']).toBeUndefined();
    const english = letter(record(), 'en');
    expect(english.subject).toBe(
      'You stand in for Hoàng Đức Thịnh from 19 October 2026 to 22 October 2026 – Xuân Lạc Commune',
    );
    expect(english.text).toContain('On these days you may send the report or return it');
  });

  it('names the rights of each role, and never why somebody is absent', () => {
    const rights = OFFICIAL_ROLES.map((role) => /đồng chí được [^.]+/.exec(letter(record(), 'vi', role).text)?.[0]);
    expect(new Set(rights).size).toBe(OFFICIAL_ROLES.length);
    for (const language of ['vi', 'en'] as const) expect(letter(record(), language).html).not.toContain('Nằm viện');
  });

  it('about the end says whether the days had begun', () => {
    expect(letter(ended('2026-10-20T07:05:00.000Z')).text).toContain('đã kết thúc từ thời điểm');
    expect(letter(ended('2026-10-19T00:00:00.000Z')).text).toContain('đã kết thúc từ thời điểm');
    expect(letter(ended('2026-10-18T07:05:00.000Z')).text).toContain('đã được rút lại trước khi bắt đầu');
    expect(letter(ended('2026-10-18T07:05:00.000Z'), 'en').text).toContain('has been taken back before it began');
  });
});

describe('a record of an absence', () => {
  it('names the days that it added or took away', () => {
    const later = { ...absence, from: '2026-11-02', until: '2026-11-03' };
    const both = JSON.stringify([absence, later]);
    const of = (action: AdministrationRecord['action'], before: string | null, after: string) =>
      changedAbsence(record({ action, changes: [{ field: 'absences', before, after }] }));
    expect(of('NAME_SUBSTITUTE', listed, both)).toEqual({ tells: 'SUBSTITUTE_NAMED', absence: later });
    const early = JSON.stringify([{ ...absence, until: '2026-10-19' }]);
    expect(of('END_SUBSTITUTION', listed, early)).toEqual({ tells: 'SUBSTITUTE_ENDED', absence });
    expect(of('CHANGE_CONTACT', listed, both)).toBeUndefined();
    expect(changedAbsence(record({ changes: [] }))).toBeUndefined();
  });
});
