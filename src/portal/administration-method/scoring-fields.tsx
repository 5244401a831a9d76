import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { choicesIn } from '../administration/labels.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import type {
  MethodDraftPartsFragment,
  MethodLabelsQuery,
  MethodScoringInput,
  MethodTargetInput,
  ScoringRule,
} from '../generated/administration-method.js';
import { draftWords } from './words.js';

type Scoring = MethodDraftPartsFragment['indicators'][number]['scoring'];

/** A line of two numbers, such as `2026: 85` or `80: 0,5`. Both ways of writing a decimal number are read. */
const pairsIn = (text: string): (readonly [number, number])[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [first = '', second = ''] = line.split(':');
      return [Number(first.trim().replace(',', '.')), Number(second.trim().replace(',', '.'))];
    });

export const targetLines = (values: FormValues): MethodTargetInput[] =>
  pairsIn(values.text('targets')).map(([year, value]) => ({ year, value }));

export const scoringIn = (values: FormValues): MethodScoringInput => {
  const bands = pairsIn(values.text('bands')).map(([atLeast, share]) => ({ atLeast, share }));
  return {
    rule: values.text('rule') as ScoringRule,
    max: values.number('max'),
    bands: bands.length > 0 ? bands : undefined,
    perMonth: values.isChecked('perMonth'),
  };
};

type Props = { readonly scoring?: Scoring; readonly labels: MethodLabelsQuery; readonly language: Language };

/** How a figure becomes points: the rule, and what it is compared with. */
export function ScoringFields({ scoring, labels, language }: Props): JSX.Element {
  const words = draftWords(language).indicator;
  const targets = scoring?.targets.filter(({ isInterpolated, isHeld }) => !isInterpolated && !isHeld) ?? [];
  return (
    <>
      <div class="fields-in-row">
        <ChoiceField
          name="rule"
          label={words.rule}
          choices={choicesIn(labels.rules)}
          value={scoring?.rule ?? 'TARGET'}
        />
        <TextField name="max" label={words.max} isNumber />
      </div>
      <TextField
        name="targets"
        label={words.targets}
        hint={words.targetsHint}
        value={targets.map(({ year, value }) => `${year}: ${value}`).join('\n')}
        lines={3}
      />
      <TextField
        name="bands"
        label={words.bands}
        hint={words.bandsHint}
        value={scoring?.bands.map(({ atLeast, share }) => `${atLeast}: ${share}`).join('\n')}
        lines={3}
      />
      <CheckField name="perMonth" label={words.perMonth} isChecked={scoring?.isPerMonth ?? false} />
    </>
  );
}
