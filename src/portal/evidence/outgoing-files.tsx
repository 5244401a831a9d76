import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MEDIA_TYPES } from '../../domain/evidence/evidence-file.js';
import type { Sent } from './change-files.js';
import type { EvidenceProps } from './evidence-props.js';
import { type OutgoingFile, outgoing, sentFile } from './send-file.js';
import { evidenceWords } from './words.js';

type Line = { readonly outgoing: OutgoingFile; readonly percent: number; readonly outcome: Sent | undefined };

type OutgoingProps = EvidenceProps & { onAdded(name: string): void };

/** Chooses files and shows each until it counts. One goes after the other: a slow line carries no two. */
export function OutgoingFiles(props: OutgoingProps): JSX.Element {
  const { report, session, language, code, onAdded } = props;
  const words = evidenceWords(language);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const change = (of: OutgoingFile, part: Partial<Line>): void =>
    setLines((now) => now.map((line) => (line.outgoing === of ? { ...line, ...part } : line)));
  const drop = (of: OutgoingFile): void => setLines((now) => now.filter((line) => line.outgoing !== of));

  const send = async (files: readonly OutgoingFile[]): Promise<void> => {
    for (const file of files) {
      change(file, { percent: 0, outcome: undefined });
      const onProgress = (percent: number): void => change(file, { percent });
      const outcome = await sentFile(file, { report, session, language, code, onProgress });
      change(file, { outcome });
      if (outcome.kind !== 'ADDED') continue;
      drop(file);
      onAdded(file.name);
    }
  };
  const id = `them-tep-${code ?? 'bao-cao'}`;
  return (
    <div class="add-files">
      <ul class="files" aria-live="polite">
        {lines.map(({ outgoing: file, percent, outcome }) => (
          <li key={file.placeKey} class={outcome?.kind === 'REFUSED' ? 'field-faults' : undefined}>
            {outcome?.kind === 'REFUSED' && outcome.reasons.map((reason) => <span key={reason}>{reason}</span>)}
            {outcome?.kind === 'UNSENT' && <span>{words.unsent(file.name)}</span>}
            {!outcome && <span>{percent < 100 ? words.sending(file.name, percent) : words.checking(file.name)}</span>}
            {outcome?.kind === 'UNSENT' && (
              <button type="button" class="action quiet" onClick={() => void send([file])}>
                {words.again}
              </button>
            )}
            {outcome && (
              <button type="button" class="action quiet" onClick={() => drop(file)}>
                {words.discard}
              </button>
            )}
          </li>
        ))}
      </ul>
      <label for={id}>{words.add}</label>
      <p class="aside" id={`${id}-hint`}>
        {session.isOnline ? words.hint : words.needsConnection}
      </p>
      <input
        type="file"
        id={id}
        multiple
        accept={Object.values(MEDIA_TYPES).join(',')}
        disabled={!session.isOnline}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])].map(outgoing);
          // The same file can be chosen again after it was refused.
          currentTarget.value = '';
          setLines((now) => [...now, ...chosen.map((file) => ({ outgoing: file, percent: 0, outcome: undefined }))]);
          void send(chosen);
        }}
      />
    </div>
  );
}
