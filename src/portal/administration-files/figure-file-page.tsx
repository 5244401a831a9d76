import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { periodLabel } from '../../domain/time/texts.js';
import { type PropsOf, type SectionProps, type SectionRequest, sectionPart } from '../administration-frame/section.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { DoneLine } from '../change-form/done-line.js';
import type { FormFault } from '../change-form/form-context.js';
import type { FormValues } from '../change-form/form-values.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  ApproveFigureFileDocument,
  type FigureFilePartsFragment,
  OneFigureFileDocument,
  RefuseFigureFileDocument,
} from '../generated/administration-files.js';
import { unitName } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { FigureFileFacts } from './figure-file-facts.js';
import { filesWords } from './texts.js';

async function loadFile({ ask, lang, item }: SectionRequest) {
  const { figureFile: file, ...shown } = await ask(OneFigureFileDocument, { id: item, lang });
  return file ? { ...shown, file } : undefined;
}

export const figureFilePart = sectionPart({
  load: loadFile,
  title: ({ answer }) => answer.file.source,
  View: FigureFilePage,
});

type Answer = PropsOf<typeof loadFile>['answer'];
type File = Answer['file'];

/** One file of figures of the past: what it would add, what is in the way, and the decision of a reviewer. */
function FigureFilePage({ answer, language }: SectionProps<Answer>): JSX.Element {
  const { file: first, myWork, states } = answer;
  const words = filesWords[language].figures;
  const { shown: file, said, onChanged } = useChanged<Omit<File, 'reports' | 'faults'>>(first);
  const isMine = myWork?.figureFiles?.some(({ id }) => id === file.id) ?? false;
  const isWaiting = file.state === 'WAITING';
  return (
    <>
      <DoneLine text={said} />
      <FigureFileFacts file={file} states={states} />
      {isWaiting && first.faults.length > 0 && (
        <section>
          <h2>{words.inTheWay}</h2>
          <Sentences of={first.faults.map(({ message }) => message)} />
        </section>
      )}
      {isWaiting && isMine && (
        <DecideOnFile file={file.id} isApprovable={first.faults.length === 0} onDecided={onChanged} />
      )}
      {isWaiting && <Reports reports={first.reports} />}
      <details class="group">
        <summary>SHA-256</summary>
        <code>{file.sha256}</code>
      </details>
    </>
  );
}

function Reports({ reports }: Pick<File, 'reports'>): JSX.Element {
  const [{ figures: words }, language] = useWords(filesWords);
  return (
    <section>
      <h2>{words.adds}</h2>
      <ul class="records">
        {reports.map(({ unit, period, row, figures }) => (
          <li key={row}>
            <p>
              <strong>{unitName(unit)}</strong>, {periodLabel(period)[language]} <small>{words.fromRow(row)}</small>
            </p>
            <p>
              {figures.map(({ indicator, figure }) => `${indicator.code}: ${figureText(figure, language)}`).join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Figure = File['reports'][number]['figures'][number]['figure'];

/** A figure as in the file: a ratio with its two numbers. */
function figureText({ value, numerator, denominator }: Figure, language: Language): string {
  const text = (x: number | null): string => (x === null ? '–' : numberText(x)[language]);
  return denominator === null ? text(value) : `${text(numerator)}/${text(denominator)}`;
}

type Props = {
  readonly file: string;
  /** False while something in the file is in the way. It can be refused all the same. */
  readonly isApprovable: boolean;
  readonly onDecided: (file: FigureFilePartsFragment, said: string) => void;
};

/** A large file is approved in parts: the same request is sent until nothing remains. */
const MOST_PARTS = 500;

function DecideOnFile({ file, isApprovable, onDecided }: Props): JSX.Element {
  const session = useSession();
  const [{ figures: words }, language] = useWords(filesWords);
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
        <ActionPart title={words.approve.title}>
          <p>{words.approve.hint}</p>
          <ChangeForm
            submit={words.approve.title}
            send={(values, key) => decide(ApproveFigureFileDocument, values, key, words.approve.done)}
          />
        </ActionPart>
      )}
      <ActionPart title={words.refuse.title}>
        <p>{words.refuse.hint}</p>
        <ChangeForm
          submit={words.refuse.title}
          isDangerous
          send={(values, key) => decide(RefuseFigureFileDocument, values, key, words.refuse.done)}
        />
      </ActionPart>
    </>
  );
}
