import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import { filingWords } from '../filing/texts.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { type FrameFigure, kindsIn } from '../form-rules/form-to-check.js';
import { type EnteredFigureFragment, ReportHistoryDocument, type ReportHistoryQuery } from '../generated/report.js';
import { labelIn, reportAddress } from '../parts/api-names.js';
import { List } from '../parts/sentences.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { wholeList } from '../shell/whole-list.js';
import { moreWords } from './texts.js';

type Kind = FrameFigure['indicator']['kind'];

type HistoryProps = {
  readonly report: ReportOnPage;
  /** A figure as the form shows it beside its field. */
  readonly figureText: (figure: EnteredFigureFragment, kind: Kind, language: Language) => string;
};

type Page = NonNullable<NonNullable<ReportHistoryQuery['reportForm']>['history']>;
type Revision = Page['nodes'][number];
type Change = Revision['changes'][number];
type Read = { readonly revisions: readonly Revision[]; readonly actions: ReportHistoryQuery['actions'] };

/** Reads every page of the history. */
async function readHistory({ form }: ReportOnPage, session: OfficialSession, language: Language): Promise<Read> {
  const page = (after: string | null) =>
    session.ask(ReportHistoryDocument, { ...reportAddress(form), after, lang: apiLanguage(language) });
  const { reportForm, actions } = await page(null);
  if (!reportForm) return { revisions: [], actions };
  return {
    revisions: await wholeList(reportForm.history, async (after) => (await page(after)).reportForm?.history),
    actions,
  };
}

/** The history of the report: actor, changes, time and reason, the latest first. */
export function HistoryPart({ report, figureText }: HistoryProps): JSX.Element {
  const [words, language] = useWords(filingWords);
  const session = useSession();
  const [read, setRead] = useState<Read | 'LOADING' | 'FAILED'>('LOADING');
  const { revision } = report.form;
  // A new revision changes the history.
  useEffect(() => {
    setRead('LOADING');
    readHistory(report, session, language).then(setRead, () => setRead('FAILED'));
  }, [revision, language]);
  if (typeof read === 'string') return <p>{read === 'LOADING' ? words.loading : words.notLoaded}</p>;
  return <Revisions read={read} report={report} figureText={figureText} />;
}

function Revisions({
  read,
  report,
  figureText,
}: { readonly read: Read } & Pick<HistoryProps, 'report' | 'figureText'>): JSX.Element {
  const [{ history: words }, language] = useWords(moreWords);
  if (read.revisions.length === 0) return <p>{words.none}</p>;
  const kindOf = kindsIn(report.form);
  const last = new Map<string, Change>();
  const told = read.revisions.map((revision) => ({
    revision,
    lines: revision.changes.flatMap((change) => {
      const { indicator: code } = change;
      const lines = linesOf(change, last.get(code), kindOf(code), language, figureText);
      last.set(code, change);
      return lines;
    }),
  }));
  return (
    <ol class="history" reversed>
      {told.reverse().map(({ revision, lines }) => (
        <li key={revision.id}>
          <p>
            <strong>{labelIn(read.actions, revision.action, language)}</strong>, {revision.actorName ?? words.unknown},{' '}
            {momentLabel(revision.at)[language]}
          </p>
          {revision.note && <p class="note">{revision.note}</p>}
          {lines.length > 0 && <List of={lines} />}
        </li>
      ))}
    </ol>
  );
}

/** What a change did to a figure, its reason, its links and the comment on it. @param last the change of it before */
function linesOf(
  { indicator: code, before, after, reasonBefore, reason, comment, evidence }: Change,
  last: Change | undefined,
  kind: Kind,
  language: Language,
  figureText: HistoryProps['figureText'],
): string[] {
  const words = moreWords[language].history;
  const text = (figure: typeof before) =>
    figure.state === 'MISSING' ? words.empty : figureText(figure, kind, language);
  const [links, linksBefore] = [evidence.join(', '), last?.evidence.join(', ') ?? ''];
  return [
    ...(text(before) === text(after) ? [] : [words.changed(code, text(before), text(after))]),
    ...(reason === reasonBefore ? [] : [words.reason(code, reason ?? words.empty)]),
    ...(links === linksBefore ? [] : [words.links(code, links || words.empty)]),
    ...(comment === null || comment === last?.comment ? [] : [words.comment(code, comment)]),
  ];
}
