import { useState } from 'preact/hooks';
import { useSameKey } from '../draft/request-key.js';
import { reportAddress } from '../parts/api-names.js';
import type { Question } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { attempted, type FiledAnswer } from './send-unsent.js';
import { filingWords } from './texts.js';
import type { ReportOnPage } from './use-report.js';

/** The properties of parts that change the report as a whole. */
export type EndProps = { readonly report: ReportOnPage; readonly onFaults: () => void };

/** Fields that name the report and the revision that the reader has seen. */
export type SeenRevision = 'unit' | 'period' | 'expectedRevision' | 'idempotencyKey';

export type ReportMutation<Input, Answer> = Question<Answer, { readonly input: Input; readonly lang: 'VI' | 'EN' }>;

/** Changes the report as a whole. `told` is what became of the last change. */
export function useReportChange({ report, onFaults }: EndProps) {
  const session = useSession();
  const [words, language] = useWords(filingWords);
  const [told, setTold] = useState('');
  const keyOf = useSameKey();
  /** Sends a change, with the same key for the same request. True if it is made. */
  const change = async <Input>(
    mutation: ReportMutation<Input, FiledAnswer>,
    says: Omit<Input, SeenRevision>,
    said = '',
  ): Promise<boolean> => {
    setTold('');
    const asked = { ...reportAddress(report.form), expectedRevision: report.revisionNow(), ...says };
    const input = { ...asked, idempotencyKey: keyOf(asked) } as Input;
    const attempt = await report.changeWith(() =>
      attempted(session.change(mutation, { input, lang: apiLanguage(language) })),
    );
    const isMade = attempt.kind === 'ANSWERED' && attempt.filed.errors.length === 0;
    if (attempt.kind !== 'ANSWERED') setTold(words.offline);
    else if (isMade) setTold(said);
    else onFaults();
    return isMade;
  };
  return { told, setTold, change };
}
