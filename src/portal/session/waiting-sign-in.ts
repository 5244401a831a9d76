import type { Language } from '../../domain/text/text.js';
import type { BegunSignIn } from './provider.js';

export type WaitingSignIn = {
  readonly begun: BegunSignIn;
  /** Path of the page before. */
  readonly returnTo: string;
  /** The language of that page. */
  readonly language: Language;
  /** The reader did not ask for the sign-in, so a refusal is not shown. */
  readonly isSilent: boolean;
};

const KEY = 'xaso-sign-in';
const TRIED = 'xaso-silent';

/** State that survives the way to the provider and back, in this tab. It is useless without the code of the return. */
export const signInWaiting = (storage: () => Storage) => ({
  keep(waiting: WaitingSignIn): void {
    storage().setItem(KEY, JSON.stringify(waiting));
  },
  language: (): Language | undefined => read(storage())?.language,
  /** Whether this tab may try a silent sign-in: once, until somebody has signed in in the tab. */
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
