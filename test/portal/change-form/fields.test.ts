import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { lookAtDueDays } from '../../../src/portal/administration-calendar/due-day-preview.js';
import { calendarFields, holidayFields } from '../../../src/portal/administration-calendar/forms-texts.js';
import { ladderFields } from '../../../src/portal/administration-letters/forms-texts.js';
import { publishFields } from '../../../src/portal/administration-method/forms-texts.js';
import { newIndicatorFields } from '../../../src/portal/administration-method/indicator-texts.js';
import { contactFields, inviteFields } from '../../../src/portal/administration-officials/forms-texts.js';
import { rankingQuestion } from '../../../src/portal/administration-operation/forms-texts.js';
import { clausesField } from '../../../src/portal/administration-reorganisations/clause-texts.js';
import { PreviewSection } from '../../../src/portal/administration-reorganisations/preview-section.js';
import {
  atPlace,
  beside,
  changedOnly,
  checkField,
  listOf,
  maybe,
  noted,
  orNone,
  pairField,
  textField,
  titled,
  together,
  wholeField,
  wholeIfAnyField,
} from '../../../src/portal/change-form/fields.js';
import { FormFields } from '../../../src/portal/change-form/form-context.js';
import { Fields, inputOf } from '../../../src/portal/change-form/form-field.js';
import type { FormValues } from '../../../src/portal/change-form/form-values.js';
import { readField } from '../../../src/portal/change-form/read-field.js';
import type { OfficialPartsFragment } from '../../../src/portal/generated/administration-officials.js';
import { UNNAMED_CONTACT } from '../../../src/seed/settings/texts.js';

const LABEL = { vi: 'Nhãn', en: 'Label' };
const HINT = { vi: 'Gợi ý', en: 'Hint' };

const shown = (fields: object, language: 'vi' | 'en' = 'vi'): string =>
  renderToString(h(FormFields.Provider, { value: { id: 'form', faults: [], language } }, h(Fields, { of: fields })));

/** The typed texts by the names of the fields. `names` collects the names that are read. */
function typed(texts: Readonly<Record<string, string>>): FormValues & { readonly names: Set<string> } {
  const names = new Set<string>();
  const text = (name: string): string => {
    names.add(name);
    return texts[name] ?? '';
  };
  const none = (name: string): [] => {
    text(name);
    return [];
  };
  return {
    names,
    text,
    optional: (name) => text(name) || undefined,
    number: (name) => (text(name) === '' ? undefined : Number(text(name))),
    pairs: none,
    days: none,
    isChecked: (name) => text(name) === 'on',
    all: (name) => text(name).split(' '),
    count: (name) =>
      new Set(Object.keys(texts).flatMap((key) => (key.startsWith(`${name}.`) ? key.split('.')[1] : []))).size,
  };
}

const namesShown = (fields: object): string[] =>
  [...new Set([...shown(fields).matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name))].sort();

const UNITS = [
  { slug: 'cho-don', level: 'DISTRICT', name: 'Chợ Đồn' },
  { slug: 'xuan-lac', level: 'COMMUNE', name: 'Xã Xuân Lạc' },
] as const;
const CHOICES = [{ value: 'A', label: 'A' }];
const LABELS = { unitKinds: CHOICES, extents: CHOICES, levels: CHOICES, clauses: CHOICES, kinds: CHOICES };
const METHOD_LABELS = { rules: CHOICES, kinds: CHOICES, frequencies: CHOICES, measures: CHOICES };

