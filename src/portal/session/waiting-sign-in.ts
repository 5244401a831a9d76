import type { Language } from '../../domain/text/text.js';
import type { BegunSignIn } from './provider.js';

export type WaitingSignIn = {
  readonly begun: BegunSignIn;
  /** Path of the page from which the reader came. */
  readonly returnTo: string;
  /** In which the reader has seen it. */
  readonly language: Language;
};

const KEY = 'xaso-sign-in';

/** What outlives the way to the provider and back, in this tab alone. It is worth nothing without the code of the return. */
export const signInWaiting = (storage: () => Storage) => ({
  keep(waiting: WaitingSignIn): void {
    storage().setItem(KEY, JSON.stringify(waiting));
  },
  language: (): Language | undefined => read(storage())?.language,
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
