import { ifAllowed, isChangeable } from '../administration-frame/if-allowed.js';
import type { SectionRequest } from '../administration-frame/section.js';
import { SECTION_SLUGS, type SectionName } from '../administration-frame/section-address.js';
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
import { apiLanguage, type Loaded } from '../shell/page.js';
import { SECTIONS } from './sections.js';

export type OpenSection = {
  readonly name: SectionName;
  /** The viewer sees the section and may change nothing in it. */
  readonly isReadOnly: boolean;
};

export type Home = {
  readonly work: AdministrationHomeQuery['myWork'];
  readonly waitingFiles: readonly { readonly id: string; readonly source: string }[];
  /** What the last night found; of a night that is under way nothing is known yet. */
  readonly warnings: readonly string[];
  readonly sections: readonly OpenSection[];
  readonly log: AdministrationLogQuery | undefined;
};

const RECENT = 5;

/** What the service shows to the viewer decides which sections there are. */
export async function loadHome({ ask, language }: SectionRequest): Promise<Loaded<Home>> {
  const lang = apiLanguage(language);
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
  // Who may read the log and the settings, but change none, reads the rest of the page too.
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
    .filter((name) => isOpen[name] && SECTIONS[name])
    .map((name) => ({ name, isReadOnly: isReadOnly && name !== 'log' && name !== 'operation' }));
  const lastNight = runs?.operation?.jobRuns?.nodes.find(
    ({ result }) => result === 'DONE' || result === 'NOTHING_TO_DO',
  );
  const recent = log && (await ask(AdministrationLogDocument, { lang, first: RECENT }));
  return {
    kind: 'found',
    answer: { work: home.myWork, waitingFiles, warnings: lastNight?.warnings ?? [], sections, log: recent },
  };
}
