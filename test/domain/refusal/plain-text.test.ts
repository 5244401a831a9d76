import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayFaults } from '../../../src/domain/administration/holiday-edit.js';
import { letterheadFaults } from '../../../src/domain/administration/letterhead-edit.js';
import { methodEditFaults } from '../../../src/domain/administration/method-edit.js';
import { officialFaults } from '../../../src/domain/administration/official-edit.js';
import { requestFaults } from '../../../src/domain/administration/request.js';
import type { UserError } from '../../../src/domain/refusal/codes.js';
import { linesOf, onOneLine, typedTextFaults } from '../../../src/domain/refusal/plain-text.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { decide } from '../../../src/domain/report/transitions.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { commune, draft, scope } from '../../support/builders/scope-builder.js';
import { sized } from '../../support/start/real.js';

const found = (text: string, kind: 'LINE' | 'LINES') =>
  typedTextFaults(text, ['name'], kind).map(({ value, comparedWith }) => `${value} ${comparedWith?.value}`);

describe('a text', () => {
  it('is taken with every letter, sign and space that people write', () => {
    for (const text of ['', 'Nguyễn Thị Ánh', 'Nguye\u0302\u0303n', 'a\u00a0b – “c” €', '😀', '👩\u200d🌾'])
      expect(found(text, 'LINE')).toEqual([]);
  });

  it.each([
    ['\u0000', 'U+0000'],
    ['\t', 'U+0009'],
    ['\r', 'U+000D'],
    ['\u001f', 'U+001F'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u2028', 'U+2028'],
    ['\u202e', 'U+202E'],
    ['\u2069', 'U+2069'],
    ['\u200b', 'U+200B'],
    ['\u200d', 'U+200D'],
    ['\u200e', 'U+200E'],
    ['\u061c', 'U+061C'],
    ['\u2060', 'U+2060'],
    ['\ufeff', 'U+FEFF'],
    ['\ufffe', 'U+FFFE'],
    ['\uffff', 'U+FFFF'],
  ])('is refused with %j, on one line and on several', (sign, code) => {
    expect(found(`ab${sign}c`, 'LINE')).toEqual([`${code} 3`]);
    expect(found(`ab${sign}c`, 'LINES')).toEqual([`${code} 3`]);
  });

  it('is refused where combining marks pile up', () => {
    expect(found(`e\u0302\u0301${'\u0300'}`, 'LINE')).toEqual([]);
    expect(found(`e${'\u0300'.repeat(4)}`, 'LINE')).toEqual(['U+0300 5']);
    expect(onOneLine(`e${'\u0300'.repeat(40)}`)).toBe(`e${'\u0300'.repeat(3)}`);
  });

  it.each([
    ['👩\u200d👩\u200d👧', []],
    ['❤\ufe0f\u200d🔥', []],
    ['\u200d👩', ['U+200D 1']],
    ['👩\u200d\u200d', ['U+200D 4']],
    ['a\u200db', ['U+200D 2']],
    ['👩\u0301\u200d', ['U+200D 4']],
  ])('may join emoji, and nothing else: %j', (text, faults) => {
    expect(found(text, 'LINE')).toEqual(faults.slice(0, 1));
  });

  it('is judged as by an expression that looks behind, which old browsers cannot read', async () => {
    const STRAY =
      /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\p{Noncharacter_Code_Point}]|\u034f|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d|(?<=\p{M}{3})\p{M}/gu;
    const judged = (text: string) => text.replace(STRAY, (sign) => (/[\p{Cc}\u2028\u2029]/u.test(sign) ? ' ' : ''));
    const sign = fc.constantFrom('e', 'n', ' ', '\n', '\u0301', '\u0302', '\u034f', '\ufe0f', '\u200d', '👩', '\u200b');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sign, { maxLength: 14 }).map((signs) => signs.join('')),
    );
    await fc.assert(
      fc.property(texts, (text) => {
        expect(onOneLine(text)).toBe(judged(text));
      }),
      { numRuns: sized(500, 2_000) },
    );
  });

  it('may break its lines where several are meant, and nowhere else', () => {
    expect(found('a\nb', 'LINE')).toEqual(['U+000A 2']);
    expect(found('a\nb', 'LINES')).toEqual([]);
    expect(found('a\r\nb', 'LINES')).toEqual(['U+000D 2']);
  });

  it('of whatever signs is refused or stays as it is on its lines', async () => {
    await fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const isTaken = found(text, 'LINES').length === 0;
        expect(linesOf(text).join('\n') === text).toBe(isTaken);
        expect(onOneLine(text) === text).toBe(found(text, 'LINE').length === 0);
      }),
    );
  });
});

