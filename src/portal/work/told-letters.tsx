import type { JSX } from 'preact';
import { capitalised } from '../../domain/text/letter-case.js';
import { dayLabel } from '../../domain/time/texts.js';
import { workWords } from './texts.js';
import { stateLabel, type WorkProps } from './work-props.js';

/** The letters that went to the reader, each with the page that it led to. Folded: most days nobody asks. */
export function ToldLetters({ work: { whatIWasTold }, letterStates, language }: WorkProps): JSX.Element | null {
  if (whatIWasTold === null) return null;
  const words = workWords[language];
  return (
    <details class="group">
      <summary>
        {words.told} ({whatIWasTold.length})
      </summary>
      {whatIWasTold.length === 0 ? (
        <p>{words.toldNone}</p>
      ) : (
        <ul class="work-list">
          {whatIWasTold.map(({ id, day, subject, whySent, page, state }) => (
            <li key={id}>
              <a class="work-name" href={page}>
                {dayLabel(day)[language]}
              </a>{' '}
              <span class="tag">{stateLabel(letterStates, state)}</span>
              <span class="work-more">{subject ?? capitalised(whySent)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
