import type { JSX } from 'preact';
import { choicesIn } from '../administration/labels.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { TextField } from '../change-form/text-field.js';
import type { ConflictWinner, MissingPolicy } from '../generated/administration-method.js';
import type { DraftContext } from './draft-context.js';
import { draftWords } from './words.js';

/** Name, points and rules of the whole; names and points of the groups. */
export function GeneralForms({ draft, labels, language, change }: DraftContext): JSX.Element {
  const words = draftWords(language).general;
  const action = actionOf(draft.allowedActions, 'CHANGE_METHOD_DRAFT');
  return (
    <>
      <ActionPart language={language} title={words.title} action={action}>
        <ChangeForm
          language={language}
          submit={words.submit}
          send={(values, idempotencyKey) =>
            change({
              idempotencyKey,
              reason: values.text('reason'),
              nameVi: values.text('nameVi'),
              nameEn: values.text('nameEn'),
              totalPoints: values.number('totalPoints'),
              missingPolicy: values.text('missingPolicy') as MissingPolicy,
              minimumCoverage: values.number('minimumCoverage'),
              winner: values.text('winner') as ConflictWinner,
            })
          }
        >
          <TextField name="nameVi" label={words.nameVi} value={draft.nameVi} />
          <TextField name="nameEn" label={words.nameEn} value={draft.nameEn} />
          <div class="fields-in-row">
            <TextField name="totalPoints" label={words.totalPoints} value={draft.totalPoints} reads="DECIMAL" />
            <TextField name="minimumCoverage" label={words.coverage} value={draft.minimumCoverage} reads="DECIMAL" />
          </div>
          <ChoiceField
            name="missingPolicy"
            label={words.policy}
            choices={choicesIn(labels.policies)}
            value={draft.missingPolicy}
          />
          <ChoiceField name="winner" label={words.winner} choices={choicesIn(labels.winners)} value={draft.winner} />
        </ChangeForm>
      </ActionPart>
      <ActionPart language={language} title={words.groups} action={action}>
        <ChangeForm
          language={language}
          submit={words.submit}
          send={(values, idempotencyKey) =>
            change({
              idempotencyKey,
              reason: values.text('reason'),
              groups: draft.groups.map(({ code }) => ({
                code,
                name: { vi: values.text(`${code}.vi`), en: values.text(`${code}.en`) },
                points: values.number(`${code}.points`),
              })),
            })
          }
        >
          {draft.groups.map(({ code, nameVi, nameEn, points }) => (
            <fieldset class="fields" key={code}>
              <legend>{code}</legend>
              <TextField name={`${code}.vi`} label={words.nameVi} value={nameVi} />
              <TextField name={`${code}.en`} label={words.nameEn} value={nameEn} />
              <TextField name={`${code}.points`} label={words.points} value={points} reads="DECIMAL" />
            </fieldset>
          ))}
        </ChangeForm>
      </ActionPart>
    </>
  );
}
