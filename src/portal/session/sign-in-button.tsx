import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/controls.js';
import { AnswerFault } from '../shell/ask.js';
import { useWords } from '../shell/page-context.js';
import { beginSignIn } from './browser-session.js';
import { sessionWords } from './texts.js';

/** Goes to the provider. If the provider cannot be reached, the reason appears beside the button. */
export function SignInButton({ returnTo, label }: { readonly returnTo: string; readonly label?: string }): JSX.Element {
  const [words, language] = useWords(sessionWords);
  const [status, setStatus] = useState('');
  const begin = async (): Promise<void> => {
    setStatus(words.busy);
    try {
      await beginSignIn(returnTo, language);
    } catch (error) {
      const isBusy = error instanceof AnswerFault && error.kind === 'BUSY';
      setStatus(words.faults[isBusy ? 'BUSY' : 'OFFLINE']);
    }
  };
  return (
    <p>
      <ActionButton text={label ?? words.signIn} does={begin} /> <output>{status}</output>
    </p>
  );
}
