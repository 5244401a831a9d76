import type { Device } from '../../../src/portal/draft/device.js';
import { NO_DRAFT, type ReportDraft } from '../../../src/portal/draft/draft.js';
import type { Unwritten } from '../../../src/portal/draft/unwritten.js';

export type MemoryDevice = Device & {
  stored(): ReportDraft;
  /** Pages that have something unwritten. */
  leftBy(): readonly string[];
  /** The database writes nothing until this is called again with false. */
  setBusy(isBusy: boolean): void;
  /** Whatever waits to be written never is: the page that waits for it is closed. */
  closePages(): void;
};

/** A device in memory with one report. `forbids` makes it one that stores nothing. */
export function memoryDevice(forbids = false): MemoryDevice {
  let stored: ReportDraft = NO_DRAFT;
  const left = new Map<string, string>();
  const listeners = new Set<() => void>();
  let isBusy = false;
  let waiting: (() => void)[] = [];
  const kept = async <T>(work: () => T): Promise<T> => {
    if (forbids) throw new Error('nothing may be stored');
    if (isBusy) await new Promise<void>((resolve) => waiting.push(resolve));
    return work();
  };
  const setBusy = (busy: boolean): void => {
    isBusy = busy;
    if (isBusy) return;
    for (const goOn of waiting) goOn();
    waiting = [];
  };
  return {
    stored: () => stored,
    leftBy: () => [...left.keys()],
    setBusy,
    closePages() {
      waiting = [];
      listeners.clear();
      isBusy = false;
    },
    draft: () => kept(() => stored),
    updateDraft: (_report, change) =>
      kept(() => {
        stored = change(stored);
        for (const listener of listeners) listener();
        return stored;
      }),
    left: () => new Map([...left].map(([page, text]) => [page, JSON.parse(text) as Unwritten])),
    leave(_report, page, unwritten) {
      if (unwritten) left.set(page, JSON.stringify(unwritten));
      else left.delete(page);
    },
    form: () => kept(() => undefined),
    keepForm: () => kept(() => undefined),
    files: () => kept(() => []),
    fileCount: () => kept(() => 0),
    keepFile: () => kept(() => true),
    dropFile: () => kept(() => undefined),
    wipe(_report) {
      left.clear();
      return kept(() => {
        stored = NO_DRAFT;
      });
    },
    onDraft(_report, changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
