import type { JSX } from 'preact';
import { savedName } from '../../domain/evidence/evidence-file.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import type { ShownFileFragment } from '../generated/report.js';
import { useWords } from '../shell/page-context.js';
import { evidenceWords } from './texts.js';

type FileLinesProps = {
  readonly files: readonly ShownFileFragment[];
  onOpen(file: ShownFileFragment): void;
  /** Removes a file. Undefined if none can be removed. */
  readonly onRemove?: ((file: ShownFileFragment) => void) | undefined;
};

export function FileLines({ files, onOpen, onRemove }: FileLinesProps): JSX.Element | null {
  const [words, language] = useWords(evidenceWords);
  if (files.length === 0) return null;
  return (
    <ul class="files">
      {files.map((file) => {
        const { sha256, type, size, addedBy, addedAt } = file;
        const name = savedName(file);
        return (
          <li key={sha256}>
            <span class="file-name">{name}</span>
            <span class="aside">
              {words.about(type, sizeText(size, language), addedBy, momentLabel(addedAt)[language])}
            </span>
            <button type="button" class="action quiet" aria-label={words.save(name)} onClick={() => onOpen(file)}>
              {words.saveShort}
            </button>
            {onRemove && (
              <button type="button" class="action quiet" aria-label={words.remove(name)} onClick={() => onRemove(file)}>
                {words.removeShort}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A size in KB or MB. 1 MB = 1,048,576 bytes, as in the limit. */
export function sizeText(bytes: number, language: Language): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${numberText(Math.round(kilobytes / 102.4) / 10)[language]} MB`;
}
