import type { JSX } from 'preact';
import { ifAllowed, isChangeable } from '../administration-frame/if-allowed.js';
import {
  type PropsOf,
  type Section,
  type SectionRequest,
  sectionPart,
  sectionPath,
} from '../administration-frame/section.js';
import { ActionPart } from '../change-form/action-part.js';
import { useLoaded } from '../change-form/use-loaded.js';
import { FileLoad } from '../file-load/file-load.js';
import { TemplateLinks } from '../file-load/template-links.js';
import { FigureFileListDocument, type FigureFileListQuery } from '../generated/administration-files.js';
import { MaySeeSettingsDocument } from '../generated/administration-frame.js';
import { apiLanguage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { FigureFileFacts } from './figure-file-facts.js';
import { figureFilePart } from './figure-file-page.js';
import { filesWords } from './texts.js';

/** The kinds of file for `/files/<kind>`. The map is GeoJSON without a template; a catalogue begins as a draft of the method. */
const KINDS = ['units', 'villages', 'officials', 'figures', 'map'] as const;

function FilesView({ answer: { list: first, mayLoad }, language, session }: PropsOf<typeof loadFiles>): JSX.Element {
  const [list, setList] = useLoaded(first);
  const askAgain = async () => setList(await session.ask(FigureFileListDocument, { lang: apiLanguage(language) }));
  return (
    <>
      {mayLoad && <Loads onFigures={() => void askAgain()} />}
      <FigureFiles list={list} />
    </>
  );
}

/** A fold for each kind of file, with its template, and where the catalogue is changed. */
function Loads({ onFigures }: { readonly onFigures: () => void }): JSX.Element {
  const [words] = useWords(filesWords);
  return (
    <>
      <p>{words.lead}</p>
      {KINDS.map((kind) => (
        <ActionPart key={kind} title={words.kinds[kind].title} heading="h2">
          <p>{words.kinds[kind].text}</p>
          {kind !== 'map' && <TemplateLinks kind={kind} />}
          <FileLoad
            address={`/files/${kind}`}
            accept={kind === 'map' ? '.geojson,.json' : '.xlsx,.csv'}
            onLoaded={kind === 'figures' ? onFigures : undefined}
          />
        </ActionPart>
      ))}
      <ActionPart title={words.catalogue.title} heading="h2">
        <p>{words.catalogue.text}</p>
        <TemplateLinks kind="catalogue" />
        <p class="links">
          <a href={sectionPath('method')}>{words.catalogue.link}</a>
        </p>
      </ActionPart>
    </>
  );
}

/** Files of figures of the past: what waits for a reviewer, and what became of the others. */
function FigureFiles({ list: { figureFiles, states } }: { readonly list: FigureFileListQuery }): JSX.Element {
  const [{ figures: words }] = useWords(filesWords);
  const files = (figureFiles ?? []).toReversed();
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {files.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="records">
          {files.map((file) => (
            <li key={file.id}>
              <a href={sectionPath('files', file.id)}>{file.source}</a>
              <FigureFileFacts file={file} states={states} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

async function loadFiles({ ask, lang }: SectionRequest) {
  const [list, rules] = await Promise.all([
    ask(FigureFileListDocument, { lang }),
    ifAllowed(ask(MaySeeSettingsDocument, {})),
  ]);
  return { list, mayLoad: isChangeable(rules?.scopeRules) };
}

export const filesSection: Section = {
  list: sectionPart({ load: loadFiles, View: FilesView }),
  item: figureFilePart,
};
