import type { JSX } from 'preact';
import { savedName } from '../../domain/evidence/evidence-file.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import { EvidenceAddressesDocument } from '../generated/evidence.js';
import type { ShownFileFragment } from '../generated/report.js';
import { ActionButton } from '../parts/controls.js';
import { useSession, useWords } from '../shell/page-context.js';
import { evidenceWords } from './texts.js';

type FileLinesProps = {
  readonly files: readonly ShownFileFragment[];
  readonly of: { readonly unit: string; readonly period: string };
  /** Shows what became of an attempt to open a file. */
  readonly say: (text: string) => void;
  /** Removes a file. Undefined if none can be removed. */
  readonly onRemove?: ((file: ShownFileFragment) => void) | undefined;
};

/** Files that prove a figure or the report. Their addresses expire within minutes: each is requested when opened. */
export function FileLines({ files, of, say, onRemove }: FileLinesProps): JSX.Element | null {
  const session = useSession();
  const [words, language] = useWords(evidenceWords);
  if (files.length === 0) return null;
  const open = async ({ sha256 }: ShownFileFragment): Promise<void> => {
    const answer = await session.ask(EvidenceAddressesDocument, of).catch(() => undefined);
    const form = answer?.reportForm;
    const all = form ? [...form.files, ...form.figures.flatMap((figure) => figure.files)] : [];
    const address = all.find((file) => file.sha256 === sha256)?.address;
    // The file is sent as an attachment, so the page stays.
    if (address) location.assign(address);
    else say(words.gone);
  };
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
            <ActionButton text={words.saveShort} does={() => open(file)} isQuiet aria-label={words.save(name)} />
            {onRemove && (
              <ActionButton
                text={words.removeShort}
                does={() => onRemove(file)}
                isQuiet
                aria-label={words.remove(name)}
              />
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
