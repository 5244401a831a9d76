import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useInLanguage } from '../change-form/use-loaded.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import type { AbsencePart } from './absence-part.js';
import type { AbsenceAnswer } from './load.js';
import { absenceWords } from './texts.js';

type Props = {
  /** Global id of the absent official. */
  readonly official: string;
  /** Called after each change with the new revision, because other forms of the page send the revision seen last. */
  readonly onChanged?: (revision: string | null) => void;
};

type Opened = { readonly answer: AbsenceAnswer; readonly Part: typeof AbsencePart };

/** The absences of one official, folded. Script and answer are loaded when opened: on most days nobody is away. */
export function AbsenceFold({ official, onChanged }: Props): JSX.Element {
  const session = useSession();
  const [words, language] = useWords(absenceWords);
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useInLanguage('');
  const open = async (): Promise<void> => {
    setSaid(words.loading);
    try {
      const [{ AbsencePart: Part }, { loadAbsences }] = await Promise.all([
        import('./absence-part.js'),
        import('./load.js'),
      ]);
      const answer = await loadAbsences(session.ask, official, apiLanguage(language));
      setOpened(answer && { answer, Part });
      setSaid(answer ? '' : words.missing);
    } catch (error) {
      if (!(error instanceof AnswerFault)) throw error;
      setSaid(words.notLoaded);
    }
  };
  return (
    <details
      class="group absence"
      onToggle={(event) => {
        if (event.currentTarget === event.target && event.currentTarget.open && !opened) void open();
      }}
    >
      <summary>
        <h3>{words.title}</h3>
      </summary>
      <output>{said}</output>
      {opened && <opened.Part {...opened.answer} onChanged={onChanged} />}
    </details>
  );
}
