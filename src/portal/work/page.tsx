import type { ComponentChildren, JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { capitalised } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { AbsenceFold } from '../absence/absence-fold.js';
import { WorkPageDocument, type WorkPageQuery } from '../generated/work.js';
import { enumLabel, unitInSentence } from '../parts/api-names.js';
import { apiLanguage, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { FormList, type WorkProps } from './form-list.js';
import { workWords } from './texts.js';

/** The amount of each kind of work for an administrator. `/quan-tri` lists it. */
function AdministrationWork({ work }: WorkProps): JSX.Element | null {
  const [words] = useWords(workWords);
  const counts = [
    [work.communesWithoutOfficer?.totalCount, words.withoutOfficer],
    [work.unreachableOfficials?.totalCount, words.unreachable],
    [work.figureFiles?.length, words.figureFiles],
    [work.methodDrafts?.length, words.methodDrafts],
    [work.reorganisations?.length, words.reorganisations],
  ] as const;
  const waiting = counts.flatMap(([count, text]) => (count ? [text(count)] : []));
  if (waiting.length === 0) return null;
  return (
    <section>
      <h2>{words.administration}</h2>
      <ul class="work-list">
        {waiting.map((text) => (
          <li key={text}>
            <a class="work-name" href={pagePath({ page: 'administration' })}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Letters to the reader, each with a link to its page. Folded, because it is rarely needed. */
function ToldLetters({ work: { whatIWasTold }, letterStates }: WorkProps): JSX.Element | null {
  const [words, language] = useWords(workWords);
  if (whatIWasTold === null) return null;
  return (
    <details class="group">
      <summary>
        {words.told} ({whatIWasTold.length})
      </summary>
      {whatIWasTold.length === 0 ? (
        <p>{words.toldNone}</p>
      ) : (
        <ul class="work-list">
          {whatIWasTold.map(({ id, day, subject, whySent, page, state }) => (
            <li key={id}>
              <a class="work-name" href={page}>
                {dayLabel(day)[language]}
              </a>{' '}
              <span class="tag">{enumLabel(letterStates, state)}</span>
              <span class="work-more">{subject ?? capitalised(whySent)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

export const workPage = portalPage<'work', WorkPageQuery>({
  reader: 'OFFICIAL',
  async load({ ask, language }) {
    const answer = await ask(WorkPageDocument, { lang: apiLanguage(language) });
    return { kind: 'found', answer };
  },
  title: ({ language }) => workWords[language].title,
  View: ({ answer: { myWork, viewer, states, letterStates }, session, language }) =>
    myWork === null ? (
      <p>{workWords[language].nothing}</p>
    ) : (
      <Work work={myWork} states={states ?? []} letterStates={letterStates ?? []} viewer={session.viewer}>
        {viewer?.official && <AbsenceFold official={viewer.official.id} />}
      </Work>
    ),
});

/** The work of a viewer. Empty lists are left out. */
function Work({ children, ...props }: WorkProps & { readonly children: ComponentChildren }): JSX.Element {
  const [words, language] = useWords(workWords);
  const { work, viewer } = props;
  const { forms, toSign, toReview, extensionsToDecide, toReviewCount, extensionsToDecideCount } = work;
  // A report with the chairman is also among the commune's forms, but listed only once.
  const signing = new Set(toSign?.map(({ id }) => id));
  const toSend = forms?.filter(({ id, workingDaysWaiting }) => workingDaysWaiting === null && !signing.has(id)) ?? null;
  const sent = forms?.filter(({ workingDaysWaiting }) => workingDaysWaiting !== null) ?? null;
  const { figureFiles, methodDrafts, reorganisations } = work;
  const waits = [toSign, toSend, toReview, extensionsToDecide, figureFiles, methodDrafts, reorganisations];
  const isFiling = viewer.role === 'OFFICER' || viewer.role === 'CHAIRMAN';
  const hasNothing = waits.every((list) => list === null || list.length === 0);
  return (
    <>
      <p class="lead">{words.lead(dayLabel(work.today)[language])}</p>
      {hasNothing && <p>{isFiling ? words.nothingToFile : words.nothing}</p>}
      <FormList {...props} heading={words.toSign} forms={toSign} page="report" />
      {viewer.role === 'CHAIRMAN' ? (
        <FormList {...props} heading={words.owed} hint={words.owedHint} forms={toSend} page="report" />
      ) : (
        <FormList {...props} heading={words.forms} forms={toSend} page="report" />
      )}
      <FormList {...props} heading={words.sent} forms={sent} page="report" />
      <FormList {...props} heading={words.toReview} forms={toReview} page="reviewed-report" count={toReviewCount} />
      <FormList
        {...props}
        heading={words.extensions}
        forms={extensionsToDecide}
        page="reviewed-report"
        count={extensionsToDecideCount}
      />
      <AdministrationWork {...props} />
      <LatestRanking {...props} />
      <ToldLetters {...props} />
      {children}
      <p>
        <a href={pagePath({ page: 'mail-preferences' })}>{words.preferences}</a>
      </p>
    </>
  );
}

/** The latest ranking, with a link to the page that concerns the reader. */
function LatestRanking({ work, viewer }: WorkProps): JSX.Element | null {
  const [words, language] = useWords(workWords);
  const { latestRanking: ranking } = work;
  if (!ranking) return null;
  const { period, scope, scopeOnDay, status, publishedAt } = ranking;
  const month = period.code;
  return (
    <section>
      <h2>{words.ranking}</h2>
      <p>
        {words.rankingLine(capitalised(period.name), status === 'FINAL', dayLabel(localDateOf(publishedAt))[language])}
      </p>
      <ul>
        {viewer.isOfCommune && (
          <li>
            <a href={pagePath({ page: 'commune', unit: viewer.unitSlug, month }, language)}>
              {words.rankOf(unitInSentence(viewer.unitName))}
            </a>
          </li>
        )}
        <li>
          <a href={pagePath({ page: 'ranking', scope: scope.slug, month }, language)}>
            {words.rankingOf(unitInSentence(scopeOnDay.name))}
          </a>
        </li>
        {!viewer.isOfCommune && (
          <li>
            <a href={pagePath({ page: 'leader', month })}>{words.leaderPage}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
