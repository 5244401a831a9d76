import type { JSX } from 'preact';
import type { SectionContext } from '../administration/section.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import {
  ChangeLetterheadDocument,
  type ChangeLetterheadInput,
  type Language,
  type LetterRulesFragment,
  PreviewLetterheadDocument,
} from '../generated/administration-letters.js';
import { unitName } from '../parts/unit-name.js';
import { apiLanguage } from '../shell/page.js';
import { LetterSheet } from './letter-sheet.js';
import { lettersWords } from './words.js';

type Props = SectionContext & {
  readonly rules: LetterRulesFragment;
  readonly onChanged: (rules: LetterRulesFragment, said: string) => void;
};

const textOf = (values: FormValues, name: string) => ({ vi: values.text(`${name}.vi`), en: values.text(`${name}.en`) });

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The texts are typed one a line, and belong together by their place. */
function legalBasisOf(values: FormValues) {
  const [vi, en] = [linesOf(values.text('legalBasis.vi')), linesOf(values.text('legalBasis.en'))];
  return Array.from({ length: Math.max(vi.length, en.length) }, (_, i) => ({ vi: vi[i] ?? '', en: en[i] ?? '' }));
}

function inputOf(rules: LetterRulesFragment, values: FormValues, idempotencyKey: string): ChangeLetterheadInput {
  const deadlineBasis = textOf(values, 'deadlineBasis');
  return {
    ...{ scope: rules.scope.slug, expectedRevision: rules.revision, idempotencyKey, reason: values.text('reason') },
    ...{ authority: textOf(values, 'authority'), office: textOf(values, 'office'), place: textOf(values, 'place') },
    contactName: values.text('contactName'),
    contactPhone: values.text('contactPhone'),
    senderName: values.text('senderName'),
    appUrl: values.text('appUrl'),
    legalBasis: legalBasisOf(values),
    deadlineBasis: deadlineBasis.vi === '' && deadlineBasis.en === '' ? null : deadlineBasis,
  };
}

/** Who writes the letters. The change is looked at on a real letter before it is made. */
export function LetterheadForm({ rules, session, language, onChanged }: Props): JSX.Element {
  const words = lettersWords(language).letterhead;
  const { letterhead } = rules;
  const { fields } = words;
  const lang = apiLanguage(language);
  const pair = (name: 'authority' | 'office' | 'place') => (
    <div class="fields-in-row">
      <TextField name={`${name}.vi`} label={`${fields[name]} (${words.vi})`} value={letterhead[`${name}Vi`]} />
      <TextField name={`${name}.en`} label={`${fields[name]} (${words.en})`} value={letterhead[`${name}En`]} />
    </div>
  );
  return (
    <ActionPart language={language} title={words.change} action={actionOf(rules.allowedActions, 'CHANGE_LETTERHEAD')}>
      <ChangeForm
        language={language}
        submit={words.submit}
        look={async (values, key) => {
          const letter = values.text('letter') as Language;
          const input = inputOf(rules, values, key);
          const { previewLetterhead: seen } = await session.ask(PreviewLetterheadDocument, { input, letter, lang });
          const shown = seen?.letter ? (
            <>
              <p>{words.of(seen.letter.official.name, unitName(seen.letter.official.unit))}</p>
              <LetterSheet letter={seen.letter} language={letter === 'EN' ? 'en' : 'vi'} name={words.letter} />
            </>
          ) : (
            <p>{words.noLetter}</p>
          );
          return { faults: seen?.errors ?? [], shown };
        }}
        send={async (values, key) => {
          const input = inputOf(rules, values, key);
          const { changeLetterhead } = await session.change(ChangeLetterheadDocument, { input, lang });
          if (changeLetterhead?.rules) onChanged(changeLetterhead.rules, words.done);
          return changeLetterhead?.errors ?? [];
        }}
      >
        {pair('authority')}
        {pair('office')}
        {pair('place')}
        <div class="fields-in-row">
          <TextField name="contactName" label={fields.contactName} value={letterhead.contactName} />
          <TextField name="contactPhone" label={fields.contactPhone} value={letterhead.contactPhone} type="tel" />
        </div>
        <TextField name="senderName" label={fields.senderName} value={letterhead.senderName} />
        <TextField name="appUrl" label={fields.appUrl} hint={words.appUrlHint} value={letterhead.appUrl} />
        <TextField
          name="legalBasis.vi"
          label={`${fields.legalBasis} (${words.vi})`}
          hint={words.linesHint}
          value={letterhead.legalBasisVi.join('\n')}
          lines={3}
        />
        <TextField
          name="legalBasis.en"
          label={`${fields.legalBasis} (${words.en})`}
          hint={words.linesHint}
          value={letterhead.legalBasisEn.join('\n')}
          lines={3}
        />
        <div class="fields-in-row">
          <TextField
            name="deadlineBasis.vi"
            label={`${fields.deadlineBasis} (${words.vi})`}
            value={letterhead.deadlineBasisVi}
          />
          <TextField
            name="deadlineBasis.en"
            label={`${fields.deadlineBasis} (${words.en})`}
            value={letterhead.deadlineBasisEn}
          />
        </div>
        <ChoiceField
          name="letter"
          label={words.letterIn}
          choices={[
            { value: 'VI', label: words.vi },
            { value: 'EN', label: words.en },
          ]}
        />
      </ChangeForm>
    </ActionPart>
  );
}
