import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { choicesIn } from '../administration/labels.js';
import type { SectionProps } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { unitChoices } from '../administration/units-to-choose.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DoneLine } from '../change-form/done-line.js';
import { TextField } from '../change-form/text-field.js';
import { InviteOfficialDocument, type Language, type OfficialRole } from '../generated/administration-officials.js';
import { apiLanguage } from '../shell/page.js';
import type { ListAnswer } from './load.js';
import { officialsWords } from './words.js';

type Invited = { readonly id: string; readonly name: string };

/** Invites an official: the account is made at once, and the person signs in with the address. */
export function InvitePart({ answer: { list, units }, language, session }: SectionProps<ListAnswer>): JSX.Element {
  const words = officialsWords(language);
  const [invited, setInvited] = useState<Invited>();
  return (
    <>
      <DoneLine text={invited ? words.invite.done(invited.name) : ''} />
      {invited && (
        <p class="links">
          <a href={sectionPath('officials', invited.id)}>{words.invite.open(invited.name)}</a>
        </p>
      )}
      <ActionPart language={language} title={words.invite.title} isTop key={invited?.id}>
        <ChangeForm
          language={language}
          submit={words.invite.submit}
          send={async (values, idempotencyKey) => {
            const { inviteOfficial } = await session.change(InviteOfficialDocument, {
              lang: apiLanguage(language),
              input: {
                idempotencyKey,
                reason: values.text('reason'),
                name: values.text('name'),
                email: values.text('email'),
                phone: values.optional('phone'),
                role: values.text('role') as OfficialRole,
                unit: values.text('unit'),
                language: values.text('language') as Language,
              },
            });
            if (inviteOfficial?.official) setInvited(inviteOfficial.official);
            return inviteOfficial?.errors ?? [];
          }}
        >
          <TextField name="name" label={words.name} />
          <div class="fields-in-row">
            <TextField name="email" label={words.email} type="email" />
            <TextField name="phone" label={words.phoneOptional} type="tel" />
          </div>
          <div class="fields-in-row">
            <ChoiceField name="role" label={words.role} choices={choicesIn(list.roles)} />
            <ChoiceField name="unit" label={words.unit} choices={unitChoices(units)} />
          </div>
          <ChoiceField name="language" label={words.letterLanguage} choices={choicesIn(list.languages)} />
        </ChangeForm>
      </ActionPart>
    </>
  );
}
