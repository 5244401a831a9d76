import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ShellFacts } from './facts.js';
import { shellWords } from './texts.js';

type Props = { readonly facts: ShellFacts | undefined; readonly map: string | undefined; readonly language: Language };

/** Who is answerable, what may be done with the data, and what the page does with the reader's device. */
export function Footer({ facts, map, language }: Props): JSX.Element {
  const words = shellWords[language];
  return (
    <footer class="foot">
      <div class="frame">
        {facts && (
          <>
            <p class="answerable">
              <span>{words.answerable}</span> <strong>{facts.authority}</strong>, {facts.office}
            </p>
            <p>
              {words.licence} <a href={facts.licence.url}>{facts.licence.name}</a>.{' '}
              <a href={pagePath({ page: 'data' })}>{words.licenceDetails}</a>
            </p>
          </>
        )}
        {map && <p>{words.map(map)}</p>}
        <p>{words.device}</p>
      </div>
    </footer>
  );
}
