import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { changeWords } from '../change-form/texts.js';
import { lettersWords } from './texts.js';

const LETTER = 'letter';

/** In which language the look shows a letter. No part of the change. */
export function LetterLanguageField({ language }: { readonly language: Language }): JSX.Element {
  const { vi, en } = changeWords[language].languages;
  return (
    <ChoiceField
      name={LETTER}
      label={lettersWords[language].letterhead.letterIn}
      choices={[
        { value: 'VI', label: vi },
        { value: 'EN', label: en },
      ]}
    />
  );
}

export const letterLanguageIn = (values: FormValues): Language => (values.text(LETTER) === 'EN' ? 'en' : 'vi');
