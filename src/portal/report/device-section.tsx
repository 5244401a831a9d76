import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { editsOf, type ReportDraft } from '../draft/draft.js';
import { commentCount } from '../draft/typed-comments.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { ActionButton } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { reportWords } from './texts.js';

const typedCount = (draft: ReportDraft): number => editsOf(draft).length + commentCount(draft);

/** Lists the data on this device with a button to remove it, because offices share computers. */
export function DeviceSection({ report }: { readonly report: ReportOnPage }): JSX.Element {
  const [{ device: words }] = useWords(reportWords);
  const [files, setFiles] = useState(0);
  const [step, setStep] = useState<'IDLE' | 'SURE' | 'WIPED'>('IDLE');
  const wipe = async (): Promise<void> => {
    await report.wipe();
    setStep('WIPED');
  };
  const ask = async (): Promise<void> => {
    setFiles(await report.filesOnDevice());
    setStep('SURE');
  };
  return (
    <details class="more">
      <summary>{words.title}</summary>
      <p>{words.text}</p>
      {step === 'SURE' ? (
        <fieldset class="plain">
          <legend>{words.sure(typedCount(report.draft) + files)}</legend>
          <p class="buttons">
            <ActionButton text={words.yes} does={wipe} />
            <ActionButton text={words.no} does={() => setStep('IDLE')} isQuiet />
          </p>
        </fieldset>
      ) : (
        <p>
          <ActionButton text={words.wipe} does={ask} isQuiet />
        </p>
      )}
      <output>{step === 'WIPED' && words.wiped}</output>
    </details>
  );
}
