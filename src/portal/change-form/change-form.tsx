import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { newIdempotencyKey } from '../draft/new-key.js';
import { AnswerFault } from '../shell/ask.js';
import { FaultList } from './fault-summary.js';
import { type FormFault, FormFields, fieldId } from './form-context.js';
import { type FormValues, readFields } from './form-values.js';
import { TextField } from './text-field.js';
import { changeWords } from './texts.js';

/** What a look at a change shows before it is made. */
export type Look = { readonly faults: readonly FormFault[]; readonly shown: ComponentChildren };

type Props = {
  readonly language: Language;
  /** What the button says. */
  readonly submit: string;
  /** Sends the change and answers the faults; empty when it was made. The key is made once and kept until then. */
  readonly send: (values: FormValues, key: string) => Promise<readonly FormFault[]>;
  /** Where a change is looked at before it is made: the button that makes it appears with the look. */
  readonly look?: (values: FormValues, key: string) => Promise<Look>;
  readonly isDangerous?: boolean;
  /** False where the API takes no reason. */
  readonly hasReason?: boolean;
  readonly children?: ComponentChildren;
};

/** What the service has said of the change, and in which language. */
type Said = {
  readonly language: Language;
  readonly faults?: readonly FormFault[];
  readonly shown?: ComponentChildren;
};

const saidIn = (language: Language, said: Said): Said => (said.language === language ? said : { language });

/** One change: fields, the reason, what is wrong, and the button. What is typed stays until the change is made. */
export function ChangeForm(props: Props): JSX.Element {
  const { language, submit, send, look, isDangerous = false, hasReason = true, children } = props;
  const words = changeWords[language];
  const id = useId();
  const key = useRef('');
  const [said, setSaid] = useState<Said>({ language });
  // The service's sentences are in the language in which they were asked for.
  const { faults = [], shown }: Omit<Said, 'language'> = said.language === language ? said : {};
  const setFaults = (found: readonly FormFault[]) => setSaid((now) => ({ ...saidIn(language, now), faults: found }));
  const setShown = (look: ComponentChildren) => setSaid((now) => ({ ...saidIn(language, now), shown: look }));
  const [isSending, setSending] = useState(false);
  const typed = useRef(0);

  const run = async (form: HTMLFormElement, call: (values: FormValues) => Promise<readonly FormFault[]>) => {
    if (isSending) return;
    const { values, faults: unread } = readFields(form, language);
    if (unread.length > 0) return setFaults(unread);
    setSending(true);
    key.current ||= newIdempotencyKey();
    const found = await call(values).catch((error: unknown) => [faultOf(error, words.faults)]);
    setFaults(found);
    setSending(false);
  };
  const lookAtIt = (form: HTMLFormElement) =>
    run(form, async (values) => {
      const before = typed.current;
      const seen = await look?.(values, key.current).catch((error: unknown) => notSeen(error, words.notSeen));
      // What was typed meanwhile has not been looked at.
      if (typed.current === before) setShown(seen?.faults.length === 0 ? seen.shown : undefined);
      return seen?.faults ?? [];
    });
  const sendIt = (form: HTMLFormElement) =>
    run(form, async (values) => {
      const found = await send(values, key.current);
      if (found.length === 0) {
        key.current = '';
        setShown(undefined);
      }
      return found;
    });
  const needsLook = look !== undefined && shown === undefined;

  return (
    <form
      class="change"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (needsLook ? lookAtIt : sendIt)(event.currentTarget);
      }}
      onInput={() => {
        typed.current += 1;
        setShown(undefined);
      }}
    >
      {faults.length > 0 && <FaultList form={id} title={words.faultTitle} faults={faults} />}
      <FormFields.Provider value={{ id, faults, language }}>
        {children}
        {hasReason && <TextField name="reason" label={words.reason} hint={words.reasonHint} lines={2} />}
      </FormFields.Provider>
      {shown !== undefined && (
        <div class="look">
          <output class="look-title">{words.lookTitle}</output>
          {shown}
        </div>
      )}
      <p class="buttons">
        <button
          id={fieldId(id, 'submit')}
          type="submit"
          class={isDangerous && !needsLook ? 'action danger' : 'action'}
          aria-disabled={isSending}
        >
          {needsLook ? words.look : submit}
        </button>
        <output>{isSending ? words.sending : ''}</output>
      </p>
    </form>
  );
}

/** The service could not show the change, and says why. That keeps nobody from making it. */
function notSeen(error: unknown, why: (cause: string) => string): Look {
  if (!(error instanceof AnswerFault) || error.kind === 'OFFLINE' || error.kind === 'SIGN_IN') throw error;
  return { faults: [], shown: <p>{why(error.message)}</p> };
}

function faultOf(error: unknown, words: Readonly<Record<string, string>>): FormFault {
  if (!(error instanceof AnswerFault)) throw error;
  return { path: [], message: words[error.kind] ?? error.message };
}
