import type { JSX } from 'preact';
import { choicesIn } from '../administration/labels.js';
import type { SectionProps } from '../administration/section.js';
import { unitChoices } from '../administration/units-to-choose.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import type { FormFault } from '../change-form/form-context.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import {
  ChangeOfficialContactDocument,
  DeactivateOfficialDocument,
  type Language,
  LiftSuppressionDocument,
  type OfficialPartsFragment,
  type OfficialRole,
  ReactivateOfficialDocument,
  TransferOfficialDocument,
} from '../generated/administration-officials.js';
import { apiLanguage } from '../shell/page.js';
import type { OfficialAnswer } from './load.js';
import { officialsWords } from './words.js';

export type OfficialActionProps = SectionProps<OfficialAnswer> & {
  readonly official: OfficialPartsFragment;
  readonly onChanged: (official: OfficialPartsFragment, said: string) => void;
};

type Payload = { readonly official: OfficialPartsFragment | null; readonly errors: readonly FormFault[] } | null;

/** Everything that can be done to an account, each with the reason where it cannot be done. */
export function OfficialActions({ answer, official, language, session, onChanged }: OfficialActionProps): JSX.Element {
  const words = officialsWords(language);
  const { allowedActions, id } = official;
  // A chair is no deputy; reviewers and leaders work at a level above.
  const mayBeDeputy = ['OFFICER', 'AUDITOR', 'ADMINISTRATOR'].includes(official.role);
  const lang = apiLanguage(language);
  const common = (values: FormValues, idempotencyKey: string) => ({
    ...{ official: id, expectedRevision: official.revision, idempotencyKey, reason: values.text('reason') },
  });
  const taken = (payload: Payload, said: string): readonly FormFault[] => {
    if (payload?.official) onChanged(payload.official, said);
    return payload?.errors ?? [];
  };
  return (
    <>
      <ActionPart
        language={language}
        title={words.change.title}
        action={actionOf(allowedActions, 'CHANGE_OFFICIAL_CONTACT')}
      >
        <ChangeForm
          language={language}
          submit={words.change.submit}
          send={async (values, key) => {
            const input = {
              ...common(values, key),
              name: values.text('name'),
              email: values.text('email'),
              phone: values.text('phone') === (official.phone ?? '') ? undefined : (values.optional('phone') ?? null),
              language: values.text('language') as Language,
              digests: values.isChecked('digests'),
              ...(mayBeDeputy && { isDeputy: values.isChecked('isDeputy') }),
            };
            const answered = await session.change(ChangeOfficialContactDocument, { lang, input });
            return taken(answered.changeOfficialContact, words.change.done);
          }}
        >
          <TextField name="name" label={words.name} value={official.name} />
          <div class="fields-in-row">
            <TextField name="email" label={words.email} type="email" value={official.email} />
            <TextField name="phone" label={words.phoneOptional} type="tel" value={official.phone} />
          </div>
          <p class="aside">{words.change.addressHint}</p>
          <ChoiceField
            name="language"
            label={words.letterLanguage}
            choices={choicesIn(answer.labels.languages)}
            value={official.language}
          />
          <CheckField name="digests" label={words.digests} isChecked={official.wantsDigests} />
          {mayBeDeputy && <CheckField name="isDeputy" label={words.isDeputy} isChecked={official.isDeputy} />}
        </ChangeForm>
      </ActionPart>
      <ActionPart
        language={language}
        title={words.transfer.title}
        action={actionOf(allowedActions, 'TRANSFER_OFFICIAL')}
      >
        <ChangeForm
          language={language}
          submit={words.transfer.submit}
          send={async (values, key) => {
            const input = {
              ...common(values, key),
              unit: values.text('unit'),
              role: values.text('role') as OfficialRole,
            };
            const { transferOfficial } = await session.change(TransferOfficialDocument, { lang, input });
            return taken(transferOfficial, words.transfer.done);
          }}
        >
          <div class="fields-in-row">
            <ChoiceField
              name="unit"
              label={words.unit}
              choices={unitChoices(answer.units)}
              value={official.unit.slug}
            />
            <ChoiceField
              name="role"
              label={words.role}
              choices={choicesIn(answer.labels.roles)}
              value={official.role}
            />
          </div>
          <p class="aside">{words.transfer.hint}</p>
        </ChangeForm>
      </ActionPart>
      <ActionPart language={language} title={words.lift.title} action={actionOf(allowedActions, 'LIFT_SUPPRESSION')}>
        <p>{words.lift.hint}</p>
        <ChangeForm
          language={language}
          submit={words.lift.submit}
          send={async (values, idempotencyKey) => {
            const input = { official: id, idempotencyKey, reason: values.text('reason') };
            const { liftSuppression } = await session.change(LiftSuppressionDocument, { lang, input });
            return taken(liftSuppression, words.lift.done);
          }}
        />
      </ActionPart>
      <ActionPart
        language={language}
        title={words.close.title}
        action={actionOf(allowedActions, 'DEACTIVATE_OFFICIAL')}
      >
        <p>{words.close.hint}</p>
        <ChangeForm
          language={language}
          submit={words.close.submit}
          isDangerous
          send={async (values, key) => {
            const answered = await session.change(DeactivateOfficialDocument, { lang, input: common(values, key) });
            return taken(answered.deactivateOfficial, words.close.done);
          }}
        />
      </ActionPart>
      <ActionPart language={language} title={words.open.title} action={actionOf(allowedActions, 'REACTIVATE_OFFICIAL')}>
        <ChangeForm
          language={language}
          submit={words.open.submit}
          send={async (values, key) => {
            const answered = await session.change(ReactivateOfficialDocument, { lang, input: common(values, key) });
            return taken(answered.reactivateOfficial, words.open.done);
          }}
        />
      </ActionPart>
    </>
  );
}
