import { describe, expect, it } from 'vitest';
import type { OfficialViewer } from '../../../src/domain/access/access.js';
import type { AdministrationRequest } from '../../../src/domain/administration/request.js';
import type { LoadAnswer } from '../../../src/domain/load/answer.js';
import { contentOf, type FigureFile, mayDecideOn, maySeeFile } from '../../../src/domain/load/figure-file.js';
import { approvalFaults, decideFigureFile, refusalFaults } from '../../../src/domain/load/figure-file-decision.js';
import type { LoadedReport } from '../../../src/domain/load/figure-load.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { closingDateOf } from '../../../src/domain/time/period.js';
import { register, unitNamed } from '../../support/builders/ranking-builder.js';
import { commune, draft, scope } from '../../support/builders/scope-builder.js';

const viewer = (role: OfficialViewer['role'], path: string, id = 'somebody'): OfficialViewer => ({
  ...{ kind: 'official', id, name: 'Ma Thị Thu', role, unit: 'unit' },
  places: [{ path, validFrom: null, validTo: null }],
});
const reportOf = (path: string, period: string): LoadedReport => ({
  unit: commune({ id: path.split('/').at(-1) ?? '', path }),
  period,
  closed: closingDateOf(period, 14),
  figures: new Map([['F03', { kind: 'count', value: 1 }]]),
  rows: [],
});
const fileOf = (reports: readonly LoadedReport[], more: Partial<FigureFile> = {}): FigureFile => ({
  ...{
    id: 'figures-1',
    state: 'WAITING',
    at: '2026-11-17T02:00:00.000Z',
    actor: 'loader',
    actorName: 'Đinh Công Thành',
  },
  ...{ source: '2025.csv', fingerprint: 'ab', path: 'bac-kan', within: 'bac-kan', scope: null },
  ...contentOf(reports),
  ...{ decision: null, trail: [], ...more },
});
const answer: LoadAnswer = {
  kind: 'figures',
  added: [],
  changed: [],
  missing: [],
  unchanged: 0,
  leftOut: 0,
  warnings: [],
  faults: [],
};
const codes = (who: OfficialViewer, file: FigureFile) => approvalFaults(who, file, answer, []).map(({ code }) => code);

const settings = { scopes: [scope()], stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] };
const province = (id: string) => unitNamed(id, { level: 'PROVINCE', kind: 'PROVINCE', path: id, parent: null });
const units = [province('bac-kan'), province('thai-nguyen')];
const MAP = { settings, register: register(units), today: '2026-11-17' };
const ONE: [LoadedReport] = [reportOf('bac-kan/cho-don/xuan-lac', '2025-12')];
const ROW = {
  place: { row: 2, letters: new Map([['commune', 'A'] as const]) },
  ...{ commune: '02023', period: '2025-12', indicator: 'F03', figure: 1 },
};
const TWO = [...ONE, reportOf('bac-kan/ba-be/khang-ninh', '2025-Q4'), reportOf('bac-kan/ba-be/khang-ninh', '2024')];

describe('what a file of figures is about', () => {
  it('is the unit above all its communes, and the periods by the days on which they close', () => {
    expect(contentOf(ONE)).toMatchObject({ area: 'bac-kan/cho-don', reports: 1, figures: 1, first: '2025-12' });
    expect(contentOf(TWO)).toMatchObject({ area: 'bac-kan', reports: 3, first: '2024', last: '2025-Q4' });
    expect(contentOf([...ONE, reportOf('thai-nguyen/nam-cuong', '2025-11')]).area).toBe('');
  });
});

