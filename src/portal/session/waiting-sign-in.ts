import type { Language } from '../../domain/text/text.js';
import type { BegunSignIn } from './provider.js';

export type WaitingSignIn = {
  readonly begun: BegunSignIn;
  /** Path of the page from which the reader came. */
  readonly returnTo: string;
  /** In which the reader has seen it. */
  readonly language: Language;
  /** The reader has not asked for it, so a refusal is no news to them. */
  readonly isSilent: boolean;
};

const KEY = 'xaso-sign-in';
const TRIED = 'xaso-silent';

/** What outlives the way to the provider and back, in this tab alone. It is worth nothing without the code of the return. */
export const signInWaiting = (storage: () => Storage) => ({
  keep(waiting: WaitingSignIn): void {
    storage().setItem(KEY, JSON.stringify(waiting));
  },
  language: (): Language | undefined => read(storage())?.language,
  /** Whether this tab may try without asking: once, until somebody has signed in in it. */
  mayTrySilently(): boolean {
    try {
      return storage().getItem(TRIED) === null;
    } catch {
      return false;
    }
  },
  tried: (): void => storage().setItem(TRIED, '1'),
  succeeded: (): void => storage().removeItem(TRIED),
  take(): WaitingSignIn | undefined {
    const kept = read(storage());
    storage().removeItem(KEY);
    return kept;
  },
});

function read(storage: Storage): WaitingSignIn | undefined {
  const kept = storage.getItem(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as WaitingSignIn);
}