describe('a form of an administrator', () => {
  const FORMS: Readonly<Record<string, object>> = {
    calendar: calendarFields({ firstPeriod: '2026-10' } as Parameters<typeof calendarFields>[0]),
    holiday: { set: listOf([together(holidayFields({ kinds: CHOICES, statuses: CHOICES }))]) },
    ladder: ladderFields(
      { ladder: { steps: [{ offset: -3, recipients: ['A'] }], quietDays: [], review: {} } } as unknown as Parameters<
        typeof ladderFields
      >[0],
      CHOICES,
    ),
    'invited official': inviteFields({ units: UNITS, roles: CHOICES, languages: CHOICES }),
    'new indicator': newIndicatorFields(
      { groups: [] } as unknown as Parameters<typeof newIndicatorFields>[0],
      METHOD_LABELS as unknown as Parameters<typeof newIndicatorFields>[1],
    ),
  };

  test.each(Object.entries(FORMS))('reads every field of the %s under the name under which it stands', (_, fields) => {
    const values = typed({ 'steps.0.offset': '-3' });
    inputOf(fields, values);
    expect([...values.names].sort()).toEqual(namesShown(fields));
  });

  test.each(['FORM', 'ALTER', 'END', 'END_LEVEL'] as const)('reads the fields of a clause that does %s', (of) => {
    const clause = { of, predecessors: [{ unit: 'xuan-lac', extent: 'WHOLE' }], outsideUnits: [], outsideLand: [] };
    const before = [{ ...clause, heirsOutside: [], unit: 'xuan-lac' }];
    const fields = {
      changes: clausesField(
        { labels: LABELS, units: UNITS } as unknown as Parameters<typeof clausesField>[0],
        before as unknown as Parameters<typeof clausesField>[1],
      ),
    };
    const values = typed({ 'changes.0.of': of, 'changes.0.predecessors.0.unit': 'xuan-lac' });
    const read = inputOf(fields, values).changes;
    expect([...values.names].sort()).toEqual(namesShown(fields));
    const name = { FORM: 'form', ALTER: 'alter', END: 'end', END_LEVEL: 'endLevel' }[of];
    expect(read.map((change) => Object.keys(change))).toEqual([[name]]);
  });
});

describe('the fields of a form', () => {
  test('stand below each other, and beside each other where they say so', () => {
    const fields = { a: textField(LABEL), b: beside(textField(LABEL)), c: noted(textField(LABEL), HINT) };
    expect(shown(fields).match(/<div class="fields-in-row">/g)).toHaveLength(1);
    expect(shown(fields, 'en')).toMatch(/name="c".*<p class="aside">Hint<\/p>$/s);
  });

  test('name a text of both languages twice', () => {
    expect(shown({ title: pairField(LABEL) })).toMatch(/Nhãn \(tiếng Việt\).*Nhãn \(tiếng Anh\)/s);
    expect(shown({ title: pairField(LABEL) }, 'en')).toMatch(/Label \(Vietnamese\).*Label \(English\)/s);
    expect(namesShown({ title: pairField(LABEL) })).toEqual(['title.en', 'title.vi']);
  });

  test('have the name of their part, and the place that they are given', () => {
    const part = together({ every: wholeField(LABEL) });
    expect(namesShown({ review: titled(HINT, part) })).toEqual(['review.every']);
    expect(namesShown({ list: listOf([part, part]) })).toEqual(['list.0.every', 'list.1.every']);
    expect(namesShown({ add: listOf([atPlace('', part)]) })).toEqual(['every']);
    expect(inputOf({ add: listOf([atPlace('', part)]) }, typed({ every: '2' }))).toEqual({ add: [{ every: 2 }] });
  });
});

describe('what is left empty', () => {
  const read = (field: ReturnType<typeof maybe<unknown>>, texts = {}) => inputOf({ it: field }, typed(texts)).it;

  test('is not named, is taken away, or is missing, as the field says', () => {
    expect(read(maybe(textField(LABEL)))).toBeUndefined();
    expect(read(orNone(textField(LABEL)))).toBeNull();
    expect(read(wholeField(LABEL))).toBeNaN();
    expect(read(wholeIfAnyField(LABEL))).toBeUndefined();
    expect(read(textField(LABEL))).toBe('');
  });

  test('is a text in neither language, and no text in one', () => {
    expect(read(maybe(pairField(LABEL)))).toBeUndefined();
    expect(read(maybe(pairField(LABEL)), { 'it.en': 'One' })).toEqual({ vi: '', en: 'One' });
    expect(read(wholeField(LABEL), { it: '0' })).toBe(0);
  });
});

