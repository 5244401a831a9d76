import { beforeEach, describe, expect, it } from 'vitest';
import type { MailFate } from '../../../src/domain/mail/mail.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { countRequests, loseFirstResponse } from '../../support/aws/dynamo-faults.js';
import { mailEntry, settings } from '../../support/builders/stored-builder.js';

const key = { day: '2026-10-16', official: 'officer-xuan-lac', kind: 'DAILY' } as const;
const NOW = '2026-10-16T01:00:00.000Z';
const AFTER_THE_LEASE = '2026-10-16T01:10:00.000Z';
const LEASE_MS = 600_000;

export const mailSettlingContract = (table: CurrentTable) => {
  const mail = () => table().stores.mail;
  const claim = (owner: string, now = NOW) => mail().claim(key, owner, now, LEASE_MS);

  describe('a claimed entry of the mail ledger', () => {
    beforeEach(async () => {
      await mail().plan([mailEntry()]);
      await claim('run-1');
    });

    it('is sent by its owner and never claimed again', async () => {
      expect(await mail().markSent(key, 'run-1', 'message-1', NOW)).toBe(true);
      expect(await mail().one(key)).toMatchObject({
        status: 'SENT',
        sentAt: NOW,
        messageId: 'message-1',
        leaseUntil: null,
      });
      expect(await claim('run-2', AFTER_THE_LEASE)).toBe(false);
    });

    it('is not sent by a run that lost it', async () => {
      await claim('run-2', AFTER_THE_LEASE);
      expect(await mail().markSent(key, 'run-1', 'message-1', AFTER_THE_LEASE)).toBe(false);
      expect(await mail().one(key)).toMatchObject({ status: 'CLAIMED', owner: 'run-2', messageId: null });
    });

    it('keeps the subject that it went out with, and so do its parts', async () => {
      expect(await mail().markSent(key, 'run-1', 'message-1', NOW, 'Quá hạn 01 ngày làm việc')).toBe(true);
      const sent = await mail().one(key);
      expect(sent).toMatchObject({ status: 'SENT', subject: 'Quá hạn 01 ngày làm việc' });
      const part = { ...mailEntry(), official: 'officer-of-a-part', to: 'reader' };
      await mail().plan([part]);
      if (sent) await mail().follow(part, sent);
      expect(await mail().one(part)).toMatchObject({ status: 'SENT', subject: 'Quá hạn 01 ngày làm việc' });
    });

    it('counts as sent although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      expect(await mail().markSent(key, 'run-1', 'message-1', NOW)).toBe(true);
      expect(fault.lost).toBe(1);
    });

    it('says what it tells after all, and no more what it does not, while it is its owner’s', async () => {
      const items = [{ unit: 'xuan-lac', period: '2026-10', step: 3, reached: 4 }];
      expect(await mail().amend({ ...mailEntry(), items, ranking: '2026-09' }, 'run-1')).toBe(true);
      expect(await mail().one(key)).toMatchObject({ status: 'CLAIMED', owner: 'run-1', items, ranking: '2026-09' });
      const fault = loseFirstResponse(table().db);
      expect(await mail().amend({ ...mailEntry(), items: [] }, 'run-1')).toBe(true);
      expect(fault.lost).toBe(1);
      expect(await mail().one(key)).not.toHaveProperty('ranking');
      await claim('run-2', AFTER_THE_LEASE);
      expect(await mail().amend({ ...mailEntry(), items }, 'run-1')).toBe(false);
      expect(await mail().one(key)).toMatchObject({ owner: 'run-2', items: [] });
    });

    it('can be claimed at once after it was released', async () => {
      await mail().release(key, 'run-1');
      expect(await mail().one(key)).toMatchObject({ status: 'PENDING', owner: null, leaseUntil: null, attempts: 1 });
      expect(await claim('run-2')).toBe(true);
    });

    it('is not released or failed by a run that lost it', async () => {
      await claim('run-2', AFTER_THE_LEASE);
      await mail().release(key, 'run-1');
      await mail().fail(key, 'run-1', 'refused');
      expect(await mail().one(key)).toMatchObject({ status: 'CLAIMED', owner: 'run-2' });
    });

    it('is never tried again once it failed', async () => {
      await mail().fail(key, 'run-1', 'Illegal address');
      expect(await claim('run-2', AFTER_THE_LEASE)).toBe(false);
      expect(await mail().one(key)).toMatchObject({ status: 'FAILED', failure: 'Illegal address' });
    });

    it('is sent once SES says so, whatever its run came to write, and cannot be claimed again', async () => {
      await mail().recordSent(key, 'message-1', AFTER_THE_LEASE);
      expect(await claim('run-2', AFTER_THE_LEASE)).toBe(false);
      expect(await mail().one(key)).toMatchObject({ status: 'SENT', messageId: 'message-1', sentAt: AFTER_THE_LEASE });
      await mail().recordSent(key, 'message-2', NOW);
      expect(await mail().one(key)).toMatchObject({ messageId: 'message-1' });
      expect(await mail().markSent(key, 'run-1', 'message-1', NOW)).toBe(true);
    });

    it('is sent although a later plan superseded it, and one that nobody planned is not invented', async () => {
      await mail().supersede([key], 'NOTHING_DUE');
      await mail().recordSent(key, 'message-1', NOW);
      expect(await mail().one(key)).toMatchObject({ status: 'SENT' });
      await mail().recordSent({ ...key, official: 'nobody' }, 'message-1', NOW);
      expect(await mail().one({ ...key, official: 'nobody' })).toBeUndefined();
    });

    it('keeps the strongest word about what became of it, in whichever order they come', async () => {
      const word = (fate: MailFate, at = NOW) => ({ fate, at, detail: `${fate} ${at}` });
      const words = [
        word('DELIVERED'),
        word('BOUNCED', AFTER_THE_LEASE),
        word('BOUNCED'),
        word('DELIVERED', AFTER_THE_LEASE),
      ];
      expect((await mail().one(key))?.feedback).toBeNull();
      for (const order of [words, words.toReversed()]) {
        for (const each of order) await mail().recordFeedback(key, each);
        expect((await mail().one(key))?.feedback).toEqual(word('BOUNCED'));
      }
      await mail().recordFeedback(key, word('COMPLAINED'));
      await mail().recordFeedback(key, word('BOUNCED'));
      expect((await mail().ofDay(key.day))[0]?.feedback).toEqual(word('COMPLAINED'));
      await mail().recordFeedback({ ...key, official: 'nobody' }, word('BOUNCED'));
      expect(await mail().one({ ...key, official: 'nobody' })).toBeUndefined();
    });

    it('answers to a word about what became of it whether its letter is known to be sent', async () => {
      const word = (fate: MailFate) => ({ fate, at: NOW, detail: '' });
      expect(await mail().recordFeedback(key, word('DELIVERED'))).toBe(false);
      await mail().recordSent(key, 'message-1', NOW);
      expect(await mail().recordFeedback(key, word('BOUNCED'))).toBe(true);
      expect(await mail().recordFeedback(key, word('DELIVERED'))).toBe(false);
      expect(await mail().recordFeedback({ ...key, official: 'nobody' }, word('BOUNCED'))).toBe(false);
    });

    it('is superseded with the pending ones by the plan of a later day; sent and failed ones stay', async () => {
      const others = ['pending', 'sent', 'failed'].map((official) => mailEntry({ official }));
      await mail().plan(others);
      await mail().claim({ ...key, official: 'sent' }, 'run-1', NOW, LEASE_MS);
      await mail().markSent({ ...key, official: 'sent' }, 'run-1', 'message-2', NOW);
      await mail().claim({ ...key, official: 'failed' }, 'run-1', NOW, LEASE_MS);
      await mail().fail({ ...key, official: 'failed' }, 'run-1', 'refused');
      await mail().supersede([key, ...others], 'DAY_OVER');
      expect(await mail().one(key)).toMatchObject({ notSent: 'DAY_OVER' });
      const states = (await mail().ofDay(key.day)).map(({ official, status }) => `${official} ${status}`);
      expect(states).toEqual(['failed FAILED', 'officer-xuan-lac SUPERSEDED', 'pending SUPERSEDED', 'sent SENT']);
      expect(await claim('run-3', AFTER_THE_LEASE)).toBe(false);
    });
  });

  describe('a day of the mail ledger', () => {
    const day = { scope: 'cho-don', day: '2026-10-16', occurrence: NOW, sent: 3 };

    it('has no marker until it is finished, and then shows it beside the settings in one request', async () => {
      await table().stores.settings.save(settings());
      const sent = countRequests(table().db);
      expect(await mail().sweepState('cho-don', '2026-10-16')).toEqual({ settings: settings(), marker: undefined });
      expect(sent.total).toBe(1);
      await mail().finishDay(day);
      sent.reset();
      expect(await mail().sweepState('cho-don', '2026-10-16')).toEqual({ settings: settings(), marker: day });
      expect(sent.byCommand).toEqual({ BatchGet: 1 });
    });

    it('is open again once somebody turned out not to be reachable, until it is finished anew', async () => {
      await mail().reopenDay('cho-don', '2026-10-16');
      expect(await mail().day('cho-don', '2026-10-16')).toBeUndefined();
      await mail().finishDay(day);
      await mail().reopenDay('cho-don', '2026-10-16');
      expect(await mail().day('cho-don', '2026-10-16')).toBeUndefined();
      await mail().finishDay(day);
      expect(await mail().day('cho-don', '2026-10-16')).toEqual(day);
    });

    it('is finished for its scope and day alone', async () => {
      await mail().finishDay(day);
      expect(await mail().day('cho-don', '2026-10-16')).toEqual(day);
      expect(await mail().day('cho-don', '2026-10-17')).toBeUndefined();
      expect(await mail().day('cho-moi', '2026-10-16')).toBeUndefined();
      expect(await mail().ofDay('2026-10-16')).toEqual([]);
    });
  });
};