describe('who decides on a file of figures', () => {
  it('is a reviewer above every commune of it', () => {
    expect(mayDecideOn(viewer('reviewer', 'bac-kan/cho-don'), fileOf(ONE), MAP)).toBe(true);
    expect(mayDecideOn(viewer('reviewer', 'bac-kan/cho-don'), fileOf(TWO), MAP)).toBe(false);
    expect(mayDecideOn(viewer('reviewer', 'bac-kan'), fileOf(TWO), MAP)).toBe(true);
    expect(mayDecideOn(viewer('administrator', 'bac-kan'), fileOf(TWO), MAP)).toBe(false);
  });

  it('is a reviewer of the day on which the last period closed in the scope, not of a later day', () => {
    const endedOn = (validTo: string): OfficialViewer => ({
      ...viewer('reviewer', 'bac-kan/cho-don'),
      places: [{ path: 'bac-kan/cho-don', validFrom: null, validTo }],
    });
    for (const [lastDay, isOneOf] of [
      ['2025-12-19', true],
      ['2025-12-14', true],
      ['2025-12-13', false],
    ] as const) {
      expect(mayDecideOn(endedOn(lastDay), fileOf(ONE), MAP)).toBe(isOneOf);
      const outside = approvalFaults(endedOn(lastDay), fileOf(ONE), answer, [{ ...ONE[0], rows: [ROW] }]);
      expect(outside.map(({ code }) => code)).toEqual(isOneOf ? [] : ['OUTSIDE_YOUR_UNIT']);
    }
    const late = { ...MAP, settings: { ...settings, scopes: [scope({ closingDay: 20 })] } };
    expect(mayDecideOn(endedOn('2025-12-19'), fileOf(ONE), late)).toBe(false);
  });

  it('is after a merge a reviewer of the heir, also above communes of two provinces; who administers the heir sees it', () => {
    const merge: Reorganisation = {
      ...{ id: 'merge', effective: '2026-07-01', decision: '202/2025/QH15', confirmedBy: 'another' },
      changes: [
        {
          ...{ of: 'FORM', outside: [], clause: null },
          unit: { id: 'moi', kind: 'PROVINCE', gsoCode: null, name: { vi: 'Mới', en: 'Mới' }, parent: null },
          predecessors: ['bac-kan', 'thai-nguyen'].map((unit) => ({ unit, extent: 'WHOLE' as const })),
        },
      ],
    };
    const map = { ...MAP, register: registerInForce(2, { version: 1, units }, [merge]) };
    const ofHeir = (role: OfficialViewer['role']): OfficialViewer => ({
      ...viewer(role, 'moi'),
      places: [
        { path: 'moi', validFrom: '2026-07-01', validTo: null },
        ...['bac-kan', 'thai-nguyen'].map((path) => ({ path, validFrom: null, validTo: '2026-06-30' })),
      ],
    });
    const ofBoth = [...ONE, reportOf('thai-nguyen/nam-cuong', '2025-11')];
    expect(mayDecideOn(ofHeir('reviewer'), fileOf(ofBoth, { path: 'moi' }), map)).toBe(true);
    expect(mayDecideOn(viewer('reviewer', 'bac-kan'), fileOf(ofBoth, { path: 'moi' }), map)).toBe(false);
    const seen = (role: OfficialViewer['role'], path: string) => maySeeFile(ofHeir(role), fileOf(ONE, { path }), map);
    expect(['bac-kan', 'moi'].map((path) => seen('auditor', path))).toEqual([true, true]);
    expect(maySeeFile(viewer('auditor', 'ba-be'), fileOf(ONE), map)).toBe(false);
  });

  it('is not whoever loaded it', () => {
    expect(codes(viewer('reviewer', 'bac-kan', 'loader'), fileOf(ONE))).toEqual(['OWN_FILE']);
    expect(codes(viewer('reviewer', 'bac-kan', 'another'), fileOf(ONE))).toEqual([]);
    const refused = (who: OfficialViewer) => refusalFaults(who, fileOf(ONE), new Set(), []).map(({ code }) => code);
    expect(refused(viewer('reviewer', 'bac-kan', 'loader'))).toEqual(['OWN_FILE']);
    expect(refused(viewer('reviewer', 'bac-kan', 'another'))).toEqual([]);
  });

  it('is not whoever had a hand in a report that it corrects, in any assignment', () => {
    const [report] = ONE;
    const before = draft({ hands: { typed: ['earlier'], sent: ['earlier'] } });
    const toWrite = [{ ...report, rows: [ROW], before }];
    const told = (id: string) => {
      const who = viewer('reviewer', 'bac-kan', id);
      return [
        approvalFaults(who, fileOf(ONE), answer, toWrite),
        refusalFaults(who, fileOf(ONE), new Set(), toWrite),
      ].map((faults) => faults.map(({ code, row: at, column }) => [code, at, column]));
    };
    expect(told('another')).toEqual([[], []]);
    expect(told('earlier~2')).toEqual([[['OWN_REPORT', 2, 'A']], [['OWN_REPORT', 2, 'A']]]);
  });

  it('sees it, like administrators and auditors of the unit that loaded it', () => {
    const seenBy = (who: OfficialViewer) => maySeeFile(who, fileOf(TWO), MAP);
    expect([seenBy(viewer('auditor', 'bac-kan')), seenBy(viewer('reviewer', 'bac-kan'))]).toEqual([true, true]);
    expect([seenBy(viewer('auditor', 'bac-kan/ba-be')), seenBy(viewer('officer', 'bac-kan'))]).toEqual([false, false]);
  });
});

describe('a decision on a file of figures', () => {
  const request: AdministrationRequest = {
    subject: { noun: 'LOAD', id: 'figures-1' },
    action: 'APPROVE_FILE',
    key: 'approve-key-1',
    expectedRevision: null,
    reason: 'Đã đối chiếu',
    actor: 'reviewer',
    actorName: 'Hoàng Thị Hiền',
    at: '2026-11-18T02:00:00.000Z',
    payload: 'p',
  };

  it('needs a reason and a key, and is recorded with file and counts', () => {
    expect(decideFigureFile(fileOf(ONE), 'APPROVED', request, [])).toMatchObject({
      kind: 'ACCEPTED',
      after: { state: 'APPROVED', decision: { actorName: 'Hoàng Thị Hiền', reason: 'Đã đối chiếu' } },
      record: { path: 'bac-kan', changes: expect.arrayContaining([{ field: 'reports', before: null, after: '1' }]) },
    });
    const errors = decideFigureFile(fileOf(ONE), 'APPROVED', { ...request, reason: ' ', key: '?' }, []);
    expect(errors).toMatchObject({ errors: [{ code: 'BAD_IDEMPOTENCY_KEY' }, { code: 'REASON_NEEDED' }] });
  });

  it('is made once', () => {
    const approved = fileOf(ONE, { state: 'APPROVED', trail: ['approve-key-0#0'] });
    expect(decideFigureFile(approved, 'APPROVED', request, [])).toMatchObject({
      errors: [{ code: 'NOTHING_CHANGES' }],
    });
  });
});
