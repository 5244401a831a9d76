import { beforeEach, expect, test } from 'vitest';
import type { ReportOnDevice } from '../../../src/portal/draft/device.js';
import { NO_DRAFT, typedInto } from '../../../src/portal/draft/draft.js';
import { type KeptDraft, openDraft } from '../../../src/portal/draft/kept-draft.js';
import { commentAt, withComment, withoutComments } from '../../../src/portal/draft/typed-comments.js';
import { type MemoryDevice, memoryDevice } from '../../support/portal/memory-device.js';

const REPORT: ReportOnDevice = { official: 'off-1', unit: 'xuan-lac', period: '2026-11' };

let device: MemoryDevice;
let draft: KeptDraft;
let at: number;

beforeEach(async () => {
  device = memoryDevice();
  draft = await openDraft(device, REPORT);
  at = 1_000;
});

function type(value: string, open: KeptDraft = draft): void {
  at += 1;
  const typing = { value, parts: [value], language: 'vi', at } as const;
  open.change((before) => typedInto(before, 'G06.figure', typing, ''));
}

/** Waits until all announced changes have been read. */
const settled = () => new Promise((later) => setTimeout(later, 5));

const comment = (text: string, open: KeptDraft = draft): void =>
  open.change((before) => withComment(before, 'G06', text));

const shown = (open: KeptDraft) => [open.current().edits['G06.figure']?.value, commentAt(open.current(), 'G06')];

test('a page that is closed before the database has written loses no key', async () => {
  type('7');
  await draft.written();
  device.setBusy(true);
  type('77');
  comment('Đề nghị');
  comment('Đề nghị xem lại');
  device.closePages();
  expect(device.stored().edits['G06.figure']?.value).toBe('7');
  const next = await openDraft(device, REPORT);
  expect(shown(next)).toEqual(['77', 'Đề nghị xem lại']);
  expect([device.stored(), device.leftBy()]).toEqual([next.current(), []]);
});

test('what was typed back and taken away last stays away', async () => {
  type('7');
  comment('Đề nghị xem lại');
  await draft.written();
  device.setBusy(true);
  type('');
  draft.change(withoutComments);
  device.closePages();
  expect(shown(await openDraft(device, REPORT))).toEqual([undefined, '']);
});

test('nothing is left as soon as the database has written everything, and not before', async () => {
  device.setBusy(true);
  type('7');
  type('77');
  expect(device.leftBy()).toHaveLength(1);
  device.setBusy(false);
  await draft.written();
  expect([device.leftBy(), device.stored().edits['G06.figure']?.value]).toEqual([[], '77']);
});

test('a write that fails with the page that is closed leaves what it had to write', async () => {
  const failing = { ...device, updateDraft: () => Promise.reject(new Error('the page was closed')) };
  const last = await openDraft(failing, REPORT);
  type('77', last);
  await last.written();
  expect(shown(await openDraft(device, REPORT))[0]).toBe('77');
});

test('two tabs that are closed at once both leave what was typed, and the later key in a field stays', async () => {
  const other = await openDraft(device, REPORT);
  device.setBusy(true);
  type('5');
  type('6', other);
  comment('Đề nghị xem lại');
  device.closePages();
  expect(shown(await openDraft(device, REPORT))).toEqual(['6', 'Đề nghị xem lại']);
});

test('two tabs with the same report have one draft', async () => {
  const other = await openDraft(device, REPORT);
  type('5');
  await draft.written();
  await Promise.resolve();
  other.change((open) => typedInto(open, 'G03.reason', { value: 'x', parts: ['x'], language: 'vi', at }, ''));
  await other.written();
  await Promise.resolve();
  expect(Object.keys(device.stored().edits)).toEqual(['G06.figure', 'G03.reason']);
  expect(Object.keys(draft.current().edits)).toEqual(['G06.figure', 'G03.reason']);
});

test('what another tab has written does not cover what is typed here and not written yet', async () => {
  let goOn = () => {};
  const slowly = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow: MemoryDevice = { ...device, updateDraft: (...of) => slowly.then(() => device.updateDraft(...of)) };
  const here = await openDraft(slow, REPORT);
  type('77', here);
  type('5');
  await draft.written();
  await settled();
  expect([device.stored().edits['G06.figure']?.value, shown(here)[0]]).toEqual(['5', '77']);
  goOn();
  await here.written();
  await settled();
  expect([device.stored().edits['G06.figure']?.value, shown(here)[0], shown(draft)[0]]).toEqual(['77', '77', '77']);
});

test('where the browser keeps nothing, the page goes on and says so', async () => {
  const forbidding = memoryDevice(true);
  const open = await openDraft(forbidding, REPORT);
  type('5', open);
  await open.written();
  expect([open.isKept(), shown(open)[0], forbidding.leftBy()]).toEqual([false, '5', []]);
});

test('a wiped draft is gone from the page and the device, with what another page left', async () => {
  const other = await openDraft(device, REPORT);
  device.setBusy(true);
  type('5', other);
  device.closePages();
  await draft.wipe();
  expect([draft.current(), device.stored(), device.leftBy()]).toEqual([NO_DRAFT, NO_DRAFT, []]);
});
