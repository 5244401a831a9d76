import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { navigate } from '../shell/navigate.js';
import { addressWith, MOST, withChoice } from './choice.js';
import { partsWords } from './texts.js';

type ChoiceProps = {
  readonly communes: readonly { readonly slug: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly language: Language;
};

/** A choice for each place; a commune that stands at another place cannot be chosen twice. */
export function CommuneChoice({ communes, chosen, language }: ChoiceProps): JSX.Element {
  const words = partsWords[language].choice;
  const places = Array.from({ length: MOST }, (_, place) => place).filter((place) => place <= chosen.length);
  return (
    <form class="choices on-screen" onSubmit={(event) => event.preventDefault()}>
      {places.map((place) => (
        <label key={place}>
          {words.choose(place + 1)}
          <select
            value={chosen[place] ?? ''}
            onChange={(event) =>
              navigate(addressWith(new URL(location.href), withChoice(chosen, place, event.currentTarget.value)))
            }
          >
            <option value="">{words.nobody}</option>
            {communes.map(({ slug, name }) => (
              <option key={slug} value={slug} disabled={chosen.includes(slug) && chosen[place] !== slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}
