import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayLabel } from '../../domain/time/texts.js';
import { choicesIn, type EnumLabels } from '../administration/labels.js';
import type { SectionContext } from '../administration/section.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import {
  ChangeLadderDocument,
  type ChangeLadderInput,
  type Language,
  type LetterRecipient,
  type LetterRulesFragment,
  PreviewLadderDocument,
} from '../generated/administration-letters.js';
import { apiLanguage } from '../shell/page.js';
import { LadderPreview } from './ladder-preview.js';
import { lettersWords } from './words.js';

type Props = SectionContext & {
  readonly rules: LetterRulesFragment;
  readonly recipients: EnumLabels;
  readonly onChanged: (rules: LetterRulesFragment, said: string) => void;
};

/** A row of the form. The key stays while others come and go, so that nothing typed moves to another row. */
type Row = { readonly key: number; readonly offset: number | null; readonly recipients: readonly LetterRecipient[] };

/** A step without a day is sent as it is not: the service says that it is missing. */
const wholeNumber = (values: FormValues, name: string): number => values.number(name) ?? Number.NaN;

function inputOf(
  rules: LetterRulesFragment,
  stepCount: number,
  values: FormValues,
  idempotencyKey: string,
): ChangeLadderInput {
  return {
    ...{ scope: rules.scope.slug, expectedRevision: rules.revision, idempotencyKey, reason: values.text('reason') },
    steps: Array.from({ length: stepCount }, (_, i) => ({
      offset: wholeNumber(values, `steps.${i}.offset`),
      recipients: values.all(`steps.${i}.recipients`) as LetterRecipient[],
    })),
    repeatEvery: values.number('repeatEvery'),
    repeatAtMost: values.number('repeatAtMost'),
    sendTime: values.text('sendTime'),
    quietDays: values.days('quietDays'),
    review: {
      firstAfter: values.number('review.firstAfter'),
      every: values.number('review.every'),
      leadersFrom: values.number('review.leadersFrom'),
    },
  };
}

/** The steps of the ladder, their repetitions, and the ladder of reviews. What changes is looked at before it does. */
export function LadderForm({ rules, recipients, session, language, onChanged }: Props): JSX.Element {
  const words = lettersWords(language).ladder;
  const { letterIn, vi, en } = lettersWords(language).letterhead;
  const lang = apiLanguage(language);
  const { ladder } = rules;
  const [rows, setRows] = useState<readonly Row[]>(ladder.steps.map((step, key) => ({ key, ...step })));
  const add = () =>
    setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, offset: null, recipients: [] }]);
  return (
    <ActionPart language={language} title={words.change} action={actionOf(rules.allowedActions, 'CHANGE_LADDER')}>
      <ChangeForm
        language={language}
        submit={words.submit}
        look={async (values, key) => {
          const letter = values.text('letter') as Language;
          const input = inputOf(rules, rows.length, values, key);
          const { previewLadder } = await session.ask(PreviewLadderDocument, { input, letter, lang });
          const shown = previewLadder && (
            <LadderPreview
              preview={previewLadder}
              recipients={recipients}
              language={language}
              letterLanguage={letter === 'EN' ? 'en' : 'vi'}
            />
          );
          return { faults: previewLadder?.errors ?? [], shown };
        }}
        send={async (values, key) => {
          const input = inputOf(rules, rows.length, values, key);
          const { changeLadder } = await session.change(ChangeLadderDocument, { lang, input });
          if (changeLadder?.rules) onChanged(changeLadder.rules, words.done);
          return changeLadder?.errors ?? [];
        }}
      >
        {rows.map((row, i) => (
          <fieldset class="fields" key={row.key}>
            <legend>{words.step(i + 1)}</legend>
            <TextField
              name={`steps.${i}.offset`}
              label={words.offset}
              hint={words.offsetHint}
              value={row.offset}
              reads="WHOLE"
            />
            {choicesIn(recipients).map(({ value, label }) => (
              <CheckField
                key={value}
                name={`steps.${i}.recipients`}
                value={value}
                label={label}
                isChecked={row.recipients.some((role) => role === value)}
              />
            ))}
            <button
              type="button"
              class="action quiet"
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            >
              {words.removeStep(i + 1)}
            </button>
          </fieldset>
        ))}
        <p>
          <button type="button" class="action quiet" onClick={add}>
            {words.addStep}
          </button>
        </p>
        <div class="fields-in-row">
          <TextField name="repeatEvery" label={words.repeatEvery} value={ladder.repeatEvery} reads="WHOLE" />
          <TextField name="repeatAtMost" label={words.repeatAtMost} value={ladder.repeatAtMost} reads="WHOLE" />
        </div>
        <TextField name="sendTime" label={words.sendTime} value={ladder.sendTime} type="time" isShort />
        <TextField
          name="quietDays"
          label={words.quietDays}
          hint={words.quietHint}
          value={ladder.quietDays.map((day) => dayLabel(day)[language]).join('\n')}
          reads="DAYS"
          lines={3}
        />
        <fieldset class="fields">
          <legend>{words.reviews}</legend>
          <TextField name="review.firstAfter" label={words.firstAfter} value={ladder.review.firstAfter} reads="WHOLE" />
          <TextField name="review.every" label={words.every} value={ladder.review.every} reads="WHOLE" />
          <TextField
            name="review.leadersFrom"
            label={words.leadersFrom}
            value={ladder.review.leadersFrom}
            reads="WHOLE"
          />
        </fieldset>
        <ChoiceField
          name="letter"
          label={letterIn}
          choices={[
            { value: 'VI', label: vi },
            { value: 'EN', label: en },
          ]}
        />
      </ChangeForm>
    </ActionPart>
  );
}
