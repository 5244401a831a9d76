import type { JSX } from 'preact';
import type { SectionContext } from '../administration-frame/section.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import type { FormFault } from '../change-form/form-context.js';
import type { FormValues } from '../change-form/form-values.js';
import {
  ApproveFigureFileDocument,
  type FigureFilePartsFragment,
  RefuseFigureFileDocument,
} from '../generated/administration-files.js';
import { apiLanguage } from '../shell/page.js';
import { filesWords } from './texts.js';

type Props = SectionContext & {
  readonly file: string;
  /** False while something in the file is in the way. It can be refused all the same. */
  readonly isApprovable: boolean;
  readonly onDecided: (file: FigureFilePartsFragment, said: string) => void;
};

/** A large file is approved in parts: the same request is sent until nothing remains. */
const MOST_PARTS = 500;

/** A reviewer approves a file of figures or refuses it. */
export function DecideOnFile({ file, isApprovable, session, language, onDecided }: Props): JSX.Element {
  const words = filesWords[language].figures;
  const lang = apiLanguage(language);
  async function decide(
    question: typeof ApproveFigureFileDocument | typeof RefuseFigureFileDocument,
    values: FormValues,
    idempotencyKey: string,
    done: string,
  ): Promise<readonly FormFault[]> {
    const input = { file, reason: values.text('reason'), idempotencyKey };
    for (let part = 0; part < MOST_PARTS; part++) {
      const { answer } = await session.change(question, { input, lang });
      if (answer === null || answer.errors.length > 0) return answer?.errors ?? [];
      if (answer.remaining > 0) continue;
      if (answer.file) onDecided(answer.file, done);
      return [];
    }
    return [{ path: [], message: words.notFinished }];
  }
  return (
    <>
      <h2>{words.decide}</h2>
      {isApprovable && (
        <ActionPart language={language} title={words.approve.title}>
          <p>{words.approve.hint}</p>
          <ChangeForm
            language={language}
            submit={words.approve.title}
            send={(values, key) => decide(ApproveFigureFileDocument, values, key, words.approve.done)}
          />
        </ActionPart>
      )}
      <ActionPart language={language} title={words.refuse.title}>
        <p>{words.refuse.hint}</p>
        <ChangeForm
          language={language}
          submit={words.refuse.title}
          isDangerous
          send={(values, key) => decide(RefuseFigureFileDocument, values, key, words.refuse.done)}
        />
      </ActionPart>
    </>
  );
}
