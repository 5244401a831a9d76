import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import type { AbsencePart } from './absence-part.js';
import type { AbsenceAnswer } from './load.js';
import { absenceWords } from './texts.js';

type Props = {
  /** Global id of the absent official. */
  readonly official: string;
  readonly session: OfficialSession;
  readonly language: Language;
  /** Called after each change with the new revision, because other forms of the page send the revision seen last. */
  readonly onChanged?: (revision: string | null) => void;
};

type Opened = { readonly answer: AbsenceAnswer; readonly Part: typeof AbsencePart };

/** The absences of one official, folded. Script and answer are loaded when opened: on most days nobody is away. */
export function AbsenceFold({ official, session, language, onChanged }: Props): JSX.Element {
  const words = absenceWords[language];
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useInLanguage(language, '');
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
      {opened && <opened.Part {...opened.answer} session={session} language={language} onChanged={onChanged} />}
    </details>
  );
}
