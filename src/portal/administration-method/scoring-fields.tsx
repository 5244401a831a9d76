import type { JSX } from 'preact';
import { type NumberPair, pairsText } from '../../domain/text/number-pairs.js';
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

export const targetLines = (values: FormValues): MethodTargetInput[] =>
  values.pairs('targets').map(({ first, second }) => ({ year: first, value: second }));

export const scoringIn = (values: FormValues): MethodScoringInput => {
  const bands = values.pairs('bands').map(({ first, second }) => ({ atLeast: first, share: second }));
  return {
    rule: values.text('rule') as ScoringRule,
    max: values.number('max'),
    bands: bands.length > 0 ? bands : undefined,
    perMonth: values.isChecked('perMonth'),
  };
};

/** A line for each pair, as the fields read them. */
const linesOf = (pairs: readonly NumberPair[], language: Language): string => pairsText(pairs, '\n')[language];

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
        <TextField name="max" label={words.max} reads="WHOLE" />
      </div>
      <TextField
        name="targets"
        label={words.targets}
        hint={words.targetsHint}
        value={linesOf(
          targets.map(({ year, value }) => ({ first: year, second: value })),
          language,
        )}
        reads="YEARS"
        lines={3}
      />
      <TextField
        name="bands"
        label={words.bands}
        hint={words.bandsHint}
        value={linesOf(scoring?.bands.map(({ atLeast, share }) => ({ first: atLeast, second: share })) ?? [], language)}
        reads="BANDS"
        lines={3}
      />
      <CheckField name="perMonth" label={words.perMonth} isChecked={scoring?.isPerMonth ?? false} />
    </>
  );
}
