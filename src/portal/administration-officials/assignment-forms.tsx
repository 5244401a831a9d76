import type { JSX } from 'preact';
import { choicesIn } from '../administration/labels.js';
import { sectionPath } from '../administration/section-address.js';
import { unitChoices } from '../administration/units-to-choose.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import {
  AddAssignmentDocument,
  EndAssignmentDocument,
  type OfficialRole,
} from '../generated/administration-officials.js';
import { navigate } from '../shell/navigate.js';
import { apiLanguage } from '../shell/page.js';
import type { OfficialActionProps } from './official-actions.js';
import { officialsWords } from './words.js';

/** Gives a person a further role or unit beside this one, and ends an assignment. Each assignment has a page of its own. */
export function AssignmentForms({ answer, official, language, session, onChanged }: OfficialActionProps): JSX.Element {
  const words = officialsWords(language).assignment;
  const lang = apiLanguage(language);
  const { id, revision, allowedActions } = official;
  return (
    <>
      <ActionPart language={language} title={words.add.title} action={actionOf(allowedActions, 'ADD_ASSIGNMENT')}>
        <p>{words.add.hint}</p>
        <ChangeForm
          language={language}
          submit={words.add.submit}
          send={async (values, idempotencyKey) => {
            const input = {
              ...{ official: id, idempotencyKey, reason: values.text('reason') },
              ...{ unit: values.text('unit'), role: values.text('role') as OfficialRole },
              ...{ since: values.optional('since'), until: values.optional('until') },
            };
            const { addAssignment } = await session.change(AddAssignmentDocument, { lang, input });
            if (addAssignment?.official) navigate(sectionPath('officials', addAssignment.official.id));
            return addAssignment?.errors ?? [];
          }}
        >
          <div class="fields-in-row">
            <ChoiceField name="unit" label={words.unit} choices={unitChoices(answer.units)} />
            <ChoiceField name="role" label={words.role} choices={choicesIn(answer.labels.roles)} />
          </div>
          <div class="fields-in-row">
            <DayField name="since" label={words.since} />
            <DayField name="until" label={words.until} />
          </div>
        </ChangeForm>
      </ActionPart>
      <ActionPart language={language} title={words.end.title} action={actionOf(allowedActions, 'END_ASSIGNMENT')}>
        <ChangeForm
          language={language}
          submit={words.end.submit}
          isDangerous
          send={async (values, idempotencyKey) => {
            const input = {
              ...{ official: id, expectedRevision: revision, idempotencyKey, reason: values.text('reason') },
              until: values.optional('until'),
            };
            const { endAssignment } = await session.change(EndAssignmentDocument, { lang, input });
            if (endAssignment?.official) onChanged(endAssignment.official, words.end.done);
            return endAssignment?.errors ?? [];
          }}
        >
          <DayField name="until" label={words.end.until} />
        </ChangeForm>
      </ActionPart>
    </>
  );
}
