import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { absenceFaults } from '../../../src/domain/absence/absence-edit.js';
import { holidayFaults } from '../../../src/domain/administration/holiday-edit.js';
import type { UserError } from '../../../src/domain/refusal/codes.js';
import { refusal } from '../../../src/domain/refusal/refusal.js';
import { substituteFields } from '../../../src/portal/absence/substitute-texts.js';
import * as calendar from '../../../src/portal/administration-calendar/forms-texts.js';
import * as letters from '../../../src/portal/administration-letters/forms-texts.js';
import * as method from '../../../src/portal/administration-method/forms-texts.js';
import * as officials from '../../../src/portal/administration-officials/forms-texts.js';
import { faultsInForm, inWordsOfForm } from '../../../src/portal/change-form/change-form.js';
import { listOf, together } from '../../../src/portal/change-form/fields.js';
import { FormFields } from '../../../src/portal/change-form/form-context.js';
import { Fields } from '../../../src/portal/change-form/form-field.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';

const CHOICES = [{ value: 'A', label: 'A' }];
const given = <Of>(facts: object): Of => facts as Of;
const LABELS = given<Parameters<typeof method.generalFields>[1]>({ policies: CHOICES, winners: CHOICES });
const CHOOSE = { units: [], roles: CHOICES, languages: CHOICES };
const LADDER = { steps: [], quietDays: [], review: {} };

const FORMS: Readonly<Record<string, object>> = {
  absence: substituteFields(given({ role: 'CHAIRMAN' }), []),
  calendar: calendar.calendarFields(given({ firstPeriod: '2026-10' })),
  holiday: { set: listOf([together(calendar.holidayFields({ kinds: CHOICES, statuses: CHOICES }))]) },
  ladder: letters.ladderFields(given({ ladder: LADDER }), CHOICES),
  letterhead: letters.letterheadFields(given({ letterhead: { legalBasisVi: [], legalBasisEn: [] } })),
  invitation: officials.inviteFields(CHOOSE),
  contact: officials.contactFields(given({ role: 'OFFICER' }), CHOOSE),
  transfer: officials.transferFields(given({ unit: { slug: 'xuan-lac' } }), CHOOSE),
  assignment: officials.assignmentFields(CHOOSE),
  method: method.generalFields(given({ namedMethods: [] }), LABELS),
  publication: method.publishFields,
};

const LANGUAGES = ['vi', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The label of each control, by its name. */
function labelsOf(fields: object, language: Language): ReadonlyMap<string, string> {
  const of = h(Fields, { of: fields });
  const html = renderToString(h(FormFields.Provider, { value: { id: 'form', faults: [], language } }, of));
  const labels = new Map([...html.matchAll(/<label for="([^"]+)">([^<]*)</g)].map(([, id, label]) => [id, label]));
  const controls = [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([control]) => control);
  const attribute = (control: string, name: string) => new RegExp(` ${name}="([^"]+)"`).exec(control)?.[1] ?? '';
  return new Map(controls.map((control) => [attribute(control, 'name'), labels.get(attribute(control, 'id')) ?? '']));
}

const said = (error: UserError | undefined, form: string, language: Language): string | undefined => {
  const labels = labelsOf(FORMS[form] ?? {}, language);
  const fault = error && { path: error.path, message: error.message[language] };
  return fault && inWordsOfForm(fault, language, (name) => labels.get(name)).message;
};

describe('a refusal has the word of the form for its field', () => {
  test.each(Object.keys(FORMS))('in every field of the form (%s)', (form) => {
    for (const language of LANGUAGES) {
      const labels = [...labelsOf(FORMS[form] ?? {}, language)];
      expect(labels.length).toBeGreaterThan(0);
      for (const [name, label] of labels) {
        const path = name.split('.');
        expect(label, name).not.toBe('');
        const outside = said(refusal('OUT_OF_RANGE', path, '9', { what: 'accepted', value: '1–5' }), form, language);
        expect(outside).toMatch(language === 'vi' ? /: 9 không hợp lệ; chấp nhận 1–5\.$/ : / is 9; accepted: 1–5\.$/);
        expect(outside?.startsWith(label)).toBe(true);
        expect(said(refusal('REASON_NEEDED', path), form, language)).toContain(`“${label}”`);
      }
    }
  });

  test('as the days of an absence and of a decision have', () => {
    const absence = { substitute: 'b', from: '2026-11-16', until: '2026-11-20' };
    const official = given<Parameters<typeof absenceFaults>[0]>({ id: 'a', role: 'officer' });
    const faults = absenceFaults(
      official,
      { of: 'ABSENCE', absence, colleagues: [], typists: new Set() },
      '2026-11-17',
    );
    expect(said(faults[0], 'absence', 'vi')).toBe(
      'Từ ngày: 16/11/2026 không hợp lệ; chấp nhận từ ngày 17/11/2026 trở đi.',
    );
    expect(said(faults[0], 'absence', 'en')).toBe(
      'First day is 16 November 2026; accepted: 17 November 2026 or later.',
    );
    const unset = { swappedWith: null, note: null, decision: null, decisionDate: null };
    const day = {
      date: '2026-12-15',
      kind: 'PUBLIC_HOLIDAY',
      status: 'VERIFIED',
      name: { vi: 'Nghỉ', en: 'Off' },
    } as const;
    const [needed] = holidayFaults([], { set: [{ ...day, ...unset }], remove: [] }, '2026-11-17');
    expect(said(needed, 'holiday', 'vi')).toBe('Phải nêu lý do (mục “Số văn bản”).');
  });

  test('also where the service can read no such value', async () => {
    const ladder = { ladder: { ...LADDER, steps: [{ offset: null, recipients: [] }] } };
    const labels = labelsOf(letters.ladderFields(given(ladder), CHOICES), 'vi');
    const fault = (argument?: string) =>
      Promise.reject(new AnswerFault('REFUSED', 'Biến "$input" có giá trị không hợp lệ', argument));
    const refused = (argument?: string) => faultsInForm(fault(argument), 'vi', (name) => labels.get(name));
    const place = 'steps.0.offset';
    const message = 'Số ngày làm việc so với hạn gửi: chưa nhập, hoặc không đọc được.';
    for (const argument of [`input.${place}`, `change.ladder.${place}`])
      expect(await refused(argument)).toEqual([{ path: place.split('.'), message }]);
    for (const argument of [undefined, 'input', 'input.scope'])
      expect(await refused(argument)).toEqual([{ path: [], message: 'Biến "$input" có giá trị không hợp lệ' }]);
    // The label goes on where the name of the log ends: "First period".
    const rules = labelsOf(FORMS.calendar ?? {}, 'en');
    expect(await faultsInForm(fault('input.firstPeriod'), 'en', (name) => rules.get(name))).toEqual([
      { path: ['firstPeriod'], message: 'First period (year-month) is empty, or cannot be read.' },
    ]);
  });

  test('but stays as the service says it where the form has no such field', () => {
    expect(said(refusal('OWN_ACCOUNT', ['official']), 'contact', 'en')).toMatch(/^You cannot transfer/);
    expect(said(refusal('NAMED_TWICE', ['quietDays', '0'], 'x'), 'ladder', 'vi')).toMatch(
      /^Ngày không gửi thư, mục 1: /,
    );
  });
});
