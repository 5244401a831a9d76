import type { JSX } from 'preact';
import { useInLanguage } from '../change-form/use-loaded.js';
import { ActionButton } from '../parts/controls.js';
import { faultText } from '../shell/ask.js';
import { useSession, useWords } from '../shell/page-context.js';
import { nameOfFile, saveFile } from './saved-file.js';
import { fileLoadWords } from './texts.js';

type Props = {
  /** The kind in the address: `units` in `/files/template/units.xlsx`. */
  readonly kind: string;
};

const FORMATS = ['xlsx', 'csv'] as const;

/** Fetches the file to fill in, with the service's current data. A plain link would lack the token. */
export function TemplateLinks({ kind }: Props): JSX.Element {
  const session = useSession();
  const [words, language] = useWords(fileLoadWords);
  const [fault, setFault] = useInLanguage('');
  async function fetchTemplate(format: string): Promise<void> {
    setFault('');
    try {
      const response = await session.fetchFile(`/files/template/${kind}.${format}?lang=${language}`);
      const content = response.ok && (await response.blob().catch(() => undefined));
      if (!content) return setFault(words.noTemplate);
      saveFile(nameOfFile(response) ?? `${kind}.${format}`, content);
    } catch (error) {
      setFault(faultText(error, words.faults));
    }
  }
  return (
    <>
      <p class="buttons">
        {FORMATS.map((format) => (
          <ActionButton text={words.template(format)} does={() => fetchTemplate(format)} isQuiet key={format} />
        ))}
      </p>
      <output>{fault}</output>
    </>
  );
}
