import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import type { OfficialSession } from '../session/session.js';
import { AnswerFault } from '../shell/ask.js';
import { type AnswerToFile, fileAnswerOf } from './load-answer.js';
import { OutcomeOfFile } from './load-outcome.js';
import { fileLoadWords } from './words.js';

type Props = {
  readonly session: OfficialSession;
  readonly language: Language;
  /** Where the file is sent, `/files/units`. */
  readonly address: string;
  readonly accept: string;
  /** Called once the file is loaded. */
  readonly onLoaded?: (answer: AnswerToFile) => void;
};

type State =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'SENDING' }
  | { readonly kind: 'FAILED'; readonly message: string }
  | { readonly kind: 'SEEN' | 'LOADED'; readonly answer: AnswerToFile };

/** A load of many rows is carried out in parts: the same file is sent until nothing remains. */
const MOST_PARTS = 500;

/** Chooses a file, shows what it would do, and loads it. */
export function FileLoad({ session, language, address, accept, onLoaded }: Props): JSX.Element {
  const words = fileLoadWords(language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'EMPTY' });

  async function sent(file: File, dryRun: boolean): Promise<AnswerToFile> {
    const query = new URLSearchParams({ dryRun: String(dryRun), source: file.name, lang: language });
    return fileAnswerOf(await session.fetchFile(`${address}?${query}`, { method: 'POST', body: file }));
  }
  async function run(call: (file: File) => Promise<State>): Promise<void> {
    const file = input.current?.files?.[0];
    if (!file) return setState({ kind: 'FAILED', message: words.noFile });
    setState({ kind: 'SENDING' });
    setState(
      await call(file).catch((error: unknown) => {
        if (!(error instanceof AnswerFault)) throw error;
        return { kind: 'FAILED', message: words.faults[error.kind] ?? error.message } as const;
      }),
    );
  }
  const look = () =>
    run(async (file) => {
      const answer = await sent(file, true);
      // Another file that was chosen meanwhile has not been looked at.
      return input.current?.files?.[0] === file ? { kind: 'SEEN', answer } : { kind: 'EMPTY' };
    });
  const load = () =>
    run(async (file) => {
      let answer = await sent(file, false);
      for (let part = 1; part < MOST_PARTS && answer.remaining > 0; part++) answer = await sent(file, false);
      if (answer.written) onLoaded?.(answer);
      return { kind: 'LOADED', answer };
    });

  return (
    <form
      class="change"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <div class="field">
        <label for={id}>{accept.includes('json') ? words.fileOf.geojson : words.fileOf.sheet}</label>
        <input id={id} type="file" accept={accept} ref={input} onChange={() => setState({ kind: 'EMPTY' })} />
      </div>
      <p class="buttons">
        <button type="submit" class="action">
          {words.look}
        </button>
        <output>{state.kind === 'SENDING' ? words.sending : ''}</output>
      </p>
      {state.kind === 'FAILED' && (
        <p class="warning" role="alert">
          {state.message}
        </p>
      )}
      {(state.kind === 'SEEN' || state.kind === 'LOADED') && (
        <OutcomeOfFile answer={state.answer} isLoaded={state.kind === 'LOADED'} language={language} />
      )}
      {state.kind === 'SEEN' && mayBeLoaded(state.answer) && (
        <p class="buttons">
          <button type="button" class="action" onClick={() => void load()}>
            {words.load}
          </button>
        </p>
      )}
    </form>
  );
}

/** Rows of officials with a fault leave the others; any other file with a fault is loaded as a whole or not at all. */
const mayBeLoaded = ({ errorCount, newCount, changedCount }: AnswerToFile): boolean =>
  errorCount === 0 && newCount + changedCount > 0;
