import { expect, it } from 'vitest';
import { refuseExtension } from '../../../src/domain/report/extension-decision.js';
import type { FilingSituation } from '../../../src/domain/report/filing-situation.js';
import type { Report } from '../../../src/domain/report/report.js';
import { draft } from '../../support/builders/scope-builder.js';

const NOW = '2026-10-20T02:00:00.000Z';
const REQUEST = {
  day: '2026-10-22',
  reason: 'mất điện',
  ground: 'OTHER',
  askedAt: '2026-10-15T02:00:00.000Z',
} as const;

const refused = (head: Report | undefined) => {
  const situation = { head, now: NOW, notes: {} } as unknown as FilingSituation;
  return refuseExtension(situation, { action: 'REFUSE_EXTENSION', reason: 'Đã có điện lại.' }, {});
};

it('an open request is refused, with the moment and the reason', () => {
  const { errors, record } = refused(draft({ extensionRequest: REQUEST }));
  expect(errors).toEqual([]);
  expect(record).toMatchObject({
    extensionRefusal: { day: REQUEST.day, refusedAt: NOW, refusedBecause: 'Đã có điện lại.' },
  });
});

it('where no request is open, or it has ended, there is nothing to refuse', () => {
  const without = [undefined, draft(), draft({ state: 'SUBMITTED', firstSubmittedAt: NOW })];
  for (const head of without) {
    const { errors, record } = refused(head);
    expect(errors.map(({ code }) => code)).toEqual(['NO_EXTENSION_REQUEST']);
    expect(record).not.toHaveProperty('extensionRefusal');
  }
});
