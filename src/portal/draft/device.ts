import { createStore, del, delMany, get, getMany, keys, set, update } from 'idb-keyval';
import { NO_DRAFT, type ReportDraft } from './draft.js';
import type { Unwritten } from './unwritten.js';

/** A chosen file that is not sent yet. Its keys are made once, so that a repeat has no second effect. */
export type OutgoingFile = {
  readonly file: File;
  readonly name: string;
  readonly placeKey: string;
  readonly addKey: string;
};

/** Bytes of all kept files: a telephone has room for three or four scans of the largest size. */
export const MOST_WAITING_BYTES = 40 * 1024 * 1024;

export const hasRoom = (kept: readonly { readonly size: number }[], { size }: { readonly size: number }): boolean =>
  kept.reduce((sum, file) => sum + file.size, size) <= MOST_WAITING_BYTES;

/** A report as one official edits it. No other official finds it on the same device. */
export type ReportOnDevice = { readonly official: string; readonly unit: string; readonly period: string };

/** The form as last answered, for opening without a connection. */
export type KeptForm<Form> = {
  readonly form: Form;
  readonly keptAt: number;
};

export type Device = {
  draft(report: ReportOnDevice): Promise<ReportDraft>;
  /** Changes the stored draft in one step, because another tab may edit the same report. */
  updateDraft(report: ReportOnDevice, change: (draft: ReportDraft) => ReportDraft): Promise<ReportDraft>;
  /** Changes that pages have made but not written to the database, by page. */
  left(report: ReportOnDevice): ReadonlyMap<string, Unwritten>;
  /** Keeps unwritten changes at once, so that closing the page loses nothing. Undefined: everything is written. */
  leave(report: ReportOnDevice, page: string, unwritten: Unwritten | undefined): void;
  form<Form>(report: ReportOnDevice): Promise<KeptForm<Form> | undefined>;
  keepForm<Form>(report: ReportOnDevice, kept: KeptForm<Form>): Promise<void>;
  /** Files still to be sent: of one figure, or of the report as a whole (null). */
  files(report: ReportOnDevice, code: string | null): Promise<readonly OutgoingFile[]>;
  /** The number of files still to be sent, for all figures and the whole report. */
  fileCount(report: ReportOnDevice): Promise<number>;
  /** Keeps a file until it is sent. False if the device has no room for it. */
  keepFile(report: ReportOnDevice, code: string | null, file: OutgoingFile): Promise<boolean>;
  dropFile(report: ReportOnDevice, code: string | null, file: OutgoingFile): Promise<void>;
  /** Removes draft, files and form from the device. */
  wipe(report: ReportOnDevice): Promise<void>;
  /** Calls back when another tab changes the draft. Returns a function that stops it. */
  onDraft(report: ReportOnDevice, changed: () => void): () => void;
};

/** A character that no id of an official, unit or period contains. */
const MARK = '|';
const nameOf = ({ official, unit, period }: ReportOnDevice): string => [official, unit, period].join(MARK);
const keyOf = (part: 'draft' | 'form', report: ReportOnDevice): string => part + MARK + nameOf(report);
const FILE = `file${MARK}`;
const filesOf = (report: ReportOnDevice): string => `${FILE}${nameOf(report)}${MARK}`;
const filesAt = (report: ReportOnDevice, code: string | null): string => `${filesOf(report)}${code ?? ''}${MARK}`;

/** The database of this browser. Every call rejects if the browser forbids storage. */
export function browserDevice(): Device {
  const store = createStore('xaso', 'reports');
  const left = leftOnDevice(() => window.localStorage);
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('xaso-drafts');
  const keysOf = async (start: string): Promise<string[]> =>
    (await keys<string>(store)).filter((key) => key.startsWith(start));
  const filesWith = async (start: string): Promise<OutgoingFile[]> => {
    const found = await keysOf(start);
    const files = found.length === 0 ? [] : await getMany<OutgoingFile>(found, store);
    return files.filter((file) => file !== undefined);
  };
  return {
    draft: async (report) => (await get<ReportDraft>(keyOf('draft', report), store)) ?? NO_DRAFT,
    async updateDraft(report, change) {
      let changed = NO_DRAFT;
      await update<ReportDraft>(
        keyOf('draft', report),
        (kept) => {
          changed = change(kept ?? NO_DRAFT);
          return changed;
        },
        store,
      );
      channel?.postMessage(keyOf('draft', report));
      return changed;
    },
    left: (report) => left.all(nameOf(report)),
    leave: (report, page, unwritten) => left.keep(nameOf(report), page, unwritten),
    form: (report) => get(keyOf('form', report), store),
    keepForm: (report, kept) => set(keyOf('form', report), kept, store),
    files: (report, code) => filesWith(filesAt(report, code)),
    fileCount: async (report) => (await keysOf(filesOf(report))).length,
    async keepFile(report, code, file) {
      const kept = await filesWith(FILE);
      const others = kept.filter(({ placeKey }) => placeKey !== file.placeKey).map((other) => other.file);
      if (!hasRoom(others, file.file)) return false;
      await set(filesAt(report, code) + file.placeKey, file, store);
      return true;
    },
    dropFile: (report, code, { placeKey }) => del(filesAt(report, code) + placeKey, store),
    async wipe(report) {
      left.wipe(nameOf(report));
      await delMany([keyOf('draft', report), keyOf('form', report), ...(await keysOf(filesOf(report)))], store);
      channel?.postMessage(keyOf('draft', report));
    },
    onDraft(report, changed) {
      const key = keyOf('draft', report);
      const listen = ({ data }: MessageEvent<unknown>): void => {
        if (data === key) changed();
      };
      channel?.addEventListener('message', listen);
      return () => channel?.removeEventListener('message', listen);
    },
  };
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'xaso-unwritten|';

/**
 * Changes that pages have made and the database has not written yet, by page: a closing page waits for no database, and
 * several tabs may have the report open. A browser may forbid this storage, or have little room. Then only the database
 * keeps changes.
 */
export function leftOnDevice(storage: () => Storage) {
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
    all: (report: string) =>
      allowed(new Map<string, Unwritten>(), (kept) => {
        const pages = pagesOf(report, kept);
        return new Map(pages.map((page) => [page, JSON.parse(kept.getItem(keyOf(report, page)) ?? '') as Unwritten]));
      }),
    keep: (report: string, page: string, unwritten: Unwritten | undefined): void =>
      allowed(undefined, (kept) => {
        if (unwritten) kept.setItem(keyOf(report, page), JSON.stringify(unwritten));
        else kept.removeItem(keyOf(report, page));
      }),
    wipe: (report: string): void =>
      allowed(undefined, (kept) => {
        for (const page of pagesOf(report, kept)) kept.removeItem(keyOf(report, page));
      }),
  };
}
