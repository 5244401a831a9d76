import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { timeLeftText } from '../../domain/text/time-left-texts.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { AnswerFault, faultText } from '../shell/ask.js';
import { useSession, useWords } from '../shell/page-context.js';
import { type AnswerToFile, fileAnswerOf, loadInParts, mayBeLoaded, PartFault } from './load-answer.js';
import { OutcomeOfFile } from './load-outcome.js';
import { fileLoadWords } from './texts.js';

type Props = {
  /** The address for the file, such as `/files/units`. */
  readonly address: string;
  readonly accept: string;
  readonly onLoaded?: (answer: AnswerToFile) => void;
};

type State =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'SENDING'; readonly message: string }
  | { readonly kind: 'FAILED'; readonly message: string }
  | { readonly kind: 'SEEN' | 'LOADED'; readonly answer: AnswerToFile };

/** Chooses a file, previews its effect, and loads it. */
export function FileLoad({ address, accept, onLoaded }: Props): JSX.Element {
  const session = useSession();
  const [words, language] = useWords(fileLoadWords);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'EMPTY' });

  async function sent(file: File, dryRun: boolean): Promise<AnswerToFile> {
    const query = new URLSearchParams({ dryRun: String(dryRun), source: file.name, lang: language });
    return fileAnswerOf(await session.fetchFile(`${address}?${query}`, { method: 'POST', body: file }));
  }
  const reasonOf = (error: unknown): string =>
    error instanceof AnswerFault ? faultText(error, words.faults) : String(error ?? '');
  async function run(call: (file: File) => Promise<State>): Promise<void> {
    const file = input.current?.files?.[0];
    if (!file) return setState({ kind: 'FAILED', message: words.noFile });
    setState({ kind: 'SENDING', message: words.sending });
    setState(
      await call(file).catch((error: unknown) => {
        if (error instanceof PartFault)
          return { kind: 'FAILED', message: `${reasonOf(error.cause)} ${words.rowsLeft(error.rows)}`.trim() } as const;
        return { kind: 'FAILED', message: faultText(error, words.faults) } as const;
      }),
    );
  }
  const look = () =>
    run(async (file) => {
      const answer = await sent(file, true);
      // A file chosen meanwhile was not previewed.
      return input.current?.files?.[0] === file ? { kind: 'SEEN', answer } : { kind: 'EMPTY' };
    });
  const load = () =>
    run(async (file) => {
      const began = performance.now();
      const answer = await loadInParts(
        () => sent(file, false),
        ({ done, all }) => {
          const left = timeLeftText(done, all, performance.now() - began)?.[language];
          setState({ kind: 'SENDING', message: words.rowsSoFar({ done, all }, left) });
        },
      );
      if (answer.written) onLoaded?.(answer);
      return { kind: 'LOADED', answer };
    });

  return (
    <form class="change" onSubmit={whenSent(look)}>
      <div class="field">
        <label for={id}>{accept.includes('json') ? words.fileOf.geojson : words.fileOf.sheet}</label>
        <input id={id} type="file" accept={accept} ref={input} onChange={() => setState({ kind: 'EMPTY' })} />
      </div>
      <p class="buttons">
        <ActionButton text={words.look} />
        <output>{state.kind === 'SENDING' ? state.message : ''}</output>
      </p>
      {state.kind === 'FAILED' && (
        <p class="warning" role="alert">
          {state.message}
        </p>
      )}
      {(state.kind === 'SEEN' || state.kind === 'LOADED') && (
        <OutcomeOfFile answer={state.answer} isLoaded={state.kind === 'LOADED'} />
      )}
      {state.kind === 'SEEN' && mayBeLoaded(state.answer) && (
        <p class="buttons">
          <ActionButton text={words.load} does={load} />
        </p>
      )}
    </form>
  );
}
