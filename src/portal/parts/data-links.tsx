import type { JSX } from 'preact';
import { DATA_LICENCE } from '../../domain/settings/texts.js';
import type { Language } from '../../domain/text/text.js';
import { partsWords } from './texts.js';

export type DataFile = {
  /** The content of the file, as the text of its link. */
  readonly name: string;
  /** Below `/files/`, without its ending: `communes/xuan-lac`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
};

const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** The address of a file, in the language of the page. */
export function fileAddress({ path, query = {} }: Omit<DataFile, 'name'>, format: string, language: Language): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/files/${path}.${format}?${new URLSearchParams([...given, ['lang', language]])}`;
}

type FileProps = { readonly file: DataFile; readonly language: Language };

/** A link for each format of a file. */
export const FileLinks = ({ file, language }: FileProps): JSX.Element => (
  <>
    {FORMATS.map((format) => (
      <a
        key={format}
        href={fileAddress(file, format, language)}
        aria-label={partsWords[language].data.file(file.name, format.toUpperCase())}
        download
      >
        {format.toUpperCase()}
      </a>
    ))}
  </>
);

/** Links to the files with the numbers of a page, and a button that prints the page. */
export function DataLinks({
  files,
  language,
}: {
  readonly files: readonly DataFile[];
  readonly language: Language;
}): JSX.Element {
  const words = partsWords[language].data;
  return (
    <section class="data-links">
      <h2>{words.title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.path}>
            {file.name}: <FileLinks file={file} language={language} />
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