const EVIL = 'Đúng\u0007';
const both = (vi: string) => ({ vi, en: 'right' });
const places = (faults: readonly UserError[]) =>
  faults.filter(({ code }) => code === 'CONTROL_CHARACTER').map(({ path }) => path.join('.'));

describe('what administrators type', () => {
  const request = {
    subject: { noun: 'OFFICIAL', id: 'officer-1' },
    action: 'INVITE',
    key: 'key-00001',
    expectedRevision: null,
    reason: EVIL,
    actor: 'administrator-1',
    actorName: 'A',
    at: '2026-10-12T02:00:00.000Z',
    payload: '',
  } as const;

  it('is refused in reasons, names, addresses, letterheads, holidays and methods', () => {
    expect(places(requestFaults(request, null))).toEqual(['reason']);
    expect(places(requestFaults({ ...request, reason: 'Một\nhai' }, null))).toEqual([]);
    const contact = { of: 'CONTACT', edit: { name: EVIL, email: `a${EVIL}@b.example` } } as const;
    expect(places(officialFaults(undefined, request, contact))).toEqual(['name', 'email']);
    const texts = { authority: both(EVIL), office: both(EVIL), place: both(EVIL), legalBasis: [both(EVIL)] };
    expect(places(letterheadFaults({ ...texts, contactName: EVIL, senderName: EVIL }))).toEqual([
      ...['authority.vi', 'office.vi', 'place.vi'],
      ...['contactName', 'senderName', 'legalBasis.0.vi'],
    ]);
    const holiday = { date: '2026-12-31', kind: 'PUBLIC_HOLIDAY', status: 'VERIFIED', decision: EVIL } as const;
    const set = [{ ...holiday, name: both(EVIL), decisionDate: null, swappedWith: null, note: EVIL }];
    expect(places(holidayFaults([], { set, remove: [] }, '2026-12-31'))).toEqual([
      ...['set.0.nameVi', 'set.0.decision', 'set.0.note'],
    ]);
    const edit = { name: both(EVIL), groups: [], add: [], indicators: [{ code: 'G03', name: both(EVIL) }] };
    expect(places(methodEditFaults(seededMethod, edit, [seededMethod]))).toEqual(['name.vi', 'indicators.0.name.vi']);
  });
});

describe('what communes and reviewers type', () => {
  const onReport = (change: Change, state: 'DRAFT' | 'SUBMITTED' | 'APPROVED'): string[] => {
    const situation = {
      ...{ scope: scope(), calendar: workingCalendar([]), method: seededMethod, unit: commune() },
      ...{ path: 'bac-kan/cho-don/xuan-lac', period: '2026-10', villages: 11, now: '2026-10-14T03:00:00.000Z' },
      ...{ head: draft({ state, tokens: ['t-1'] }), notes: {}, wasSentBack: false },
      ...{ previous: new Map(), usual: new Map(), beside: new Map(), sources: new Map() },
    };
    const decision = decide(situation, { key: 'key-00001', expectedRevision: 't-1', actor: 'a', payload: '', change });
    return decision.kind === 'REFUSED' ? places(decision.errors) : [];
  };

  it.each([
    [{ action: 'WITHDRAW', reason: EVIL }, 'SUBMITTED', ['reason']],
    [{ action: 'APPROVE', note: EVIL }, 'SUBMITTED', ['note']],
    [{ action: 'REOPEN', reason: EVIL }, 'APPROVED', ['reason']],
    [{ action: 'EXTEND', day: '2026-10-20', reason: EVIL }, 'DRAFT', ['reason']],
    [
      { action: 'RETURN', comment: EVIL, comments: [{ code: 'F03', comment: EVIL }] },
      'SUBMITTED',
      ['comment', 'comments.F03'],
    ],
    [
      { action: 'SAVE', entries: [{ code: 'F03', value: 1, reason: EVIL, evidence: ['https://a.example/\u0007'] }] },
      'DRAFT',
      ['figures.F03.reason', 'figures.F03.evidence.0'],
    ],
  ] as const)('is refused in %j', (change, state, expected) => {
    expect(onReport(change, state)).toEqual(expected);
    const onLines = JSON.parse(JSON.stringify(change).replaceAll('\\u0007', '\\n').replace(/\/\\n/, '/'));
    expect(onReport(onLines, state)).toEqual([]);
  });
});
