import type { JSX } from 'preact';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { MOST } from './choice.js';
import { SentForm } from './sent-form.js';
import { partsWords } from './texts.js';

type ChoiceProps = {
  readonly action: string;
  readonly communes: readonly { readonly slug: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly language: Language;
};

/** A choice for each place; a commune that stands at another place cannot be chosen twice. */
export function CommuneChoice({ action, communes, chosen, language }: ChoiceProps): JSX.Element {
  const words = partsWords[language].choice;
  const places = Array.from({ length: MOST }, (_, place) => place).filter((place) => place <= chosen.length);
  return (
    <SentForm class="choices" action={action} language={language}>
      {places.map((place) => (
        <label key={place}>
          {words.choose(place + 1)}
          <select name={PAGE_QUERY.communes}>
            <option value="">{words.nobody}</option>
            {communes.map(({ slug, name }) => (
              <option
                key={slug}
                value={slug}
                selected={slug === chosen[place]}
                disabled={chosen.includes(slug) && chosen[place] !== slug}
              >
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </SentForm>
  );
}
