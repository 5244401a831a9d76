import { describe, expect, it } from 'vitest';
import type { AdministrationRecord } from '../../src/domain/administration/record.js';
import { endedAbsences, namedAbsence } from '../../src/domain/notice/absence-notices.js';
import { OFFICIAL_ROLES, type OfficialRole } from '../../src/domain/official/official.js';
import type { Language } from '../../src/domain/text/text.js';
import { accessEmail } from '../../src/email/access/compose.js';
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
    expect(subject).toBe('Thay đồng chí Hoàng Đức Thịnh từ ngày 19/10/2026 đến hết ngày 22/10/2026 – Xuân Lạc');
    expect(text).toMatch(/Từ ngày\s+19\/10\/2026 \(thứ Hai\)\s+Đến hết ngày\s+22\/10\/2026 \(thứ Năm\)/);
    expect(text).toMatch(/Chức vụ\s+Chủ tịch Ủy ban nhân dân/);
    expect(text).toContain(
      'chỗ ký trên bản in để trống, vì người thay không phải là Phó Chủ tịch và chưa có văn bản ủy quyền',
    );
    expect(text).toContain('chọn phân công thay đồng chí Hoàng Đức Thịnh; Hệ thống ghi tên cả hai người');
    expect(headers['List-Unsubscribe']).toBeUndefined();
    const english = letter(record(), 'en');
    expect(english.subject).toBe('You stand in for Hoàng Đức Thịnh from 19 October 2026 to 22 October 2026 – Xuân Lạc');
    expect(english.text).toContain('On these days, you may sign and submit the report or return it');
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
    expect(letter(ended('2026-10-18T07:05:00.000Z'), 'en').text).toContain(
      'the arrangement was withdrawn before it began',
    );
  });
});

describe('the letter about an early end', () => {
  const end = (action: AdministrationRecord['action'], after: string, language: Language = 'vi') =>
    letter(record({ action, changes: [{ field: 'absences', before: listed, after }] }), language);
  const cut = JSON.stringify([{ ...absence, until: '2026-10-21' }]);
  const until = (day: string) => JSON.stringify([{ ...absence, until: day }]);

  it.each([
    ['END_SUBSTITUTION', 'Hoàng Đức Thịnh does the work and receives the letters again.'],
    [
      'DEACTIVATE',
      'Xuân Lạc Commune: Hoàng Đức Thịnh has left Xuân Lạc Commune (the account is closed). From now on, you will neither',
    ],
    ['TRANSFER', 'Xuân Lạc Commune: Hoàng Đức Thịnh has moved to other duties.'],
    ['END_ASSIGNMENT', 'Xuân Lạc Commune: the assignment of Hoàng Đức Thịnh at Xuân Lạc Commune ends.'],
    ['SUBSTITUTE_LEFT', 'Xuân Lạc Commune: your assignment at Xuân Lạc Commune has changed.'],
  ] as const)('after %s says in English why', (action, reason) => {
    const { text, subject } = end(action, until('2026-10-19'), 'en');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(reason);
    expect(text).toContain('At the time below, you stopped standing in for Hoàng Đức Thịnh, Chairperson');
    expect(subject).toBe('You stopped standing in for Hoàng Đức Thịnh – Xuân Lạc');
  });

  it('names a last day that is to come, from today on', () => {
    expect(end('END_ASSIGNMENT', cut, 'en').subject).toContain('From 22 October 2026 you will no longer');
    expect(end('END_ASSIGNMENT', until('2026-10-20')).subject).toContain('sau ngày 20/10/2026');
    expect(end('END_ASSIGNMENT', until('2026-10-19')).subject).not.toContain('sau ngày');
    expect(end('END_ASSIGNMENT', cut).text).toMatch(/Nay kết thúc sau ngày\s+21\/10\/2026 \(thứ Tư\)/);
  });

  it('tells the absent official in both languages who has left, and where to name another', () => {
    const lost = (language: Language) => {
      const about = official('chairman', { id: 'chair', name: 'Hoàng Đức Thịnh', language });
      const of = record({ action: 'SUBSTITUTE_LEFT', changes: [{ field: 'absences', before: listed, after: cut }] });
      const names = { tells: 'SUBSTITUTE_LEFT', substituteName: 'Nguyễn Thị An' } as const;
      const mail = { ...names, subject: 'chair', token: 't', record: of, about, reader: about };
      return accessEmail(mail, xuanLac, 'id', 'bao-cao@chodon.example', situation({ day: '2026-10-20' }));
    };
    const [vi, en] = [lost('vi'), lost('en')];
    expect(vi.subject).toBe('Hết người thay sau ngày 21/10/2026: Nguyễn Thị An – Xuân Lạc');
    expect(vi.text).toMatch(/Người thay\s+Nguyễn Thị An/);
    expect(vi.text.replaceAll(/\s+/g, ' ')).toContain('đề nghị đồng chí cử người khác tại mục “Vắng mặt”');
    expect(en.subject).toBe('Nguyễn Thị An will no longer stand in for you after 21 October 2026 – Xuân Lạc');
    expect(en.text.replaceAll(/\s+/g, ' ')).toContain('please name another substitute under “Absence” on “My work”');
    for (const { text } of [vi, en]) expect(text).toContain('/viec-can-lam');
  });
});

describe('a record of an absence', () => {
  const later = { ...absence, from: '2026-11-02', until: '2026-11-03' };
  const both = JSON.stringify([absence, later]);
  const of = (action: AdministrationRecord['action'], before: string | null, after: string) =>
    record({ action, changes: [{ field: 'absences', before, after }] });

  it('names the days that it added', () => {
    expect(namedAbsence(of('NAME_SUBSTITUTE', listed, both))).toEqual(later);
    expect(namedAbsence(of('END_SUBSTITUTION', listed, both))).toBeUndefined();
    expect(namedAbsence(record({ changes: [] }))).toBeUndefined();
  });

  it('names all the days that it took away, and the last one that it left of them', () => {
    const early = JSON.stringify([{ ...absence, until: '2026-10-19' }]);
    for (const action of ['END_SUBSTITUTION', 'DEACTIVATE', 'TRANSFER', 'END_ASSIGNMENT', 'SUBSTITUTE_LEFT'] as const) {
      expect(endedAbsences(of(action, listed, early))).toEqual([{ absence, lastDay: '2026-10-19' }]);
      expect(endedAbsences(of(action, both, early))).toEqual([
        { absence, lastDay: '2026-10-19' },
        { absence: later, lastDay: null },
      ]);
    }
    for (const action of ['NAME_SUBSTITUTE', 'CHANGE_CONTACT', 'REACTIVATE'] as const)
      expect(endedAbsences(of(action, listed, '[]'))).toEqual([]);
  });

  it('of an earlier release, in which nobody was told, names none', () => {
    expect(
      endedAbsences(record({ action: 'DEACTIVATE', changes: [{ field: 'active', before: 'true', after: 'false' }] })),
    ).toEqual([]);
  });
});
