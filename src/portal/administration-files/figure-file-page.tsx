import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { periodLabel } from '../../domain/time/texts.js';
import type { SectionProps } from '../administration-frame/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import type { OneFigureFileQuery } from '../generated/administration-files.js';
import { unitName } from '../parts/unit-name.js';
import { DecideOnFile } from './decide-on-file.js';
import { FigureFileFacts } from './figure-file-facts.js';
import { filesWords } from './texts.js';

type File = NonNullable<OneFigureFileQuery['figureFile']>;

export type OneFile = { readonly of: 'FILE'; readonly one: OneFigureFileQuery; readonly file: File };

/** One file of figures of the past: what it would add, what is in the way, and the decision of a reviewer. */
export function FigureFilePage(props: SectionProps<OneFile>): JSX.Element {
  const { answer, language, session } = props;
  const { file: first, one } = answer;
  const words = filesWords[language].figures;
  const { shown: file, said, onChanged } = useChanged<Omit<File, 'reports' | 'faults'>>(first, language);
  const isMine = one.myWork?.figureFiles?.some(({ id }) => id === file.id) ?? false;
  const isWaiting = file.state === 'WAITING';
  return (
    <>
      <DoneLine text={said} />
      <FigureFileFacts file={file} states={one.states} language={language} />
      {isWaiting && first.faults.length > 0 && (
        <section>
          <h2>{words.inTheWay}</h2>
          <ul class="sentences">
            {first.faults.map(({ path, message }) => (
              <li key={`${path.join('.')} ${message}`}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      {isWaiting && isMine && (
        <DecideOnFile
          file={file.id}
          isApprovable={first.faults.length === 0}
          session={session}
          language={language}
          onDecided={onChanged}
        />
      )}
      {isWaiting && <Reports reports={first.reports} {...props} />}
      <details class="group">
        <summary>SHA-256</summary>
        <code>{file.sha256}</code>
      </details>
    </>
  );
}

function Reports({
  reports,
  language,
}: Pick<SectionProps<OneFile>, 'language'> & { readonly reports: File['reports'] }): JSX.Element {
  const words = filesWords[language].figures;
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

/** As the file has it: a ratio by its two numbers. */
function figureText({ value, numerator, denominator }: Figure, language: Language): string {
  const text = (x: number | null): string => (x === null ? '–' : numberText(x)[language]);
  return denominator === null ? text(value) : `${text(numerator)}/${text(denominator)}`;
}
