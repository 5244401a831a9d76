import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { MoverFragment } from '../generated/overview.js';
import { ChangeMark } from '../parts/change-mark.js';
import { overviewWords } from './texts.js';

type MoversProps = {
  readonly title: string;
  readonly rows: readonly MoverFragment[];
  readonly month: string;
  readonly language: Language;
};

export function Movers({ title, rows, month, language }: MoversProps): JSX.Element {
  const words = overviewWords[language].movers;
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="plain">
          {rows.map(({ unit, unitOnDay, rank, change }) => (
            <li key={unit.slug}>
              <a href={pagePath({ page: 'commune', unit: unit.slug, month })}>{unitOnDay.name}</a>:{' '}
              <ChangeMark change={change} language={language} />
              {rank !== null && `, ${words.now(rank)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
