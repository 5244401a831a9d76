import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { UnitLinks } from '../parts/links.js';
import { Sentences } from '../parts/sentences.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { type FoundUnit, loadSearch, type SearchAnswer } from './load.js';
import { NowPartOf } from './now-part-of.js';
import { searchWords } from './texts.js';

export const searchPage = portalPage<'search', SearchAnswer>({
  load: loadSearch,
  title({ answer: { text }, language }) {
    const words = searchWords[language];
    return text === '' ? words.title : words.found(text);
  },
  description: ({ language }) => [searchWords[language].intro],
  View: SearchView,
});

function SearchView({ answer, language }: PageProps<'search', SearchAnswer>): JSX.Element {
  const { text, whole, others, more, districts, letters } = answer;
  const words = searchWords[language];
  const isFound = whole.length + others.length + districts.length > 0;
  return (
    <>
      {text === '' && <p>{words.intro}</p>}
      {text !== '' && !isFound && <p class="warning">{words.none(text)}</p>}
      {whole.length > 0 && <p>{words.several}</p>}
      <Units units={whole} />
      {others.length > 0 && <p>{whole.length > 0 ? words.others : words.near}</p>}
      <Units units={others} />
      {more > 0 && <p>{words.more(more)}</p>}
      {districts.length > 0 && (
        <>
          <p>{words.districts}</p>
          <UnitLinks units={districts} pathOf={(scope) => pagePath({ page: 'ranking', scope }, language)} />
        </>
      )}
      {letters.length > 0 && <h2>{words.all}</h2>}
      {letters.map(([letter, units]) => (
        <details class="group" key={letter}>
          <summary>{words.letter(letter, units.length)}</summary>
          <UnitLinks class="units" units={units} pathOf={(unit) => pagePath({ page: 'commune', unit }, language)} />
        </details>
      ))}
    </>
  );
}

const Units = ({ units }: { readonly units: readonly FoundUnit[] }): JSX.Element | null =>
  units.length === 0 ? null : <Sentences of={units.map((unit) => <UnitLine key={unit.slug} unit={unit} />)} />;

type Named = { readonly name: string; readonly parent: { readonly name: string } | null };

const withPlace = ({ name, parent }: Named): string => (parent ? `${name}, ${unitInSentence(parent.name)}` : name);

/** A unit with the one above it, what it was called or where it lay before, and where an ended one is found today. */
function UnitLine({ unit }: { readonly unit: FoundUnit }): JSX.Element {
  const [words, language] = useWords(searchWords);
  const { onDay, formerly, movedTo } = unit;
  const name = (
    <>
      <a href={pagePath({ page: 'commune', unit: unit.slug }, language)}>{unitName(unit)}</a>
      {onDay?.parent && `, ${unitInSentence(onDay.parent.name)}`}
    </>
  );
  const before = formerly.map(
    (entry) => `${words.until(dayLabel(entry.day)[language])} ${unitInSentence(withPlace(entry))}`,
  );
  return (
    <>
      {movedTo.length === 0 ? name : <NowPartOf name={name} heirs={movedTo} />}
      {before.length > 0 && ` (${before.join('; ')})`}
    </>
  );
}
