import { describe, expect, test } from 'vitest';
import { userError } from '../../../src/domain/refusal/user-error.js';
import { type FilingState, holderAt, REPORT_ACTIONS, ruleOf } from '../../../src/domain/report/actions.js';
import { explainedObstacles } from '../../../src/domain/report/obstacles.js';
import { REMEDIES } from '../../../src/domain/report/remedy-texts.js';
import { stateFaults } from '../../../src/domain/report/sign-off.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { scope } from '../../support/builders/scope-builder.js';
import { decideOn, head, ON_CLOSING_DAY } from '../../support/filing/filing-decision.js';
import { handOver } from '../../support/filing/filing-world.js';

const STATES: readonly FilingState[] = ['NONE', 'DRAFT', 'RETURNED', 'WITH_CHAIRMAN', 'SUBMITTED', 'APPROVED'];
const refused = REPORT_ACTIONS.flatMap((action) =>
  STATES.filter((state) => !ruleOf(action).from.includes(state)).map((state) => [action, state] as const),
);

describe('where the state of the report stands in the way', () => {
  test.each(refused)('%s of a report that is %s: the table says what to do instead', (action, state) => {
    const { instead, leadsTo } = ruleOf(action);
    // A report that is already in the wanted state needs no remedy.
    if (action === 'APPROVE' && leadsTo === state) expect(instead[holderAt(state)]).toBeUndefined();
    else expect(REMEDIES[instead[holderAt(state)] ?? ('' as never)]?.vi).toMatch(/\.$/);
  });

  test('the table names nothing where the action is possible', () => {
    const possible = REPORT_ACTIONS.flatMap((action) =>
      ruleOf(action)
        .from.filter((state) => ruleOf(action).instead[holderAt(state)])
        .map((state) => [action, state]),
    );
    expect(possible).toEqual([]);
  });

  test('the sentence of the table is what an official reads', () => {
    const submitted = head('SUBMITTED');
    const situation = {
      ...{ scope: scope(), period: '2026-10', calendar: workingCalendar([]), head: submitted, now: ON_CLOSING_DAY },
    };
    const faults = stateFaults(submitted, { action: 'SAVE', entries: [] });
    expect(explainedObstacles(faults, 'SAVE', situation)?.remedy).toEqual(REMEDIES.WITHDRAW_FIRST);
  });
});

test('whether another substitute may sign is said by the way out alone, which knows the commune', () => {
  const [fault] = [userError('TYPED_BY_SUBSTITUTE', [])];
  const situation = { scope: scope(), period: '2026-10', calendar: workingCalendar([]), head: head('DRAFT') };
  const ways = { reviewersOf: [], hasOtherSubstitute: false, hasOfficer: true };
  const said = explainedObstacles([fault], 'SUBMIT', { ...situation, now: ON_CLOSING_DAY, ways });
  expect(said?.remedy?.vi).toContain('không có người thay nào khác');
  // A refused mutation says this alone, so it names the way out that every commune has.
  expect(said?.reason.vi).toBe(
    'Đồng chí đã nhập số liệu của báo cáo này nên không ký thay Chủ tịch được; báo cáo này do Chủ tịch gửi.',
  );
});

test('files of the whole report come later than those of a figure: the scan of the signed document', () => {
  const file = { action: 'ADD_FILE', name: 'bao-cao.pdf', upload: 'upload' } as const;
  const submitted = head('SUBMITTED');
  expect(stateFaults(submitted, { ...file, code: null })).toEqual([]);
  expect(stateFaults(submitted, { ...file, code: 'G03' })).toHaveLength(1);
  expect(stateFaults(head('APPROVED'), { ...file, code: null })).toHaveLength(1);
});

test('only actions to which the signature belongs ask for one', () => {
  const withSignature = REPORT_ACTIONS.filter((action) => ruleOf(action).signature !== undefined);
  expect(withSignature).toEqual(['HAND_TO_CHAIRMAN', 'SUBMIT']);
  expect(decideOn(handOver([])).kind).toBe('REFUSED');
});
