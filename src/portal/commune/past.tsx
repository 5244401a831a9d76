import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { partsWords } from '../parts/texts.js';
import { unitName } from '../parts/unit-name.js';
import { unitInSentence } from '../shell/in-sentence.js';
import type { UnitPast } from './answer.js';
import { communeWords } from './texts.js';

/** Names before and after: what the unit was made of, by which decision, and where it went. */
export function Past({ unit, language }: { readonly unit: UnitPast; readonly language: Language }): JSX.Element | null {
  const words = communeWords[language].past;
  const { onDay, validTo, lineage, takenInFromOutside } = unit;
  const day = (of: string) => dayLabel(of)[language];
  const outside = takenInFromOutside.filter(({ isUnit }) => isUnit);
  const code = onDay?.code ? <p class="aside">{words.code(onDay.code)}</p> : null;
  if (validTo === null && lineage.length === 0 && outside.length === 0) return code;
  return (
    <section>
      <h2>{words.title}</h2>
      {validTo !== null && (
        <p>
          {partsWords[language].ended(unitName(unit), day(validTo))} {words.history}
        </p>
      )}
      <ul class="sentences">
        {lineage.map(({ from, fromOnDay, to, toOnDay, isShareKnown, day: first, decision }) => (
          <li key={`${from.slug} ${to.slug}`}>
            {to.slug === unit.slug
              ? words.from(unitInSentence(fromOnDay.name), day(first), decision)
              : words.to(unitInSentence(toOnDay.name), day(first), decision)}
            {!isShareKnown && words.part}
          </li>
        ))}
        {outside.map(({ name }) => (
          <li key={name}>{words.outside(name)}</li>
        ))}
      </ul>
      {code}
    </section>
  );
}
