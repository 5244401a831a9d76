import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { sectionPath } from '../administration/section-address.js';
import type { FigureFileListQuery } from '../generated/administration-files.js';
import { FigureFileFacts } from './figure-file-facts.js';
import { filesWords } from './texts.js';

type Props = { readonly list: FigureFileListQuery; readonly language: Language };

/** Files of figures of the past: what waits for a reviewer, and what became of the others. */
export function FigureFiles({ list: { figureFiles, states }, language }: Props): JSX.Element {
  const words = filesWords[language].figures;
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
            <li key={file.id}>
              <a href={sectionPath('files', file.id)}>{file.source}</a>
              <FigureFileFacts file={file} states={states} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
