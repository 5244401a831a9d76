import type { JSX } from 'preact';
import { choicesIn } from '../administration/labels.js';
import { ChangeForm } from '../change-form/change-form.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import type { Frequency, IndicatorKind, Measure, NewIndicatorInput } from '../generated/administration-method.js';
import type { DraftContext } from './draft-context.js';
import { ScoringFields, scoringIn, targetLines } from './scoring-fields.js';
import { draftWords } from './words.js';

const TEXTS = ['numerator', 'denominator', 'counted', 'levels'] as const;

/** A text that is empty in both languages is not named. */
function textIn(values: FormValues, name: string): { vi: string; en: string } | undefined {
  const [vi, en] = [values.text(`${name}.vi`), values.text(`${name}.en`)];
  return vi === '' && en === '' ? undefined : { vi, en };
}

function indicatorIn(values: FormValues): NewIndicatorInput {
  const targets = targetLines(values);
  return {
    code: values.text('code'),
    group: values.text('group'),
    name: textIn(values, 'name') ?? { vi: '', en: '' },
    kind: values.text('kind') as IndicatorKind,
    unitOfMeasure: textIn(values, 'unitOfMeasure') ?? { vi: '', en: '' },
    higherIsBetter: values.isChecked('higherIsBetter'),
    points: values.number('points') ?? Number.NaN,
    scoring: scoringIn(values),
    targets: targets.length > 0 ? targets : undefined,
    frequency: values.text('frequency') as Frequency,
    measure: values.text('measure') as Measure,
    mayNotApply: values.isChecked('mayNotApply'),
    ...Object.fromEntries(TEXTS.map((name) => [name, textIn(values, name)])),
    source: values.text('source.vi'),
    sourceEn: values.optional('source.en'),
  };
}

/** An indicator that the method did not have before. */
export function NewIndicatorForm({ draft, labels, language, change }: DraftContext): JSX.Element {
  const words = draftWords(language).indicator;
  const pair = (name: 'name' | 'unitOfMeasure' | 'source' | (typeof TEXTS)[number]) => (
    <div class="fields-in-row">
      <TextField name={`${name}.vi`} label={`${words.texts[name]} (${words.vi})`} />
      <TextField name={`${name}.en`} label={`${words.texts[name]} (${words.en})`} />
    </div>
  );
  return (
    <ChangeForm
      language={language}
      submit={words.add}
      send={(values, idempotencyKey) =>
        change({ idempotencyKey, reason: values.text('reason'), add: [indicatorIn(values)] })
      }
    >
      <div class="fields-in-row">
        <TextField name="code" label={words.code} />
        <ChoiceField
          name="group"
          label={words.group}
          choices={draft.groups.map(({ code, nameVi, nameEn }) => ({
            value: code,
            label: language === 'vi' ? nameVi : nameEn,
          }))}
        />
      </div>
      {pair('name')}
      <div class="fields-in-row">
        <ChoiceField name="kind" label={words.kind} choices={choicesIn(labels.kinds)} />
        <TextField name="points" label={words.points} reads="DECIMAL" />
      </div>
      {pair('unitOfMeasure')}
      <div class="fields-in-row">
        <ChoiceField name="frequency" label={words.frequency} choices={choicesIn(labels.frequencies)} />
        <ChoiceField name="measure" label={words.measure} choices={choicesIn(labels.measures)} />
      </div>
      <CheckField name="higherIsBetter" label={words.higherIsBetter} isChecked />
      <CheckField name="mayNotApply" label={words.mayNotApply} />
      {TEXTS.map((name) => (
        <div key={name}>{pair(name)}</div>
      ))}
      <ScoringFields labels={labels} language={language} />
      {pair('source')}
    </ChangeForm>
  );
}
