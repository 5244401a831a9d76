import type { JSX } from 'preact';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { DayField } from '../change-form/day-field.js';
import type { FormFault } from '../change-form/form-context.js';
import { TextField, type TypedText } from '../change-form/text-field.js';
import type { AskedExtensionFragment } from '../generated/review.js';
import { enumLabel } from '../parts/api-names.js';
import { Terms } from '../parts/terms.js';
import { useWords } from '../shell/page-context.js';
import { reviewWords } from './texts.js';

export type Label = { readonly value: string; readonly label: string };
export type ExtensionAnswer = { readonly day: string; readonly reason: string };

type Props = {
  readonly form: AskedExtensionFragment;
  readonly grounds: readonly Label[];
  readonly grant: (answer: ExtensionAnswer, key: string) => Promise<readonly FormFault[]>;
  readonly refuse: (reason: string, key: string) => Promise<readonly FormFault[]>;
  /** Keeps the reasons while they are typed. */
  readonly typed?: { readonly grant: TypedText; readonly refusal: TypedText };
};

/** The request for an extension, with the forms of both answers. */
export function ExtensionForms({ form, grounds, grant, refuse, typed }: Props): JSX.Element | null {
  const [{ extensions: words }, language] = useWords(reviewWords);
  const { extensionRequest: request, extensionDays: days, dueDay } = form;
  if (!request) return null;
  const { day, ground, reason, askedAt, askedBy } = request;
  // The day may have passed while the request waited.
  const stillOpen = days && days.first <= day && day <= days.last ? day : '';
  return (
    <>
      <Terms
        of={[
          [words.now, dayLabel(dueDay)[language]],
          [words.asked, <strong key="day">{dayLabel(day)[language]}</strong>],
          [words.ground, enumLabel(grounds, ground)],
          [words.reason, reason],
          [words.askedBy, words.by(askedBy ?? '–', dayLabel(localDateOf(askedAt))[language])],
        ]}
      />
      <div class="pair">
        <ActionPart title={words.grant} heading="h4" isOpen={isTyped(typed?.grant)}>
          <ChangeForm
            submit={words.grant}
            hasReason={false}
            send={(values, key) => grant({ day: values.text('day'), reason: values.text('reason') }, key)}
          >
            <DayField
              name="day"
              label={words.day}
              hint={words.dayHint}
              value={stillOpen}
              first={days?.first}
              last={days?.last}
              isRequired
            />
            <TextField name="reason" label={words.grantReason} hint={words.toCommune} lines={3} typed={typed?.grant} />
          </ChangeForm>
        </ActionPart>
        <ActionPart title={words.refuse} heading="h4" isOpen={isTyped(typed?.refusal)}>
          <ChangeForm
            submit={words.refuse}
            isDangerous
            hasReason={false}
            send={(values, key) => refuse(values.text('reason'), key)}
          >
            <TextField
              name="reason"
              label={words.refuseReason}
              hint={words.toCommune}
              lines={3}
              typed={typed?.refusal}
            />
          </ChangeForm>
        </ActionPart>
      </div>
    </>
  );
}

const isTyped = (typed: TypedText | undefined): boolean => typed !== undefined && typed.text !== '';
