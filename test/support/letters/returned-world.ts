import type { Official } from '../../../src/domain/official/official.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { type SendReturnedDeps, sendReturned } from '../../../src/jobs/reminder/send-returned.js';
import type { Stores } from '../../../src/store/index.js';
import { official } from '../builders/mail-builder.js';
import {
  AFTER_CLOSING,
  COMMUNE_PATH,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  submit,
} from '../filing/filing-world.js';
import { depsOn } from './reminder-world.js';

export const RETURNED_AT = '2026-10-15T08:20:00.000Z';
export const XUAN_LAC = { path: COMMUNE_PATH, period: MONTH };

export const officerThere = official('officer', { id: 'officer-xuan-lac', email: 'officer@xuanlac.example' });
export const chairmanThere = official('chairman', { id: 'chairman-xuan-lac', email: 'chairman@xuanlac.example' });
const reviewer = official('reviewer', { id: 'reviewer-cho-don', name: 'Nông Thị Hải Yến' });

export const returnIt: Change = {
  action: 'RETURN',
  comment: 'Đề nghị rà soát lại số liệu.',
  comments: [
    { code: 'G03', comment: 'Tăng nhiều so với tháng trước, đề nghị giải trình.' },
    { code: 'E07', comment: 'Mẫu số chưa khớp với số hộ của xã.' },
  ],
};

/** Xuân Lạc has submitted October 2026; its officer, chairman and the reviewer are known, and letters go since 1 October. */
export async function submittedWorld(stores: Stores, officials: readonly Official[] = [officerThere, chairmanThere]) {
  await loadFilingWorld(stores);
  const settings = await stores.settings.current();
  await stores.settings.save({
    ...settings,
    scopes: settings.scopes.map((scope) => ({ ...scope, remindersFrom: '2026-10-01' })),
  });
  await stores.officials.save([...officials, reviewer]);
  await file(stores, submit(completeEntries()), { now: AFTER_CLOSING });
}

export const returned = (stores: Stores, idempotencyKey = 'return-one') =>
  file(stores, returnIt, { now: RETURNED_AT, idempotencyKey });

/** The function that the table's stream starts, on an outbox and a clock that shows the return unless told otherwise. */
export function returning(stores: Stores, given: Partial<SendReturnedDeps> = {}) {
  const { deps, box } = depsOn(stores, { now: () => RETURNED_AT });
  const all = { ...deps, settings: stores.settings, mail: stores.mail, ...given };
  return { box, deps: all, tell: () => sendReturned(all, [XUAN_LAC]) };
}
