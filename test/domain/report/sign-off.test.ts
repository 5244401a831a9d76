import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import { completenessOf } from '../../../src/domain/report/completeness.js';
import type { Change, FilingSituation } from '../../../src/domain/report/filing-situation.js';
import { filingStateOf } from '../../../src/domain/report/sign-off.js';
import { publicState } from '../../../src/domain/report/view.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { commune, scope } from '../../support/builders/scope-builder.js';
import { accepted, codes, decideOn, head, ON_CLOSING_DAY } from '../../support/filing/filing-decision.js';
import { completeEntries, handOver, returnToOfficer, submit, takeBack } from '../../support/filing/filing-world.js';

const signed: Partial<FilingSituation> = { scope: scope({ signOff: true }), hasChairman: true };
const LATER = '2026-10-16T03:00:00.000Z';
const complete = completeEntries();
const handed = () => accepted(decideOn(handOver(complete), signed)).head;
const withChairman = (more: Partial<FilingSituation> = {}) => ({ ...signed, head: handed(), now: LATER, ...more });

describe('who sends', () => {
  test('with a signature the chairman sends, and the officer only hands over', () => {
    expect(codes(decideOn(submit(complete), signed))).toEqual(['SIGNATURE_NEEDED']);
    expect(codes(decideOn(handOver(complete), signed))).toEqual(['ACCEPTED']);
    expect(codes(decideOn(submit(), withChairman()))).toEqual(['SIGNATURE_NEEDED']);
    expect(codes(decideOn(submit(), withChairman(), true))).toEqual(['ACCEPTED']);
  });

  test('the chairman may send a complete draft that nobody handed over', () => {
    const working = handed().working;
    expect(codes(decideOn(submit(), { ...signed, head: head('DRAFT', { working }) }, true))).toEqual(['ACCEPTED']);
  });

  test('without the setting nothing is handed over and the officer sends', () => {
    expect(codes(decideOn(handOver(complete)))).toEqual(['NO_SIGN_OFF']);
    expect(codes(decideOn(submit(complete)))).toEqual(['ACCEPTED']);
  });

  test('a commune without a chairman sends as if no signature were needed', () => {
    const alone = { ...signed, hasChairman: false };
    expect(codes(decideOn(handOver(complete), alone))).toEqual(['NO_CHAIRMAN']);
    expect(codes(decideOn(submit(complete), alone))).toEqual(['ACCEPTED']);
    expect(codes(decideOn(submit(), withChairman({ hasChairman: false })))).toEqual(['ACCEPTED']);
  });
});

describe('handing over', () => {
  test('takes what a submission takes: from the closing day on, complete, each doubt with a reason', () => {
    const early = { ...signed, now: '2026-10-13T16:59:59.999Z' };
    expect(codes(decideOn(handOver(complete), early))).toEqual(['PERIOD_NOT_CLOSED']);
    expect(codes(decideOn(handOver(complete), { ...signed, now: ON_CLOSING_DAY }))).toEqual(['ACCEPTED']);
    const gaps = complete.filter(({ code }) => code !== 'F03');
    expect(codes(decideOn(handOver(gaps), signed))).toEqual(['NO_DATA']);
    const doubtful = [...gaps, { code: 'F03', noData: true, reason: 'chưa có' }];
    expect(codes(decideOn(handOver(doubtful), signed))).toEqual(['ACCEPTED']);
  });

  test.each<[string, Change, boolean]>([
    ['save', { action: 'SAVE', entries: complete }, false],
    ['copy', { action: 'COPY', codes: null }, false],
    ['hand over again', handOver(complete), false],
    ['withdraw', { action: 'WITHDRAW', reason: null }, false],
    ['return', { action: 'RETURN', comment: 'xem lại', comments: [] }, false],
    ['approve', { action: 'APPROVE', note: null }, false],
  ])('nobody can %s it while it lies with the chairman', (_, change, signs) => {
    expect(codes(decideOn(change, withChairman(), signs))).toContain('WRONG_STATE');
  });

  test('an extension is asked for and granted while it lies there, and it goes on lying there', () => {
    const later = { day: '2026-10-20', reason: 'lũ' };
    const asked = accepted(decideOn({ action: 'ASK_EXTENSION', ...later, ground: 'DISASTER' }, withChairman())).head;
    const granted = accepted(decideOn({ action: 'EXTEND', ...later }, withChairman({ head: asked }))).head;
    expect([filingStateOf(asked), filingStateOf(granted)]).toEqual(['WITH_CHAIRMAN', 'WITH_CHAIRMAN']);
  });

  test('what a system delivers after it was handed over is not sent: the chairman sends what he saw', () => {
    const figure: Figure = { kind: 'count', value: 99 };
    const sources = new Map([['F03', { figure, from: { system: 's', at: LATER, batch: 'b' } }]]);
    const method = { ...seededMethod, winner: 'SOURCE' as const };
    const before = accepted(decideOn(handOver(complete), { ...signed, sources, method })).head;
    expect(before.working.get('F03')).toEqual(figure);
    const sent = accepted(decideOn(submit(), withChairman({ sources, method }), true));
    expect(sent.head.working.get('F03')).toEqual({ kind: 'count', value: 3 });
  });
});

