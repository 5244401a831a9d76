import { expect, test } from 'vitest';
import { filingStateOf } from '../../../src/domain/report/sign-off.js';
import { reportFrom, reportToItem } from '../../../src/store/report/head-item.js';
import { revisionFrom, revisionToItem } from '../../../src/store/report/revision-item.js';
import { scope } from '../../support/builders/scope-builder.js';
import { accepted, decideOn, situation } from '../../support/filing/filing-decision.js';
import { completeEntries, handOver, returnToOfficer, takeBack } from '../../support/filing/filing-world.js';

const signed = { scope: scope({ signOff: true }), hasChairman: true };
const handed = accepted(decideOn(handOver(completeEntries()), signed));

test('a report that lies with the chairman is read as it was written', () => {
  const read = reportFrom(reportToItem(handed.head));
  expect([filingStateOf(read), read.handedOverAt]).toEqual(['WITH_CHAIRMAN', situation().now]);
});

test('a release that knows no signature reads a draft', () => {
  const { handedOverAt, ...asOlderReleaseReads } = reportToItem(handed.head);
  expect([handedOverAt, asOlderReleaseReads.state]).toEqual([situation().now, 'DRAFT']);
  expect(filingStateOf(reportFrom(asOlderReleaseReads))).toBe('DRAFT');
});

test.each([
  ['HAND_TO_CHAIRMAN', handed.revision],
  ['TAKE_BACK', accepted(decideOn(takeBack, { ...signed, head: handed.head })).revision],
  ['RETURN_TO_OFFICER', accepted(decideOn(returnToOfficer, { ...signed, head: handed.head })).revision],
])('%s is read as it was written, and as a saved draft by a release that does not know it', (action, revision) => {
  const { signatureStep, ...asOlderReleaseReads } = revisionToItem(revision);
  expect(signatureStep).toBe(action);
  expect(revisionFrom(revisionToItem(revision)).action).toBe(action);
  expect(revisionFrom(asOlderReleaseReads).action).toBe('SAVE');
});
