import { describe, expect, it } from 'vitest';
import type { Email } from '../../../src/email/sending/email.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { pacedMailer } from '../../../src/email/sending/paced-mailer.js';
import { sendPacer } from '../../../src/email/sending/send-limit.js';

/** A clock that moves when somebody pauses, and by what a letter takes. */
function madeUpTime() {
  let now = 0;
  return {
    pass: (ms: number) => {
      now += ms;
    },
    monotonic: () => now,
    pause: async (ms: number) => {
      now += ms;
    },
  };
}

async function timesOf(perSecond: number, letters: number, takes: number): Promise<number[]> {
  const time = madeUpTime();
  const pacer = sendPacer({ perSecond }, time);
  const times: number[] = [];
  for (let i = 0; i < letters; i++) {
    await pacer.turn();
    times.push(time.monotonic());
    time.pass(takes);
    pacer.answered();
  }
  return times;
}

const mostInASecond = (times: readonly number[]) =>
  Math.max(...times.map((at) => times.filter((other) => other > at - 1_000 && other <= at).length));

describe('a pace', () => {
  it.each([
    [14, 3],
    [14, 60],
    [14, 200],
    [1, 5],
    [2.5, 0],
  ])('of %d a second is never exceeded when a letter takes %d ms', async (perSecond, takes) => {
    expect(mostInASecond(await timesOf(perSecond, 60, takes))).toBeLessThanOrEqual(Math.ceil(perSecond));
  });

  it('is used up to the last letter when letters are quick', async () => {
    const times = await timesOf(14, 29, 1);
    expect(times.at(-1)).toBeLessThan(2_100);
  });

  it('below one a second waits longer', async () => {
    expect(await timesOf(0.5, 3, 0)).toEqual([0, 2_000, 4_000]);
  });
});

describe('a paced mailer', () => {
  const email = {} as Email;
  const taking: Mailer = { send: async () => ({ messageId: 'm' }) };

  it('asks for the limit once, and again after an answer of too fast', async () => {
    const time = madeUpTime();
    let asked = 0;
    let refuse = false;
    const mailer: Mailer = {
      send: async () => {
        if (refuse) throw new MailError('rate', 'too fast');
        return { messageId: 'm' };
      },
    };
    const paced = pacedMailer(
      mailer,
      async () => {
        asked += 1;
        return { perSecond: asked === 1 ? 14 : 1, daily: null };
      },
      time,
    );
    for (let i = 0; i < 10; i++) await paced.send(email);
    expect([asked, time.monotonic()]).toEqual([1, 0]);
    refuse = true;
    await expect(paced.send(email)).rejects.toThrow('too fast');
    refuse = false;
    for (let i = 0; i < 3; i++) await paced.send(email);
    expect([asked, time.monotonic()]).toEqual([2, 3_000]);
  });

  it('asks again after five minutes', async () => {
    const time = madeUpTime();
    let asked = 0;
    const limit = async () => {
      asked += 1;
      return { perSecond: 14, daily: null };
    };
    const paced = pacedMailer(taking, limit, time);
    await paced.send(email);
    time.pass(299_999);
    await paced.send(email);
    expect(asked).toBe(1);
    time.pass(1);
    await paced.send(email);
    expect(asked).toBe(2);
  });

  it('sends unpaced while SES does not say', async () => {
    const time = madeUpTime();
    const paced = pacedMailer(taking, async () => undefined, time);
    for (let i = 0; i < 100; i++) await paced.send(email);
    expect(time.monotonic()).toBe(0);
  });

  it('says how much of the daily quota is used up when more letters go, with those that have gone since it was read', async () => {
    const time = madeUpTime();
    const daily = { most: 200, used: 100 };
    const paced = pacedMailer(taking, async () => ({ perSecond: 14, daily }), time);
    expect(await paced.quotaUsedWith(60)).toBe(80);
    for (let i = 0; i < 10; i++) await paced.send(email);
    expect(await paced.quotaUsedWith(50)).toBe(80);
    // By then SES counts these ten letters itself.
    time.pass(300_000);
    expect(await paced.quotaUsedWith(60)).toBe(80);
  });

  it.each([
    ['no quota', { perSecond: 14, daily: null }],
    ['no answer', undefined],
  ])('with %s nothing is used up', async (_, limit) => {
    expect(await pacedMailer(taking, async () => limit, madeUpTime()).quotaUsedWith(1)).toBeUndefined();
  });
});
