import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import { labelIn } from '../filing/answer.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { ReportHistoryDocument, type ReportHistoryQuery } from '../generated/report.js';
import { answeredText } from '../report/figure-texts.js';
import type { OfficialSession } from '../session/session.js';
import { apiLanguage } from '../shell/page.js';
import { moreWords } from './texts.js';

type HistoryProps = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  readonly loading: string;
  readonly notLoaded: string;
};

type Page = NonNullable<NonNullable<ReportHistoryQuery['reportForm']>['history']>;
type Revision = Page['nodes'][number];
type Read = { readonly revisions: readonly Revision[]; readonly actions: ReportHistoryQuery['actions'] };

/** Every page of the list. */
async function readHistory({ report, session, language }: Omit<HistoryProps, 'loading' | 'notLoaded'>): Promise<Read> {
  const { unit, period } = report.form;
  const revisions: Revision[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: { unit: string; period: string; after: string | null; lang: 'VI' | 'EN' } = {
      unit: unit.slug,
      period: period.code,
      after,
      lang: apiLanguage(language),
    };
    const { reportForm, actions } = await session.ask(ReportHistoryDocument, variables);
    revisions.push(...(reportForm?.history.nodes ?? []));
    const { hasNextPage = false, endCursor = null } = reportForm?.history.pageInfo ?? {};
    if (!hasNextPage || endCursor === null) return { revisions, actions };
    after = endCursor;
  }
}

/** Who changed what, when and why, the latest first. */
export function HistoryPart(props: HistoryProps): JSX.Element {
  const { report, language, loading, notLoaded } = props;
  const [read, setRead] = useState<Read | 'LOADING' | 'FAILED'>('LOADING');
  const { revision } = report.form;
  // A new revision makes another history.
  useEffect(() => {
    setRead('LOADING');
    readHistory(props).then(setRead, () => setRead('FAILED'));
  }, [revision, language]);
  if (typeof read === 'string') return <p>{read === 'LOADING' ? loading : notLoaded}</p>;
  return <Revisions read={read} report={report} language={language} />;
}

function Revisions({
  read,
  report,
  language,
}: { readonly read: Read } & Pick<HistoryProps, 'report' | 'language'>): JSX.Element {
  const words = moreWords[language].history;
  if (read.revisions.length === 0) return <p>{words.none}</p>;
  const kinds = new Map(report.form.frame.map(({ indicator }) => [indicator.code, indicator.kind]));
  return (
    <ol class="history" reversed>
      {[...read.revisions].reverse().map((revision) => (
        <li key={revision.id}>
          <p>
            <strong>{labelIn(read.actions, revision.action, language)}</strong>, {revision.actorName ?? words.unknown},{' '}
            {momentLabel(revision.at)[language]}
          </p>
          {revision.note && <p class="note">{revision.note}</p>}
          {revision.changes.length > 0 && (
            <ul>
              {revision.changes.flatMap((change) => linesOf(change, kinds.get(change.indicator) ?? 'COUNT', language))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function linesOf(
  { indicator: code, before, after, reasonBefore, reason, comment }: Revision['changes'][number],
  kind: Parameters<typeof answeredText>[1],
  language: Language,
): JSX.Element[] {
  const words = moreWords[language].history;
  const text = (figure: typeof before) =>
    figure.state === 'MISSING' ? words.empty : answeredText(figure, kind, language);
  const lines = [
    ...(text(before) === text(after) ? [] : [words.changed(code, text(before), text(after))]),
    ...(reason === null || reason === reasonBefore ? [] : [words.reason(code, reason)]),
    ...(comment === null ? [] : [words.comment(code, comment)]),
  ];
  return lines.map((line) => <li key={line}>{line}</li>);
}
