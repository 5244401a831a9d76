import type { JSX } from 'preact';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { navigate } from '../shell/navigate.js';
import { rankingWords } from './words.js';

type VersionsProps = {
  /** Path of the month's ranking. */
  readonly path: string;
  readonly version: number;
  readonly current: number;
  /** The day that the reader asked for. */
  readonly publishedOn: string | null;
  readonly language: Language;
};

/** Every version of the month, and the ranking as it was on a day. */
export function Versions({ path, version, current, publishedOn, language }: VersionsProps): JSX.Element {
  const words = rankingWords(language).versions;
  const numbers = Array.from({ length: current }, (_, i) => i + 1);
  return (
    <section class="on-screen">
      <h2>{words.title}</h2>
      <p>{words.text(version, current)}</p>
      {current > 1 && (
        <ul class="steps">
          {numbers.map((number) => (
            <li key={number}>
              <a
                href={`${path}?${PAGE_QUERY.version}=${number}`}
                aria-current={number === version ? 'true' : undefined}
              >
                {words.version(number)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <form
        class="row"
        action={path}
        onSubmit={(event) => {
          event.preventDefault();
          const day = new FormData(event.currentTarget).get(PAGE_QUERY.publishedOn);
          navigate(`${path}${day ? `?${PAGE_QUERY.publishedOn}=${day}` : ''}`);
        }}
      >
        <label>
          {words.day} <input type="date" name={PAGE_QUERY.publishedOn} required defaultValue={publishedOn ?? ''} />
        </label>{' '}
        <button type="submit" class="action">
          {words.open}
        </button>
      </form>
    </section>
  );
}
