import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AnswerFault } from '../shell/ask.js';
import { useWords } from '../shell/page-context.js';
import { beginSignIn } from './browser-session.js';
import { sessionWords } from './texts.js';

type ButtonProps = { readonly returnTo: string; readonly label?: string };

/** Goes to the provider. If the provider cannot be reached, the reason appears beside the button. */
export function SignInButton({ returnTo, label }: ButtonProps): JSX.Element {
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
      <button type="button" class="action" onClick={() => void begin()}>
        {label ?? words.signIn}
      </button>{' '}
      <output>{status}</output>
    </p>
  );
}
