import { beforeEach, expect, test } from 'vitest';
import type { ReportOnDevice } from '../../../src/portal/draft/device.js';
import { NO_DRAFT, typedInto, type Unsent } from '../../../src/portal/draft/draft.js';
import { type KeptDraft, openDraft } from '../../../src/portal/draft/kept-draft.js';
import { draftSender, type Receipt, SAVE_AFTER_MS } from '../../../src/portal/draft/sender.js';
import { sendableKeys } from '../../../src/portal/draft/sending.js';
import { type MemoryDevice, memoryDevice } from '../../support/portal/memory-device.js';

const REPORT: ReportOnDevice = { official: 'off-1', unit: 'xuan-lac', period: '2026-11' };
const START = 1_000_000;

let device: MemoryDevice;
let draft: KeptDraft;
let now: number;
let sent: Unsent[];
let answer: (unsent: Unsent) => Receipt;

const accepted = ({ values }: Unsent): Receipt => ({
  kind: 'ACCEPTED',
  now: values,
});

beforeEach(async () => {
  device = memoryDevice();
  draft = await openDraft(device, REPORT);
  now = START;
  sent = [];
  answer = accepted;
});

const sender = (open: KeptDraft = draft) =>
  draftSender({
    draft: open,
    deliver: async (unsent) => {
      sent.push(unsent);
      return answer(unsent);
    },
    revision: () => null,
    rightFields: () => sendableKeys(open.current()),
    now: () => now,
    newKey: () => `key-${sent.length + 1}`,
  });

function type(value: string, open: KeptDraft = draft): void {
  const typing = { value, parts: [value], language: 'vi', at: now } as const;
  open.change((before) => typedInto(before, 'G06.figure', typing, ''));
}

test('every key is on the device before anything is sent', async () => {
  type('1');
  type('12');
  await draft.written();
  expect(device.stored().edits['G06.figure']?.value).toBe('12');
  expect(sent).toEqual([]);
});

test('a save is sent with a key that stands on the device first', async () => {
  type('5');
  answer = (unsent) => {
    expect(device.stored().unsent).toEqual(unsent);
    return accepted(unsent);
  };
  expect(await sender().send('SAVE')).toBe('ACCEPTED');
  expect(draft.current()).toEqual(NO_DRAFT);
  expect(await sender().send('SAVE')).toBe('NOTHING_TO_SEND');
});

test('a request without an answer is sent again as it was, after a restart too, and then what was typed since', async () => {
  type('5');
  answer = () => ({ kind: 'UNANSWERED' });
  expect(await sender().send('SAVE')).toBe('UNANSWERED');
  type('6');
  await draft.written();
  const restarted = await openDraft(device, REPORT);
  answer = accepted;
  expect(await sender(restarted).send('SAVE')).toBe('ACCEPTED');
  expect(sent.map(({ idempotencyKey, values }) => [idempotencyKey, values['G06.figure']])).toEqual([
    ['key-1', '5'],
    ['key-1', '5'],
    ['key-3', '6'],
  ]);
});

test('a press sends the request without an answer once, and nothing beside it', async () => {
  type('5');
  answer = () => ({ kind: 'UNANSWERED' });
  await sender().send('SAVE');
  type('6');
  expect(await sender().send('SAVE')).toBe('UNANSWERED');
  expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1']);
});

test('typing is saved by itself after five minutes, and not before', async () => {
  const { tick } = sender();
  type('5');
  now = START + SAVE_AFTER_MS - 1;
  type('55');
  expect([await tick(), sent.length]).toEqual(['NOTHING_TO_SEND', 0]);
  now += 1;
  expect([await tick(), sent.length]).toEqual(['ACCEPTED', 1]);
});

test('what was refused waits for the next key and is not sent again by itself', async () => {
  const { tick } = sender();
  type('5');
  now += SAVE_AFTER_MS;
  answer = () => ({ kind: 'REFUSED', now: undefined });
  expect([await tick(), await tick(), sent.length]).toEqual(['REFUSED', 'NOTHING_TO_SEND', 1]);
  expect(draft.current().edits['G06.figure']?.value).toBe('5');
  now += 1;
  type('6');
  answer = accepted;
  expect([await tick(), sent.length]).toEqual(['ACCEPTED', 2]);
});

test('a submission without typing is sent, and two at once are sent one after the other', async () => {
  const { send } = sender();
  type('5');
  expect(await Promise.all([send('SUBMIT'), send('SAVE')])).toEqual(['ACCEPTED', 'NOTHING_TO_SEND']);
  expect(await send('SUBMIT')).toBe('ACCEPTED');
  expect(sent.map(({ kind, values }) => [kind, Object.keys(values).length])).toEqual([
    ['SUBMIT', 1],
    ['SUBMIT', 0],
  ]);
});
