import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/domain/figure/figure.js';
import type { FilingRecord } from '../../../src/domain/figure/filing-record.js';
import type { FilingAction } from '../../../src/domain/report/actions.js';
import { handsIn } from '../../../src/domain/report/hands.js';
import { headAfter } from '../../../src/domain/report/head-after.js';
import type { Report, Revision } from '../../../src/domain/report/report.js';
import { reportFrom, reportToItem } from '../../../src/store/report/head-item.js';
import { revisionFrom, revisionToItem } from '../../../src/store/report/revision-item.js';
import { accepted, decideOn, situation } from '../../support/filing/filing-decision.js';
import { completeEntries, handOver, save, submit } from '../../support/filing/filing-world.js';

const PATH = 'bac-kan/cho-don/xuan-lac';
const figures = (value: number): Figures => new Map([['F03', { kind: 'count', value }]]);
let made = 0;
const revision = (actor: string, action: FilingAction, value = 1, filing?: Partial<FilingRecord>): Revision => ({
  ...{ unit: 'xuan-lac', period: '2026-10', token: `t-${++made}`, at: '2026-10-15T02:00:00.000Z' },
  ...{ actor, action, figures: figures(value), note: null, isDemonstration: false },
  ...(filing && { filing: { basedOn: null, payload: 'p', notes: {}, warnings: [], ...filing } }),
});

describe('what an earlier release wrote', () => {
  test('every draft counts as typed, and of what was sent the figures say it', () => {
    expect(handsIn([revision('a', 'SAVE'), revision('b', 'HAND_TO_CHAIRMAN'), revision('c', 'SUBMIT')])).toEqual({
      typed: ['a'],
      sent: ['b', 'c'],
    });
    expect(handsIn([revision('a', 'SAVE', 1), revision('b', 'HAND_TO_CHAIRMAN', 2)]).typed).toEqual(['a', 'b']);
    expect(handsIn([revision('a', 'SUBMIT')]).typed).toEqual(['a']);
  });

  test('what a system delivered was typed by nobody, and what somebody typed against it was', () => {
    const source = { system: 's', at: '2026-10-14T02:00:00.000Z', batch: 'b' };
    const delivered = revision('a', 'SUBMIT', 5, { notes: { F03: { source } } });
    expect(handsIn([delivered]).typed).toEqual([]);
    const against = revision('a', 'SUBMIT', 5, {
      notes: { F03: { overruled: { kind: 'count', value: 4 }, against: source } },
    });
    expect(handsIn([against]).typed).toEqual(['a']);
  });
});

describe('a hand in a report', () => {
  const round = [revision('a', 'SAVE'), revision('b', 'SUBMIT'), revision('c', 'APPROVE')];

  test('stays through an approval and a reopening', () => {
    expect(handsIn(round)).toEqual({ typed: ['a'], sent: ['b'] });
    expect(handsIn([...round, revision('c', 'REOPEN')])).toEqual({ typed: ['a'], sent: ['b'] });
    const anew = [...round, revision('c', 'REOPEN'), revision('d', 'SAVE', 2)];
    expect(handsIn(anew)).toEqual({ typed: ['a', 'd'], sent: ['b'] });
  });

  test('stays through a return and a withdrawal', () => {
    const back = [revision('a', 'SAVE'), revision('b', 'SUBMIT'), revision('c', 'RETURN'), revision('d', 'SUBMIT', 2)];
    expect(handsIn([...back, revision('d', 'WITHDRAW', 2)])).toEqual({ typed: ['a', 'd'], sent: ['b', 'd'] });
  });
});

test('a person is one in every assignment', () => {
  expect(handsIn([revision('a~desk', 'SAVE'), revision('a', 'SUBMIT')])).toEqual({ typed: ['a'], sent: ['a'] });
});

test('figures typed inside a hand-over or a submission are typed; a copy is, an unchanged form is not', () => {
  const draft = accepted(decideOn(save())).head;
  const typed = (change: Parameters<typeof decideOn>[0], head?: Report, more = {}) =>
    accepted(decideOn(change, { head, ...more })).revision.filing?.typed;
  expect(typed(submit(completeEntries()))).toEqual(['officer-1']);
  expect(typed(submit(), draft)).toEqual([]);
  const signed = { scope: { ...situation().scope, signOff: true }, hasChairman: true };
  expect(typed(handOver([{ code: 'F03', value: 4 }]), draft, signed)).toEqual(['officer-1']);
  expect(typed({ action: 'COPY', codes: ['F03'] }, undefined, { previous: figures(1) })).toEqual(['officer-1']);
  expect(typed(save([{ code: 'F03', evidence: ['https://xuanlac.example.vn/a'] }]), draft)).toEqual([]);
  const noData = save([{ code: 'F03', noData: true, reason: 'chưa thu thập' }]);
  expect(typed(noData, draft)).toEqual(['officer-1']);
});

test('the first draft of a formed unit names who typed and sent what its parts reported', () => {
  const inherited: Report = { ...accepted(decideOn(save())).head, tokens: [], hands: { typed: ['x'], sent: ['y'] } };
  const { revision: first, head } = accepted(decideOn(submit(), { head: inherited }));
  expect([first.filing?.typed, head.hands]).toEqual([['x'], { typed: ['x'], sent: ['y', 'officer-1'] }]);
});

const ACTIONS = ['SAVE', 'HAND_TO_CHAIRMAN', 'SUBMIT', 'RETURN', 'APPROVE', 'REOPEN', 'ASK_EXTENSION'] as const;
const steps = fc.array(
  fc.record({
    actor: fc.constantFrom('a', 'b~desk', 'c'),
    action: fc.constantFrom(...ACTIONS),
    value: fc.nat(2),
    typed: fc.option(fc.constantFrom<string[][]>([], ['a'], ['b'])),
  }),
  { maxLength: 12 },
);

const isPossible = (head: Report | undefined, action: FilingAction): boolean => {
  if (action === 'REOPEN') return head?.state === 'APPROVED';
  return action === 'APPROVE' || action === 'RETURN' ? head?.state === 'SUBMITTED' : head?.state !== 'APPROVED';
};

test('the head says what the revisions say, stored and read', () => {
  fc.assert(
    fc.property(steps, (wanted) => {
      let head: Report | undefined;
      const revisions: Revision[] = [];
      for (const { actor, action, value, typed } of wanted) {
        if (!isPossible(head, action)) continue;
        const next = revision(actor, action, value, typed ? { typed } : undefined);
        revisions.push(next);
        head = headAfter(head, PATH, next);
      }
      const stored = revisions.map((each) => revisionFrom(revisionToItem(each)));
      expect(head && reportFrom(reportToItem(head)).hands).toEqual(head && handsIn(stored));
    }),
  );
});
