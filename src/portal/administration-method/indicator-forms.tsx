import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import type { MethodIndicatorInput } from '../generated/administration-method.js';
import type { DraftContext } from './draft-context.js';
import { NewIndicatorForm } from './new-indicator-form.js';
import { ScoringFields, scoringIn, targetLines } from './scoring-fields.js';
import { draftWords } from './words.js';

/** A scoring that is not ticked stays as it is, with everything that the form does not show. */
function editOf(code: string, values: FormValues): MethodIndicatorInput {
  if (values.isChecked('remove')) return { code, remove: true };
  const [times, from] = [values.number('plausibility.times'), values.number('plausibility.from')];
  return {
    code,
    name: { vi: values.text('nameVi'), en: values.text('nameEn') },
    points: values.number('points'),
    higherIsBetter: values.isChecked('higherIsBetter'),
    ...(times !== undefined && from !== undefined && { plausibility: { times, from } }),
    ...(values.isChecked('changesScoring') && { scoring: scoringIn(values), targets: targetLines(values) }),
  };
}

/** Changes or removes one indicator at a time, and adds new ones. */
export function IndicatorForms(context: DraftContext): JSX.Element {
  const { draft, labels, language, change } = context;
  const words = draftWords(language).indicator;
  const [code, setCode] = useState(draft.indicators[0]?.code ?? '');
  const action = actionOf(draft.allowedActions, 'CHANGE_METHOD_DRAFT');
  const chosen = draft.indicators.find((indicator) => indicator.code === code);
  return (
    <>
      <ActionPart language={language} title={words.title} action={action}>
        <ChangeForm
          language={language}
          submit={words.submit}
          send={(values, idempotencyKey) =>
            change({ idempotencyKey, reason: values.text('reason'), indicators: [editOf(code, values)] })
          }
        >
          <ChoiceField
            name="code"
            label={words.which}
            choices={draft.indicators.map(({ code: value, nameVi, nameEn }) => ({
              value,
              label: `${value} ${language === 'vi' ? nameVi : nameEn}`,
            }))}
            value={code}
            onChoice={setCode}
          />
          {chosen && (
            <div key={code}>
              <TextField name="nameVi" label={words.nameVi} value={chosen.nameVi} lines={2} />
              <TextField name="nameEn" label={words.nameEn} value={chosen.nameEn} lines={2} />
              <TextField name="points" label={words.points} value={chosen.points} reads="DECIMAL" />
              <CheckField name="higherIsBetter" label={words.higherIsBetter} isChecked={chosen.higherIsBetter} />
              {chosen.plausibility && (
                <fieldset class="fields">
                  <legend>{words.plausibility}</legend>
                  <TextField
                    name="plausibility.times"
                    label={words.plausibilityTimes}
                    value={chosen.plausibility.times}
                    reads="DECIMAL"
                  />
                  <TextField
                    name="plausibility.from"
                    label={words.plausibilityFrom}
                    value={chosen.plausibility.from}
                    reads="DECIMAL"
                  />
                </fieldset>
              )}
              <fieldset class="fields">
                <legend>{words.scoring}</legend>
                <CheckField name="changesScoring" label={words.changesScoring} />
                <ScoringFields scoring={chosen.scoring} labels={labels} language={language} />
              </fieldset>
              <CheckField name="remove" label={words.remove} />
            </div>
          )}
        </ChangeForm>
      </ActionPart>
      <ActionPart language={language} title={words.add} action={action}>
        <NewIndicatorForm {...context} />
      </ActionPart>
    </>
  );
}
