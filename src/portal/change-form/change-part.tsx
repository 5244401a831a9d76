import type { ComponentChildren, JSX } from 'preact';
import type { Question } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useLanguage, useSession } from '../shell/page-context.js';
import { ActionPart, type AllowedAction } from './action-part.js';
import { ChangeForm, type Look } from './change-form.js';
import type { FormFault } from './form-context.js';
import { Fields, type FieldsFor, inputOf } from './form-field.js';
import type { FormValues } from './form-values.js';

type FormWords = {
  readonly title: string;
  /** The title by default. */
  readonly submit?: string;
  readonly hint?: string | undefined;
};
type Answered<Done> = { readonly answer: (Done & { readonly errors: readonly FormFault[] }) | null };
type Asked<Input> = { readonly input: Input; readonly lang: ReturnType<typeof apiLanguage> };

type Props<Input, Subject, Done> = {
  readonly words: FormWords;
  readonly question: Question<Answered<Done>, Asked<Input>>;
  /** The subject of the change, with the revision that the reader has seen. */
  readonly subject: Subject;
  readonly fields: FieldsFor<Input, keyof Subject & keyof Input>;
  readonly onDone: (done: Done) => unknown;
  readonly look?: (input: Input, values: FormValues) => Promise<Look>;
  /** The action, with whether it is allowed. Undefined if all who open the page may do it but auditors. */
  readonly action?: AllowedAction | undefined;
  readonly heading?: 'h2';
  readonly isDangerous?: boolean;
  /** Another key gives fresh forms, while the part stays open. */
  readonly formKey?: string | null;
  /** Further fields for the preview. */
  readonly children?: ComponentChildren;
};

/** One possible change: its fields, folded, or the reason why it is refused. */
export function ChangePart<Input extends object, Subject extends Partial<Input>, Done>({
  words,
  question,
  subject,
  fields,
  onDone,
  look,
  formKey,
  children,
  ...props
}: Props<Input, Subject, Done>): JSX.Element | null {
  const session = useSession();
  const language = useLanguage();
  if (props.action === undefined && session.viewer.role === 'AUDITOR') return null;
  const inputIn = (values: FormValues, idempotencyKey: string): Input => {
    const common = { ...subject, idempotencyKey, reason: values.text('reason') };
    return { ...common, ...inputOf(fields, values) } as unknown as Input;
  };
  const send = async (values: FormValues, key: string): Promise<readonly FormFault[]> => {
    const asked = { input: inputIn(values, key), lang: apiLanguage(language) };
    const { answer } = await session.change(question, asked);
    if (answer && answer.errors.length === 0) await onDone(answer);
    return answer?.errors ?? [];
  };
  return (
    <ActionPart {...props} title={words.title}>
      {words.hint !== undefined && <p>{words.hint}</p>}
      <ChangeForm
        {...props}
        key={formKey}
        submit={words.submit ?? words.title}
        send={send}
        {...(look && { look: (values: FormValues, key: string) => look(inputIn(values, key), values) })}
      >
        <Fields of={fields} />
        {children}
      </ChangeForm>
    </ActionPart>
  );
}
