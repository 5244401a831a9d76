import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { workWords } from './texts.js';
import type { WorkProps } from './work-props.js';

/** How much of each kind waits for an administrator. `/quan-tri` lists it and leads on. */
export function AdministrationWork({ work, language }: WorkProps): JSX.Element | null {
  const words = workWords[language];
  const counts = [
    [work.communesWithoutOfficer?.totalCount, words.withoutOfficer],
    [work.unreachableOfficials?.totalCount, words.unreachable],
    [work.figureFiles?.length, words.figureFiles],
    [work.methodDrafts?.length, words.methodDrafts],
    [work.reorganisations?.length, words.reorganisations],
  ] as const;
  const waiting = counts.flatMap(([count, text]) => (count ? [text(count)] : []));
  if (waiting.length === 0) return null;
  return (
    <section>
      <h2>{words.administration}</h2>
      <ul class="work-list">
        {waiting.map((text) => (
          <li key={text}>
            <a class="work-name" href={pagePath({ page: 'administration' })}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