describe('what becomes of it', () => {
  test('only the chairman’s sending counts for the due day', () => {
    const lying = handed();
    expect([lying.state, filingStateOf(lying), lying.firstSubmittedAt]).toEqual(['DRAFT', 'WITH_CHAIRMAN', null]);
    const sent = accepted(decideOn(submit(), withChairman(), true)).head;
    expect([filingStateOf(sent), sent.firstSubmittedAt, sent.handedOverAt]).toEqual(['SUBMITTED', LATER, undefined]);
    const at = { expected: [commune()], dueDay: '2026-10-16', asOf: LATER };
    expect(completenessOf({ ...at, reports: [lying] }).actual).toBe(0);
    expect(completenessOf({ ...at, reports: [sent] })).toMatchObject({ actual: 1, onTime: 1 });
  });

  test('it comes back as it was, by the officer or with the chairman’s comments', () => {
    const back = accepted(decideOn(takeBack, withChairman())).head;
    expect([filingStateOf(back), back.working]).toEqual(['DRAFT', handed().working]);
    const comments = [{ code: 'F03', comment: 'Số này lấy ở đâu?' }];
    const returned = accepted(decideOn({ action: 'RETURN_TO_OFFICER', comment: null, comments }, withChairman()));
    expect(filingStateOf(returned.head)).toBe('DRAFT');
    expect(returned.revision.filing?.notes.F03?.comment).toBe('Số này lấy ở đâu?');
    const silent: Change = { action: 'RETURN_TO_OFFICER', comment: ' ', comments: [] };
    expect(codes(decideOn(silent, withChairman()))).toEqual(['REASON_NEEDED']);
    const twice = { ...signed, head: back };
    expect([codes(decideOn(takeBack, twice)), codes(decideOn(returnToOfficer, twice))]).toEqual([
      ['WRONG_STATE'],
      ['WRONG_STATE'],
    ]);
  });

  test('comments stay beside the figures until the report is sent', () => {
    const notes = { F03: { comment: 'xem lại' } };
    const again = accepted(decideOn(handOver(complete), { ...signed, notes, head: head('RETURNED') }));
    expect(again.revision.filing?.notes.F03).toEqual({ comment: 'xem lại' });
    const sent = accepted(decideOn(submit(), withChairman({ notes }), true));
    expect(sent.revision.filing?.notes.F03).toEqual({});
  });

  test('a returned report keeps its first submission and its public state while it lies with the chairman', () => {
    const returned = head('RETURNED', { firstSubmittedAt: ON_CLOSING_DAY });
    const lying = accepted(decideOn(handOver(complete), { ...signed, head: returned })).head;
    expect([lying.state, lying.firstSubmittedAt, publicState(lying)]).toEqual([
      'RETURNED',
      ON_CLOSING_DAY,
      'SUBMITTED',
    ]);
    expect(publicState(handed())).toBe('NOT_SUBMITTED');
  });
});

