import type { JSX } from 'preact';
import { DATA_LICENCE } from '../../domain/settings/texts.js';
import type { Language } from '../../domain/text/text.js';
import { useWords } from '../shell/page-context.js';
import { partsWords } from './texts.js';

export type DataFile = {
  /** The content of the file, as the text of its link. */
  readonly name: string;
  /** Below `/files/`, without its ending: `communes/xuan-lac`. */
  readonly path: string;
  readonly query?: FileQuery;
};

/** The present names of the parameters of files. */
type FileQuery = Readonly<Partial<Record<'within' | 'period' | 'version' | 'at' | 'units' | 'to', string | undefined>>>;

const FORMATS = ['csv', 'xlsx', 'json'] as const;

export function fileAddress({ path, query = {} }: Omit<DataFile, 'name'>, format: string, language: Language): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/files/${path}.${format}?${new URLSearchParams([...given, ['lang', language]])}`;
}

export function FileLinks({ file }: { readonly file: DataFile }): JSX.Element {
  const [{ data: words }, language] = useWords(partsWords);
  const links = FORMATS.map((format) => {
    const name = format.toUpperCase();
    return (
      <a key={format} href={fileAddress(file, format, language)} aria-label={words.file(file.name, name)} download>
        {name}
      </a>
    );
  });
  return <>{links}</>;
}

/** Links to the files with the numbers of a page, and a button that prints the page. */
export function DataLinks({ files }: { readonly files: readonly DataFile[] }): JSX.Element {
  const [{ data: words }, language] = useWords(partsWords);
  return (
    <section class="data-links">
      <h2>{words.title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.path}>
            {file.name}: <FileLinks file={file} />
          </li>
        ))}
      </ul>
      <p class="aside">
        {words.licence} <a href={DATA_LICENCE.url}>{DATA_LICENCE.name[language]}</a>.
      </p>
      <p class="on-screen by-script">
        <button type="button" class="action quiet" data-print>
          {words.print}
        </button>
      </p>
    </section>
  );
}
