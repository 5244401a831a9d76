import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { periodLabel } from '../../domain/time/texts.js';
import { enumLabel } from '../administration/labels.js';
import { vietnamMoment } from '../administration/vietnam-moment.js';
import type { FigureFileListQuery } from '../generated/administration-files.js';
import { filesWords } from './words.js';

type Props = { readonly list: FigureFileListQuery; readonly language: Language };

/** Files of figures of the past: what waits for a reviewer, and what became of the others. */
export function FigureFiles({ list: { figureFiles, states }, language }: Props): JSX.Element {
  const words = filesWords(language).figures;
  const files = (figureFiles ?? []).toReversed();
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {files.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="records">
          {files.map((file) => (
            <li key={file.id} id={file.id}>
              <p>
                <strong>{file.source}</strong>{' '}
                <span class={file.state === 'WAITING' ? 'tag open' : 'tag'}>{enumLabel(states, file.state)}</span>
              </p>
              <p class="aside">
                {words.loaded(vietnamMoment(file.loadedAt, language), file.loadedBy)}
                {file.area && ` · ${file.area.name}`}
              </p>
              <p>
                {words.size(
                  file.reportCount,
                  file.figureCount,
                  periodLabel(file.firstPeriod)[language],
                  periodLabel(file.lastPeriod)[language],
                )}
              </p>
              {file.decision && (
                <p>
                  {words.decided(
                    vietnamMoment(file.decision.at, language),
                    file.decision.actorName,
                    file.decision.reason,
                  )}
                </p>
              )}
              <details>
                <summary>SHA-256</summary>
                <code>{file.sha256}</code>
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
