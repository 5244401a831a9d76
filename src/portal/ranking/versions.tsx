import type { JSX } from 'preact';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { useLater } from '../parts/use-later.js';
import { navigate } from '../shell/navigate.js';
import { rankingWords } from './texts.js';

const dayForm = () => import('./day-form.js');

type VersionsProps = {
  /** Path of the month's ranking. */
  readonly path: string;
  readonly version: number;
  /** Undefined where the address names the version: which one is current may change. */
  readonly current: number | undefined;
  /** The day that the reader asked for. */
  readonly publishedOn: string | null;
  readonly language: Language;
};

/** Every version of the month, and the ranking as it was on a day. */
export function Versions({ path, version, current, publishedOn, language }: VersionsProps): JSX.Element {
  const words = rankingWords[language].versions;
  const loaded = useLater(dayForm);
  const numbers = Array.from({ length: current ?? 0 }, (_, i) => i + 1);
  return (
    <section class="on-screen">
      <h2>{words.title}</h2>
      {current !== undefined && <p>{words.text(version, current)}</p>}
      {numbers.length > 1 && (
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
      {loaded && (
        <loaded.DayForm
          language={language}
          label={words.day}
          submit={words.open}
          value={publishedOn}
          onDay={(day) => navigate(`${path}?${PAGE_QUERY.publishedOn}=${day}`)}
        />
      )}
    </section>
  );
}
