import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { ActionPart } from '../change-form/action-part.js';
import { useLoaded } from '../change-form/use-loaded.js';
import { FileLoad } from '../file-load/file-load.js';
import { TemplateLinks } from '../file-load/template-links.js';
import { FigureFileListDocument, type FigureFileListQuery } from '../generated/administration-files.js';
import { apiLanguage } from '../shell/page.js';
import { FigureFiles } from './figure-files.js';
import { filesWords } from './words.js';

/** What is sent to `/files/<kind>`; the map is GeoJSON and has no template, a catalogue begins as a draft of the method. */
const KINDS = ['units', 'villages', 'officials', 'figures', 'map'] as const;

function FilesView({ answer, language, session }: SectionProps<FigureFileListQuery>): JSX.Element {
  const words = filesWords(language);
  const [list, setList] = useLoaded(answer);
  const askAgain = async () => setList(await session.ask(FigureFileListDocument, { lang: apiLanguage(language) }));
  return (
    <>
      <p>{words.lead}</p>
      {KINDS.map((kind) => (
        <ActionPart key={kind} language={language} title={words.kinds[kind].title} isTop>
          <p>{words.kinds[kind].text}</p>
          {kind !== 'map' && <TemplateLinks session={session} language={language} kind={kind} />}
          <FileLoad
            session={session}
            language={language}
            address={`/files/${kind}`}
            accept={kind === 'map' ? '.geojson,.json' : '.xlsx,.csv'}
            onLoaded={kind === 'figures' ? () => void askAgain() : undefined}
          />
        </ActionPart>
      ))}
      <ActionPart language={language} title={words.catalogue.title} isTop>
        <p>{words.catalogue.text}</p>
        <TemplateLinks session={session} language={language} kind="catalogue" />
        <p class="links">
          <a href={sectionPath('method')}>{words.catalogue.link}</a>
        </p>
      </ActionPart>
      <FigureFiles list={list} language={language} />
    </>
  );
}

export const filesSection = administrationSection<FigureFileListQuery>({
  async load({ ask, language }) {
    return { kind: 'found', answer: await ask(FigureFileListDocument, { lang: apiLanguage(language) }) };
  },
  title: ({ language }) => filesWords(language).title,
  View: FilesView,
});
