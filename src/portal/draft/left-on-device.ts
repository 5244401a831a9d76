import type { Unwritten } from './unwritten.js';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What pages have changed and the database has not written yet. */
export type LeftOnDevice = {
  /** What is left of a report by page, because several tabs may have the report open. */
  all(report: string): ReadonlyMap<string, Unwritten>;
  /** Keeps it at once, because a page that is closed waits for no database. Undefined says that everything is written. */
  keep(report: string, page: string, unwritten: Unwritten | undefined): void;
  wipe(report: string): void;
};

const PREFIX = 'xaso-unwritten|';

/** A browser may forbid to store anything, and has little room here. Then there is only the database. */
export function leftOnDevice(storage: () => Storage): LeftOnDevice {
  const allowed = <T>(otherwise: T, work: (kept: Storage) => T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  const pagesOf = (report: string, kept: Storage): string[] => {
    const start = `${PREFIX}${report}|`;
    const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '');
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  };
  const keyOf = (report: string, page: string): string => `${PREFIX}${report}|${page}`;
  return {
    all: (report) =>
      allowed(new Map(), (kept) => {
        const pages = pagesOf(report, kept);
        return new Map(pages.map((page) => [page, JSON.parse(kept.getItem(keyOf(report, page)) ?? '') as Unwritten]));
      }),
    keep: (report, page, unwritten) =>
      allowed(undefined, (kept) => {
        if (unwritten) kept.setItem(keyOf(report, page), JSON.stringify(unwritten));
        else kept.removeItem(keyOf(report, page));
      }),
    wipe: (report) =>
      allowed(undefined, (kept) => {
        for (const page of pagesOf(report, kept)) kept.removeItem(keyOf(report, page));
      }),
  };
}
