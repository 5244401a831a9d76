import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { nameOfFile, saveFile } from './saved-file.js';
import { fileLoadWords } from './texts.js';

type Props = {
  readonly session: OfficialSession;
  readonly language: Language;
  /** The kind in the address: `units` in `/files/template/units.xlsx`. */
  readonly kind: string;
};

const FORMATS = ['xlsx', 'csv'] as const;

/** Fetches the file to fill in, with the service's current data. A plain link would lack the token. */
export function TemplateLinks({ session, language, kind }: Props): JSX.Element {
  const words = fileLoadWords[language];
  const [fault, setFault] = useInLanguage(language, '');
  async function fetchTemplate(format: string): Promise<void> {
    setFault('');
    try {
      const response = await session.fetchFile(`/files/template/${kind}.${format}?lang=${language}`);
      if (!response.ok) return setFault(words.noTemplate);
      saveFile(nameOfFile(response) ?? `${kind}.${format}`, await response.blob());
    } catch (error) {
      if (!(error instanceof AnswerFault)) throw error;
      setFault(words.faults[error.kind] ?? error.message);
    }
  }
  return (
    <>
      <p class="buttons">
        {FORMATS.map((format) => (
          <button type="button" class="action quiet" key={format} onClick={() => void fetchTemplate(format)}>
            {words.template(format)}
          </button>
        ))}
      </p>
      <output>{fault}</output>
    </>
  );
}
