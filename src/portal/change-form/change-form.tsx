import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { administeredFieldName } from '../../domain/refusal/stored-field-texts.js';
import { capitalised, type Language } from '../../domain/text/text.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import { whenSent } from '../parts/controls.js';
import { AnswerFault, faultText } from '../shell/ask.js';
import { useWords } from '../shell/page-context.js';
import { FaultList } from './fault-summary.js';
import { type FormFault, FormFields, fieldId } from './form-context.js';
import { type FormValues, readFields } from './form-values.js';
import { labelOfField } from './read-day.js';
import { TextField } from './text-field.js';
import { changeWords } from './texts.js';

export type Look = { readonly faults: readonly FormFault[]; readonly shown: ComponentChildren };

type Props = {
  readonly submit: string;
  /** Sends the change and returns its faults; none if it is made. The key is made once and kept until then. */
  readonly send: (values: FormValues, key: string) => Promise<readonly FormFault[]>;
  /** Previews a change, if given. The button that makes the change then appears with the preview. */
  readonly look?: (values: FormValues, key: string) => Promise<Look>;
  readonly isDangerous?: boolean;
  /** False if the API takes no reason. */
  readonly hasReason?: boolean;
  readonly children?: ComponentChildren;
};

type Said = { readonly language: Language; readonly faults?: readonly FormFault[]; readonly shown?: ComponentChildren };

const saidIn = (language: Language, said: Said): Said => (said.language === language ? said : { language });

/** The form of one change: fields, reason, faults and button. Typed text stays until the change is made. */
export function ChangeForm(props: Props): JSX.Element {
  const { submit, send, look, isDangerous = false, hasReason = true, children } = props;
  const [words, language] = useWords(changeWords);
  const id = useId();
  const key = useRef('');
  const [said, setSaid] = useState<Said>({ language });
  // Sentences of the service are in the language of the request.
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
    setFaults(await faultsInForm(call(values), language, (name) => labelInForm(form, name)));
    setSending(false);
  };
  const lookAtIt = (form: HTMLFormElement) =>
    run(form, async (values) => {
      const before = typed.current;
      const seen = await look?.(values, key.current).catch((error: unknown) => notSeen(error, words.notSeen));
      // Text typed meanwhile was not previewed.
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
      onSubmit={whenSent(needsLook ? lookAtIt : sendIt)}
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

/** The service could not preview the change, and tells why. The change can still be made. */
function notSeen(error: unknown, why: (cause: string) => string): Look {
  if (!(error instanceof AnswerFault) || error.kind === 'OFFLINE' || error.kind === 'SIGN_IN') throw error;
  // The service could not read a field. The form shows the fault there.
  if (error.argument?.includes('.')) throw error;
  return { faults: [], shown: <p>{why(error.message)}</p> };
}

/** The label of the only control of this name, after the title of the group in which it stands. */
function labelInForm(form: HTMLFormElement, name: string): string | undefined {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[name]');
  const [control, ...others] = [...controls].filter((field) => field.name === name);
  if (!control || others.length > 0) return undefined;
  const title = control.closest('fieldset')?.querySelector('legend')?.textContent;
  return title ? `${title} – ${labelOfField(control)}` : labelOfField(control);
}

type LabelOf = (name: string) => string | undefined;

export const faultsInForm = (
  answer: Promise<readonly FormFault[]>,
  language: Language,
  labelOf: LabelOf,
): Promise<readonly FormFault[]> =>
  answer.then(
    (faults) => faults.map((fault) => inWordsOfForm(fault, language, labelOf)),
    (error: unknown) => faultsOfRefusal(error, language, labelOf),
  );

/** The fault of a refused request, at the field whose value the service cannot read. Its own sentence names the API. */
function faultsOfRefusal(error: unknown, language: Language, labelOf: LabelOf): readonly FormFault[] {
  const words = changeWords[language];
  const place = error instanceof AnswerFault ? (error.argument?.split('.') ?? []) : [];
  for (let skipped = 1; skipped < place.length; skipped++) {
    const path = place.slice(skipped);
    const label = labelOf(path.join('.'));
    if (label !== undefined) return [{ path, message: words.notRead(label) }];
  }
  return [{ path: [], message: faultText(error, words.faults) }];
}

/**
 * A fault that names its field as the form does. The service names it as the log of administrators does.
 *
 * @param labelOf the label of a field of the form
 */
export function inWordsOfForm(fault: FormFault, language: Language, labelOf: LabelOf): FormFault {
  const { path, message } = fault;
  const label = labelOf(path.join('.'));
  if (label === undefined) return fault;
  const name = administeredFieldName(path);
  const opening = name ? capitalised(name[language]) : path.join('.');
  const rest = message.slice(opening.length);
  if (message.startsWith(opening) && /^[: ]/.test(rest)) return { path, message: `${label}${rest}` };
  return { path, message: message.replace(`“${opening}”`, () => `“${label}”`) };
}
