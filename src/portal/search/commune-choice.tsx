import type { JSX } from 'preact';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import { MOST, namedIn } from '../parts/choice.js';
import { ActionButton } from '../parts/controls.js';
import { partsWords } from '../parts/texts.js';
import { useWords } from '../shell/page-context.js';
import { FilterField } from './filter-field.js';
import { byLetter } from './load.js';

type ChoiceProps = {
  readonly action: string;
  readonly communes: readonly { readonly slug: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly query: URLSearchParams;
  readonly isOpen: boolean;
};

/** Communes to tick, by letter, and with a script by what is typed. Whoever ticks too many is told which are shown. */
export function CommuneChoice({ action, communes, chosen, query, isOpen }: ChoiceProps): JSX.Element {
  const [{ choice: words }] = useWords(partsWords);
  return (
    <>
      <details class="group on-screen" open={isOpen}>
        <summary>{words.title}</summary>
        <FilterField rows=".choices label" count={communes.length} />
        <form class="choices" action={action}>
          <div class="units">
            {byLetter(communes, ({ name }) => name).map(([letter, units]) => (
              <fieldset key={letter}>
                <legend>{letter}</legend>
                {units.map(({ slug, name }) => (
                  <label key={slug}>
                    <input type="checkbox" name={PAGE_QUERY.communes} value={slug} checked={chosen.includes(slug)} />
                    {name}
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
          <ActionButton text={words.show} />
        </form>
      </details>
      {namedIn(query).length > MOST && <p class="warning">{words.tooMany}</p>}
    </>
  );
}
