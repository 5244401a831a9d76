import type { Device, ReportOnDevice } from './device.js';
import { NO_DRAFT, type ReportDraft } from './draft.js';
import { newIdempotencyKey } from './request-key.js';
import { NOTHING_UNWRITTEN, withChange, withUnwritten } from './unwritten.js';

/** The draft of one report, on a page and on the device. */
export type KeptDraft = Awaited<ReturnType<typeof openDraft>>;

/** Opens a draft. It never rejects: if the device stores nothing, the draft lives as long as the page. */
export async function openDraft(device: Device, report: ReportOnDevice) {
  const listeners = new Set<() => void>();
  let isKept = true;
  const forbidden = (): undefined => {
    isKept = false;
  };
  let draft = (await takenOver(device, report).catch(forbidden)) ?? NO_DRAFT;
  const page = newIdempotencyKey();
  let unwritten = NOTHING_UNWRITTEN;
  let writing: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const show = (changed: ReportDraft): void => {
    draft = changed;
    for (const listener of listeners) listener();
  };
  /** Unwritten changes exist only on the page, so they must not be replaced. */
  const adopt = (stored: ReportDraft | undefined): void => {
    if (stored && waiting === 0) show(stored);
  };
  const stop = device.onDraft(report, () => void device.draft(report).then(adopt, forbidden));
  return {
    current: () => draft,
    /** False if the browser stores nothing: closing the page then loses what was typed. */
    isKept: () => isKept,
    /** Changes the draft at once. The change stays on the device until the database has written it. */
    change(change: (draft: ReportDraft) => ReportDraft): void {
      const changed = change(draft);
      unwritten = withChange(unwritten, draft, changed);
      if (isKept) device.leave(report, page, unwritten);
      show(changed);
      waiting += 1;
      writing = writing.then(async () => {
        const stored = isKept ? await device.updateDraft(report, change).catch(forbidden) : undefined;
        waiting -= 1;
        if (stored && waiting === 0) {
          unwritten = NOTHING_UNWRITTEN;
          device.leave(report, page, undefined);
        }
        adopt(stored);
      });
    },
    /** Resolves when all changes so far are on the device. */
    async written(): Promise<void> {
      await writing;
    },
    /** Removes everything about the report from the device. */
    async wipe(): Promise<void> {
      await writing;
      await device.wipe(report).catch(forbidden);
      show(NO_DRAFT);
    },
    onChange(changed: () => void) {
      listeners.add(changed);
      return (): void => void listeners.delete(changed);
    },
    close: stop,
  };
}

/** The draft of the database, with changes of pages that were closed before they could write them. */
async function takenOver(device: Device, report: ReportOnDevice): Promise<ReportDraft> {
  const left = device.left(report);
  if (left.size === 0) return await device.draft(report);
  const draft = await device.updateDraft(report, (stored) => [...left.values()].reduce(withUnwritten, stored));
  for (const page of left.keys()) device.leave(report, page, undefined);
  return draft;
}
