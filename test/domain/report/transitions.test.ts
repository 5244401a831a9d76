import { describe, expect, test } from 'vitest';
import type { FigureEntry } from '../../../src/domain/figure/entry.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { Change, FilingSituation } from '../../../src/domain/report/filing-situation.js';
import { headAfter } from '../../../src/domain/report/head-after.js';
import { changesBetween } from '../../../src/domain/report/revision-changes.js';
import { decide } from '../../../src/domain/report/transitions.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { scope } from '../../support/builders/scope-builder.js';
import {
  accepted,
  codes,
  decideOn,
  head,
  ON_CLOSING_DAY,
  saving,
  situation,
} from '../../support/filing/filing-decision.js';
import { completeEntries, submit } from '../../support/filing/filing-world.js';

const withdraw: Change = { action: 'WITHDRAW', reason: null };
const returning: Change = { action: 'RETURN', comment: 'xem lại', comments: [] };
const approving: Change = { action: 'APPROVE', note: null };
const reopening: Change = { action: 'REOPEN', reason: 'sai số' };
const extending: Change = { action: 'EXTEND', day: '2026-10-20', reason: 'lũ quét' };

describe('from which state', () => {
  const allowed: readonly (readonly [Change, readonly string[]])[] = [
    [saving({ code: 'F03', value: 7 }), ['NONE', 'DRAFT', 'RETURNED']],
    [submit(completeEntries()), ['NONE', 'DRAFT', 'RETURNED']],
    [extending, ['NONE', 'DRAFT', 'RETURNED']],
    [withdraw, ['SUBMITTED']],
    [returning, ['SUBMITTED']],
    [approving, ['SUBMITTED']],
    [reopening, ['APPROVED']],
  ];
  test.each(allowed)('$action is possible where it should be and nowhere else', (change, states) => {
    for (const state of ['NONE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const) {
      const decision = decideOn(change, { head: state === 'NONE' ? undefined : head(state) });
      expect(codes(decision), state).toEqual(states.includes(state) ? ['ACCEPTED'] : ['WRONG_STATE']);
    }
  });
});

describe('an entry without a figure', () => {
  const said = { reason: 'mưa lũ' };
  const faults = (entry: Omit<FigureEntry, 'code'>, code: string) => codes(decideOn(saving({ code, ...entry })));
  const EMPTY = { figure: { empty: true } };

  test('is refused where the report does not ask for the indicator', () => {
    for (const entry of [said, { noData: true, ...said }, EMPTY, { evidence: ['https://xa.example/1.pdf'] }]) {
      expect(['ACCEPTED', 'UNCHANGED']).toEqual(expect.arrayContaining(faults(entry, 'F03')));
      expect(faults(entry, 'E03')).toEqual(['OTHER_FREQUENCY']);
      expect(faults(entry, 'F07')).toEqual(['COMPUTED_INDICATOR']);
      expect(faults(entry, 'X99')).toEqual(['UNKNOWN_INDICATOR']);
    }
  });

  test('says nothing, or removes what an earlier version asked for', () => {
    expect(faults({ reason: ' ', evidence: [] }, 'E03')).toEqual(['UNCHANGED']);
    const count = { kind: 'count', value: 1 } as const;
    const earlier = { ...head('DRAFT'), working: new Map([['X99', count]]) };
    expect(codes(decideOn(saving({ code: 'X99', ...EMPTY, ...said }), { head: earlier }))).toEqual(['ACCEPTED']);
  });
});

test('a saved figure that a new method no longer asks for stops no save, and goes with it', () => {
  const earlier = { ...head('DRAFT'), working: new Map([['X99', { kind: 'count', value: 1 } as const]]) };
  const saved = accepted(decideOn(saving({ code: 'F03', value: 7 }), { head: earlier }));
  expect([...saved.revision.figures.keys()]).toEqual(['F03']);
  const sent = accepted(decideOn(submit(completeEntries()), { head: earlier }));
  expect(sent.revision.figures.has('X99')).toBe(false);
  // A system may have delivered it before the version.
  const from = { system: 's', at: '2026-10-01T00:00:00.000Z', batch: 'b' };
  const sources = new Map([['X99', { figure: { kind: 'count', value: 1 } as const, from }]]);
  expect(codes(decideOn(submit(completeEntries()), { head: earlier, sources }))).toEqual(['ACCEPTED']);
  expect(codes(decideOn(saving({ code: 'X99', value: 2 }), { head: earlier }))).toEqual(['UNKNOWN_INDICATOR']);
});

test('a reason is kept with composed letters, as a file of the form brings them back', () => {
  const decision = accepted(decideOn(saving({ code: 'F03', value: 7, reason: 'Báo cáo đủ'.normalize('NFD') })));
  expect(decision.revision.filing?.notes.F03?.reason).toBe('Báo cáo đủ');
});

describe('the days of a period', () => {
  const something = saving({ code: 'F03', value: 7 });
  const at = (now: string, change: Change = something, more: Partial<FilingSituation> = {}) =>
    codes(decideOn(change, { now, ...more }));

  test('a draft is taken from the first day of the window on, a submission from the closing day on', () => {
    expect(at('2026-09-14T16:59:59.999Z')).toEqual(['PERIOD_NOT_OPEN']);
    expect(at('2026-09-14T17:00:00.000Z')).toEqual(['ACCEPTED']);
    const full = submit(completeEntries());
    expect(at('2026-10-13T16:59:59.999Z', full)).toEqual(['PERIOD_NOT_CLOSED']);
    expect(at('2026-10-13T17:00:00.000Z', full)).toEqual(['ACCEPTED']);
  });

  test('a locked period takes nothing, unless the commune was granted a later day', () => {
    // 2026-10 locks with the due day of 2027-01, the 18th.
    expect(at('2027-01-18T16:59:59.999Z')).toEqual(['ACCEPTED']);
    expect(at('2027-01-18T17:00:00.000Z')).toEqual(['PERIOD_LOCKED']);
    const extension = { day: '2027-01-19', reason: 'lũ', grantedAt: ON_CLOSING_DAY };
    const granted = { head: head('DRAFT', { extension }) };
    expect(at('2027-01-18T17:00:00.000Z', something, granted)).toEqual(['ACCEPTED']);
    expect(codes(decideOn(saving(), { scope: scope({ lockedPeriods: ['2026-10'] }) }))).toEqual(['PERIOD_LOCKED']);
  });
});

describe('what is entered', () => {
  test('villages are filled in by the service, and F07 cannot be typed', () => {
    const { revision } = accepted(decideOn(saving({ code: 'F13', numerator: 4 })));
    expect(revision.figures.get('F13')).toEqual({ kind: 'ratio', numerator: 4, denominator: 11 });
    expect(codes(decideOn(saving({ code: 'F13', numerator: 4, denominator: 12 })))).toEqual([
      'NOT_THE_VILLAGES_OF_THE_REGISTER',
    ]);
    expect(codes(decideOn(saving({ code: 'F07', numerator: 1, denominator: 2 })))).toEqual(['COMPUTED_INDICATOR']);
  });

  test('a draft may have gaps and doubts; a submission answers each, and every fault is told at once', () => {
    const entries = completeEntries().filter(({ code }) => code !== 'F03' && code !== 'G03');
    const doubtful = [...entries, { code: 'G03', notApplicable: true }];
    expect(accepted(decideOn({ action: 'SAVE', entries: doubtful })).warnings.map(({ code }) => code)).toEqual([
      'NOT_APPLICABLE',
    ]);
    const explained = [...entries, { code: 'G03', notApplicable: true, reason: 'không phát sinh' }];
    expect(accepted(decideOn({ action: 'SAVE', entries: explained })).warnings).toEqual([]);
    const refused = decideOn(submit(doubtful));
    expect(codes(refused)).toEqual(['NO_DATA', 'NOT_APPLICABLE']);
    expect(refused.kind === 'REFUSED' && refused.errors.every(({ needsReason }) => needsReason)).toBe(true);
    const answered = [
      ...entries,
      { code: 'F03', noData: true, reason: 'chưa có' },
      { code: 'G03', notApplicable: true, reason: 'không phát sinh' },
    ];
    const { revision } = accepted(decideOn(submit(answered)));
    expect(revision.filing?.warnings).toMatchObject([
      { code: 'NO_DATA', path: ['F03'], reason: 'chưa có' },
      { code: 'NOT_APPLICABLE', path: ['G03'], reason: 'không phát sinh' },
    ]);
  });

  test('what is not named stays, an entry without a figure keeps it, and only "no data" empties it', () => {
    const working = new Map<string, Figure>([
      ['F03', { kind: 'count', value: 3 }],
      ['G01', { kind: 'ratio', numerator: 3, denominator: 4 }],
    ]);
    const kept = (entry: Omit<FigureEntry, 'code'>) => {
      const change = saving({ code: 'F03', ...entry });
      const { revision } = accepted(decideOn(change, { head: head('DRAFT', { working }) }));
      return [...revision.figures.keys()];
    };
    expect(kept({ reason: 'đã đối chiếu' })).toEqual(['F03', 'G01']);
    expect(kept({ noData: true })).toEqual(['G01']);
    expect(kept({ figure: { empty: true } })).toEqual(['G01']);
  });

  test.each([
    ['https://example.vn/qd-12.pdf', 'ACCEPTED'],
    ['http://example.vn/qd-12.pdf', 'EVIDENCE_NOT_A_LINK'],
    ['https://user:pw@example.vn/', 'EVIDENCE_NOT_A_LINK'],
    ['https://localhost/', 'EVIDENCE_NOT_A_LINK'],
    ['javascript:alert(1)', 'EVIDENCE_NOT_A_LINK'],
  ])('evidence %s is %s', (link, code) => {
    expect(codes(decideOn(saving({ code: 'F03', value: 1, evidence: [link] })))).toEqual([code]);
  });

  test('a link has at most 500 characters, a figure at most 10 links', () => {
    const link = (length: number) => `https://example.vn/${'a'.repeat(length - 19)}`;
    const on = (evidence: string[]) => codes(decideOn(saving({ code: 'F03', value: 1, evidence })));
    expect([on([link(500)]), on([link(501)])]).toEqual([['ACCEPTED'], ['EVIDENCE_TOO_LONG']]);
    expect([on(Array(10).fill(link(30))), on(Array(11).fill(link(30)))]).toEqual([['ACCEPTED'], ['TOO_MANY_LINKS']]);
  });

  test('last period’s figures fill what is empty; what starts anew is copied only when named', () => {
    const previous = new Map<string, Figure>(
      seededMethod.indicators
        .filter(({ frequency, computed }) => frequency === 'MONTHLY' && !computed)
        .map(({ code }) => [code, { kind: 'count', value: 1 }]),
    );
    const flows = new Set(seededMethod.indicators.filter(({ measure }) => measure === 'FLOW').map(({ code }) => code));
    const kinds = new Map(seededMethod.indicators.map(({ code, kind }) => [code, kind]));
    const real = new Map([...previous].filter(([code]) => kinds.get(code) === 'count'));
    const copy = (codes: string[] | null, from = real) => decideOn({ action: 'COPY', codes }, { previous: from });
    expect([...accepted(copy([...real.keys()])).revision.figures.keys()].toSorted()).toEqual(
      [...real.keys()].toSorted(),
    );
    const stocks = [...real.keys()].filter((code) => !flows.has(code)).toSorted();
    const all = copy(null);
    if (stocks.length === 0) expect(codes(all)).toEqual(['NOTHING_TO_COPY']);
    else expect([...accepted(all).revision.figures.keys()].toSorted()).toEqual(stocks);
    expect(codes(copy(null, new Map()))).toEqual(['NOTHING_TO_COPY']);
  });
});

describe('between commune and reviewer', () => {
  test('a withdrawal undoes the first submission, unless the report had been sent back', () => {
    const submitted = head('SUBMITTED', { firstSubmittedAt: ON_CLOSING_DAY });
    expect(accepted(decideOn(withdraw, { head: submitted })).head).toMatchObject({
      state: 'DRAFT',
      firstSubmittedAt: null,
    });
    expect(accepted(decideOn(withdraw, { head: submitted, wasSentBack: true })).head).toMatchObject({
      state: 'RETURNED',
      firstSubmittedAt: ON_CLOSING_DAY,
    });
  });

  test('a return needs a comment, keeps the time, and its comments go with the next submission', () => {
    const submitted = head('SUBMITTED', { firstSubmittedAt: ON_CLOSING_DAY });
    expect(codes(decideOn({ ...returning, comment: ' ' } as Change, { head: submitted }))).toEqual(['REASON_NEEDED']);
    const comments = [{ code: 'F03', comment: 'kiểm tra' }];
    const returned = accepted(decideOn({ action: 'RETURN', comment: null, comments }, { head: submitted }));
    expect(returned.head).toMatchObject({ state: 'RETURNED', firstSubmittedAt: ON_CLOSING_DAY });
    expect(returned.revision.filing?.notes).toEqual({ F03: { comment: 'kiểm tra' } });
    const again = decideOn(submit(completeEntries()), { head: returned.head, notes: { F03: { comment: 'kiểm tra' } } });
    expect(accepted(again).revision.filing?.notes.F03).toEqual({});
  });

  test('approved figures stay in force while a reopened report is worked on', () => {
    const working = new Map<string, Figure>([['F03', { kind: 'count', value: 3 }]]);
    const approved = accepted(decideOn(approving, { head: head('SUBMITTED', { working }) })).head;
    const reopened = accepted(decideOn(reopening, { head: approved })).head;
    expect(codes(decideOn({ action: 'REOPEN', reason: ' ' }, { head: approved }))).toEqual(['REASON_NEEDED']);
    const changed = accepted(decideOn(saving({ code: 'F03', value: 9 }), { head: reopened })).head;
    expect(changed).toMatchObject({ state: 'RETURNED', approved: working, approvedAt: ON_CLOSING_DAY });
    expect(changed.working.get('F03')).toEqual({ kind: 'count', value: 9 });
  });

  test('the head knows that it was opened again, and why, until it is sent again', () => {
    const approved = accepted(decideOn(approving, { head: head('SUBMITTED') })).head;
    const reopened = accepted(decideOn(reopening, { head: approved })).head;
    expect(reopened.reopening).toEqual({ at: ON_CLOSING_DAY, reason: 'sai số' });
    const saved = accepted(decideOn(saving({ code: 'F03', value: 9 }), { head: reopened })).head;
    expect(saved.reopening).toEqual(reopened.reopening);
    expect(accepted(decideOn(submit(completeEntries()), { head: saved })).head.reopening).toBeUndefined();
  });

  test('the head knows what was answered with "no data" and a reason, until a figure is entered', () => {
    const none = { code: 'F03', noData: true, reason: 'máy hỏng' };
    const draft = accepted(decideOn(saving(none, { code: 'F13', noData: true })));
    expect(draft.head.noData).toEqual(['F03']);
    const notes = draft.revision.filing?.notes ?? {};
    const extended = decideOn({ action: 'EXTEND', day: '2026-10-19', reason: 'lũ' }, { head: draft.head, notes });
    expect(accepted(extended).head.noData).toEqual(['F03']);
    const typed = accepted(decideOn(saving({ code: 'F03', value: 3 }), { head: draft.head, notes })).head;
    expect(typed).not.toHaveProperty('noData');
    const approved = decideOn(approving, { head: { ...draft.head, state: 'SUBMITTED' }, notes });
    expect(accepted(approved).head).toMatchObject({ state: 'APPROVED', noData: ['F03'] });
  });

  test('an extension is told every fault at once', () => {
    const on = (day: string, reason = 'lũ') => codes(decideOn({ action: 'EXTEND', day, reason }));
    expect(on('2026-10-19')).toEqual(['ACCEPTED']);
    expect(on('2026-10-17', '')).toEqual(['REASON_NEEDED', 'NOT_A_WORKING_DAY']);
  });

  test('whoever saw another revision is told of the one that stands', () => {
    const on = situation({ head: head('DRAFT') });
    const decision = decide(on, {
      key: 'key-00001',
      expectedRevision: 't-0',
      actor: 'officer-1',
      payload: 'p',
      change: saving(),
    });
    expect(decision).toMatchObject({
      errors: [{ code: 'CONFLICT', value: 't-0', comparedWith: { what: 'revision', value: 't-1' } }],
    });
  });
});

test('the same revision on the same report always makes the same head, and says what it changed', () => {
  const first = accepted(decideOn(saving({ code: 'F03', value: 3, reason: 'mới' })));
  expect(headAfter(undefined, first.head.path, first.revision)).toEqual(first.head);
  const second = accepted(
    decideOn(saving({ code: 'F03', value: 4 }), { head: first.head, notes: first.revision.filing?.notes ?? {} }),
  );
  expect(changesBetween(first.revision, second.revision)).toEqual([
    {
      code: 'F03',
      before: { kind: 'count', value: 3 },
      after: { kind: 'count', value: 4 },
      noteBefore: { reason: 'mới' },
      note: { reason: 'mới' },
    },
  ]);
});
