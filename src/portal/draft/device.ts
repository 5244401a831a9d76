import { createStore, delMany, get, set, update } from 'idb-keyval';
import type { Language } from '../../domain/text/text.js';
import { NO_DRAFT, type ReportDraft } from './draft.js';

/** One report as one official works on it. Nobody else finds it on the same device. */
export type ReportOnDevice = { readonly official: string; readonly unit: string; readonly period: string };

/** The form as it was answered last, to be opened without a connection. */
export type KeptForm<Form> = {
  readonly form: Form;
  readonly keptAt: number;
  /** In which the service answered. Absent in a form that an earlier release has kept. */
  readonly language?: Language;
};

export type Device = {
  draft(report: ReportOnDevice): Promise<ReportDraft>;
  /** As one step, because another tab may have the same report open. */
  updateDraft(report: ReportOnDevice, change: (draft: ReportDraft) => ReportDraft): Promise<ReportDraft>;
  form<Form>(report: ReportOnDevice): Promise<KeptForm<Form> | undefined>;
  keepForm<Form>(report: ReportOnDevice, kept: KeptForm<Form>): Promise<void>;
  /** Takes draft and form off the device. */
  wipe(report: ReportOnDevice): Promise<void>;
  /** Calls back when another tab has changed the draft. Returns how to stop. */
  onDraft(report: ReportOnDevice, changed: () => void): () => void;
};

/** No id of an official, unit or period has this sign. */
const MARK = '|';
const keyOf = (part: 'draft' | 'form', { official, unit, period }: ReportOnDevice): string =>
  [part, official, unit, period].join(MARK);

/** The database of this browser. Every call rejects where the browser forbids to store. */
export function browserDevice(): Device {
  const store = createStore('xaso', 'reports');
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('xaso-drafts');
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
    form: (report) => get(keyOf('form', report), store),
    keepForm: (report, kept) => set(keyOf('form', report), kept, store),
    async wipe(report) {
      await delMany([keyOf('draft', report), keyOf('form', report)], store);
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
