import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { ifAllowed, isChangeable } from '../administration-frame/if-allowed.js';
import {
  SECTION_SLUGS,
  type SectionName,
  type SectionProps,
  type SectionRequest,
  sectionPart,
  sectionPath,
} from '../administration-frame/section.js';
import { sectionWords } from '../administration-frame/texts.js';
import { LogTable } from '../administration-log/log-table.js';
import { AdministrationHomeDocument, type AdministrationHomeQuery } from '../generated/administration.js';
import {
  MaySeeFigureFilesDocument,
  MaySeeHolidaysDocument,
  MaySeeLogDocument,
  MaySeeMethodDraftsDocument,
  MaySeeReorganisationsDocument,
  MaySeeRunsDocument,
  MaySeeSettingsDocument,
} from '../generated/administration-frame.js';
import { AdministrationLogDocument, type AdministrationLogQuery } from '../generated/administration-log.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { administrationWords } from './texts.js';

type Props = SectionProps<Home>;

function HomeView(props: Props): JSX.Element {
  const { answer, language } = props;
  const words = administrationWords[language];
  if (answer.sections.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p>{words.lead}</p>
      <Waiting {...props} />
      <section>
        <h2>{words.sectionsTitle}</h2>
        <ul class="sections">
          {answer.sections.map(({ name, isReadOnly }) => (
            <li key={name}>
              <a href={sectionPath(name)}>{sectionWords[language][name].title}</a>
              {isReadOnly && <span class="tag">{words.readOnly}</span>}
              <span class="aside">{sectionWords[language][name].text}</span>
            </li>
          ))}
        </ul>
      </section>
      {answer.log && (
        <section>
          <h2>{words.recent}</h2>
          <LogTable log={answer.log} />
          <p class="links">
            <a href={sectionPath('log')}>{words.wholeLog}</a>
          </p>
        </section>
      )}
    </>
  );
}

/** The first names of a longer list, which ends with "…". */
const firstOf = (names: readonly string[], count: number): string =>
  [...names, ...(count > names.length ? ['…'] : [])].join('; ');

/** The open tasks of an administrator, each with a link; one sentence if there are none. */
function Waiting({ answer: { work, waitingFiles, warnings }, language }: Props): JSX.Element {
  const { waiting } = administrationWords[language];
  const { unreachableOfficials: unreachable, communesWithoutOfficer: without } = work ?? {};
  const extensions = work?.extensionsToDecideCount ?? 0;
  const item = (key: string, path: string, text: string, more?: string): JSX.Element => (
    <li key={key}>
      <a href={path}>{text}</a>
      {more}
    </li>
  );
  const officials = sectionPath('officials');
  const items = warnings.map((warning) => item(warning, sectionPath('operation'), waiting.operation, warning));
  if (unreachable && unreachable.totalCount > 0) {
    const names = unreachable.nodes.map(({ name, unit }) => `${name} (${unitInSentence(unitName(unit))})`);
    const text = waiting.unreachable(unreachable.totalCount);
    items.push(item('unreachable', `${officials}?xem=thu`, text, firstOf(names, unreachable.totalCount)));
  }
  if (without && without.totalCount > 0) {
    const names = firstOf(without.nodes.map(unitName), without.totalCount);
    items.push(item('without', `${officials}?xem=xa`, waiting.without(without.totalCount), names));
  }
  if (extensions > 0) items.push(item('extensions', pagePath({ page: 'review' }), waiting.extensions(extensions)));
  for (const { code, name } of work?.methodDrafts ?? [])
    items.push(item(code, sectionPath('method', code), waiting.methodDraft(code, name)));
  for (const { id, decision, effective, proposedFrom } of work?.reorganisations ?? []) {
    const from = proposedFrom ? unitInSentence(unitName(proposedFrom)) : undefined;
    const text = waiting.reorganisation(decision, dayLabel(effective)[language], from);
    items.push(item(id, sectionPath('reorganisations', id), text));
  }
  for (const { id, source } of waitingFiles) items.push(item(id, sectionPath('files', id), waiting.figureFile(source)));
  return (
    <section>
      <h2>{waiting.title}</h2>
      {items.length === 0 ? <p>{waiting.nothing}</p> : <ul class="waiting">{items}</ul>}
    </section>
  );
}

export const homePart = sectionPart<Home>({
  load: loadHome,
  View: HomeView,
});

type OpenSection = {
  readonly name: SectionName;
  readonly isReadOnly: boolean;
};

type Home = {
  readonly work: AdministrationHomeQuery['myWork'];
  readonly waitingFiles: readonly { readonly id: string; readonly source: string }[];
  /** The warnings of the last finished night. */
  readonly warnings: readonly string[];
  readonly sections: readonly OpenSection[];
  readonly log: AdministrationLogQuery | undefined;
};

const RECENT = 5;

/** Loads the home page. The answers that the service gives to the viewer decide which sections exist. */
async function loadHome({ ask, lang }: SectionRequest): Promise<Home> {
  const [home, rules, holidays, drafts, reorganisations, runs, log, files] = await Promise.all([
    ask(AdministrationHomeDocument, { lang }),
    ifAllowed(ask(MaySeeSettingsDocument, {})),
    ifAllowed(ask(MaySeeHolidaysDocument, {})),
    ifAllowed(ask(MaySeeMethodDraftsDocument, {})),
    ifAllowed(ask(MaySeeReorganisationsDocument, {})),
    ifAllowed(ask(MaySeeRunsDocument, { lang })),
    ifAllowed(ask(MaySeeLogDocument, {})),
    ifAllowed(ask(MaySeeFigureFilesDocument, {})),
  ]);
  // A viewer who may read the log and the settings, but change none, sees the rest of the page too.
  const isReadOnly =
    !isChangeable(rules?.scopeRules) && !isChangeable(holidays?.workCalendar?.table) && rules !== undefined;
  const waitingFiles = files?.figureFiles ?? [];
  const isOpen: Readonly<Record<SectionName, boolean>> = {
    officials: log !== undefined,
    calendar: rules !== undefined,
    letters: rules !== undefined,
    units: reorganisations !== undefined,
    reorganisations: reorganisations !== undefined,
    method: drafts !== undefined,
    // A reviewer decides on files of figures, and sees nothing else here.
    files: log !== undefined || waitingFiles.length > 0,
    operation: runs !== undefined,
    log: log !== undefined,
  };
  const sections = (Object.keys(SECTION_SLUGS) as SectionName[])
    .filter((name) => isOpen[name])
    .map((name) => ({ name, isReadOnly: isReadOnly && name !== 'log' && name !== 'operation' }));
  const lastNight = runs?.operation?.jobRuns?.nodes.find(
    ({ result }) => result === 'DONE' || result === 'NOTHING_TO_DO',
  );
  const recent = log && (await ask(AdministrationLogDocument, { lang, first: RECENT }));
  return { work: home.myWork, waitingFiles, warnings: lastNight?.warnings ?? [], sections, log: recent };
}