test('only what differs from what there is now is sent', () => {
  const fields = changedOnly(
    { days: 5, isOn: true, from: null },
    {
      days: wholeField(LABEL),
      isOn: checkField(LABEL),
      from: orNone(textField(LABEL)),
    },
  );
  const sent = (texts: Record<string, string>) => JSON.parse(JSON.stringify(inputOf(fields, typed(texts))));
  expect(sent({ days: '5', isOn: 'on' })).toEqual({});
  expect(sent({ days: '6', from: '2026-12-01' })).toEqual({ days: 6, isOn: false, from: '2026-12-01' });
});

test('a month is read as people write it, where the browser has no control for months', () => {
  for (const month of ['2026-11', '11/2026', 'tháng 11/2026']) {
    expect(inputOf(publishFields, typed({ from: month }))).toEqual({ from: '2026-11' });
    expect(inputOf(rankingQuestion([], undefined), typed({ period: month }))).toEqual({ period: '2026-11' });
  }
  expect(inputOf(publishFields, typed({ from: 'tháng Giêng' }))).toEqual({ from: 'tháng Giêng' });
});

test('a number too large to be exact is told so, and is not called a fraction', () => {
  const message = (typed: string) => (readField(typed, 'WHOLE', 'en') as { fault?: { en: string } }).fault?.en;
  expect(message('9007199254740992')).toBe('9,007,199,254,740,992 is too large; the largest is 9,007,199,254,740,991.');
  expect(message('-9007199254740992')).toBe(
    '-9,007,199,254,740,992 is too small; the smallest is -9,007,199,254,740,991.',
  );
  expect(message('1.5')).toBe('1.5 is not a whole number.');
  expect(readField('9007199254740991', 'WHOLE', 'en')).toBe(Number.MAX_SAFE_INTEGER);
});

test('contact details that nobody has changed are not sent', () => {
  const held = { name: 'Lý Thị Mai', email: 'mai@xuan-lac.example', phone: '0912 345 678', language: 'VI' } as const;
  const official = { ...held, role: 'OFFICER', wantsDigests: true, isDeputy: false } as OfficialPartsFragment;
  const fields = contactFields(official, { languages: [] });
  expect(Object.values(inputOf(fields, typed({ ...held, digests: 'on' })))).not.toContainEqual(expect.anything());
  const { name, phone, digests } = inputOf(fields, typed({ ...held, name: 'Lý Mai', phone: '' }));
  expect({ name, phone, digests }).toEqual({ name: 'Lý Mai', phone: null, digests: false });
});

test('the preview says that reminders would go out without a letterhead', () => {
  const preview = (letterhead?: object) =>
    renderToString(h('div', null, lookAtDueDays({ movedDueDays: [], keptDueDays: [], errors: [] }, letterhead).shown));
  const said = 'chưa được khai báo đủ';
  expect(preview({ office: 'Phòng Văn hóa', ...UNNAMED_CONTACT })).toContain(said);
  expect(preview({ office: 'Phòng Văn hóa', contactName: 'Nông Thị Hải Yến' })).not.toContain(said);
  expect(preview()).not.toContain(said);
});

test('the preview of a reorganisation says whose name letters bear, and which scope goes on', () => {
  const scope = { heir: null, to: null, authority: 'UBND huyện Chợ Đồn', firstPeriod: '2026-11' };
  const scopes = [
    { ...scope, scope: 'cho-don', heir: 'thai-nguyen' },
    { ...scope, scope: 'bach-thong', to: 'thai-nguyen' },
    { ...scope, scope: 'na-ri' },
  ];
  const none = { ending: [], beginning: [], changing: [], redirects: [], reports: [], openPeriods: [], rankings: [] };
  const preview = { ...none, scopes, officials: [], needsConfirmation: false };
  const html = renderToString(h(PreviewSection, { preview, answer: { units: [], labels: {} } } as never));
  expect(html).toContain('cho-don → thai-nguyen, từ tháng 11 năm 2026; thư nhắc hiện ghi cơ quan gửi là “UBND huyện');
  expect(html).toContain('bach-thong giữ quy định của mình, thuộc thai-nguyen từ tháng 11 năm 2026');
  expect(html).toContain('na-ri: chưa có nơi nhận');
});