describe('switching the setting', () => {
  test('off: what lies with the chairman can be sent by both, returned and taken back', () => {
    const off = withChairman({ scope: scope() });
    const ways: [Change, boolean][] = [
      [submit(), true],
      [submit(), false],
      [returnToOfficer, true],
      [takeBack, false],
    ];
    for (const [change, signs] of ways) expect(codes(decideOn(change, off, signs))).toEqual(['ACCEPTED']);
  });

  test('on: a draft is worked on, and handed over when it is complete', () => {
    const draft = accepted(decideOn({ action: 'SAVE', entries: complete.slice(0, 3) })).head;
    const on = { ...signed, head: draft };
    expect(codes(decideOn({ action: 'SAVE', entries: complete.slice(0, 5) }, on))).toEqual(['ACCEPTED']);
    expect(codes(decideOn(handOver(complete), on))).toEqual(['ACCEPTED']);
  });
});

describe('the signed document', () => {
  const document = { number: '12/BC-UBND', date: '2026-10-16' };
  const sending = (of = document): Change => ({ action: 'SUBMIT', entries: complete, document: of });
  const recording = (of = document): Change => ({ action: 'RECORD_DOCUMENT', document: of });
  const sentWith = () => accepted(decideOn(sending(), { now: LATER })).head;

  test('is named with the submission or after it, until the approval', () => {
    expect(sentWith().signedDocument).toEqual(document);
    for (const state of ['NONE', 'DRAFT', 'RETURNED', 'APPROVED'] as const) {
      const at = { now: LATER, head: state === 'NONE' ? undefined : head(state) };
      expect(codes(decideOn(recording(), at))).toEqual(['WRONG_STATE']);
    }
    const after = accepted(decideOn(recording(), { now: LATER, head: head('SUBMITTED') }));
    expect(after.head).toMatchObject({ state: 'SUBMITTED', signedDocument: document });
    expect(after.revision.filing?.signedDocument).toEqual(document);
  });

  test('belongs to what was sent: a return keeps it, the next submission forgets it', () => {
    const returned = accepted(
      decideOn({ action: 'RETURN', comment: 'xem lại', comments: [] }, { now: LATER, head: sentWith() }),
    ).head;
    expect(returned.signedDocument).toEqual(document);
    expect(accepted(decideOn(submit(complete), { now: LATER, head: returned })).head.signedDocument).toBeUndefined();
  });

  test.each([
    [{ number: ' ', date: '2026-10-16' }, ['DOCUMENT_NUMBER_NEEDED']],
    [{ number: 'a'.repeat(50), date: '2026-10-16' }, ['ACCEPTED']],
    [{ number: 'a'.repeat(51), date: '2026-10-16' }, ['TEXT_TOO_LONG']],
    [{ number: '12/BC\nUBND', date: '2026-10-16' }, ['CONTROL_CHARACTER']],
    [{ number: '12/BC-UBND', date: '2026-10-17' }, ['DOCUMENT_IN_FUTURE']],
  ])('%j is answered with %j', (of, expected) => {
    expect(codes(decideOn(recording(of), { now: LATER, head: head('SUBMITTED') }))).toEqual(expected);
    expect(codes(decideOn(sending(of), { now: LATER }))).toEqual(expected);
  });
});

test('the scan of the signed document comes while the report lies with the chairman and after it was sent', () => {
  const upload = {
    kind: 'KEPT' as const,
    file: { sha256: 'a'.repeat(64), type: 'PDF' as const, size: 9 },
  };
  const adding = (code: string | null): Change => ({ action: 'ADD_FILE', code, name: 'quyet-dinh.pdf', upload: 'u' });
  const sent = accepted(decideOn(submit(), withChairman(), true)).head;
  for (const at of [handed(), sent]) {
    const after = accepted(decideOn(adding(null), { ...signed, head: at, now: '2026-10-16T09:00:00.000Z', upload }));
    expect([filingStateOf(after.head), after.revision.filing?.files?.length]).toEqual([filingStateOf(at), 1]);
    expect(codes(decideOn(adding('F03'), { ...signed, head: at, now: LATER, upload }))).toEqual(['WRONG_STATE']);
  }
  const later = accepted(decideOn(adding(null), { ...signed, head: sent, now: '2026-10-16T09:00:00.000Z', upload }));
  expect(later.head.savedAt).toBe(LATER);
  expect(codes(decideOn(adding(null), { ...signed, head: head('APPROVED'), now: LATER, upload }))).toEqual([
    'WRONG_STATE',
  ]);
});
