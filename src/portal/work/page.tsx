import type { ComponentChildren, JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { AbsenceFold } from '../absence/absence-fold.js';
import { WorkPageDocument, type WorkPageQuery } from '../generated/work.js';
import { apiLanguage, portalPage } from '../shell/page.js';
import { AdministrationWork } from './administration-work.js';
import { FormList } from './form-list.js';
import { LatestRanking } from './latest-ranking.js';
import { workWords } from './texts.js';
import { ToldLetters } from './told-letters.js';
import type { WorkProps } from './work-props.js';

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
      <Work
        work={myWork}
        states={states ?? []}
        letterStates={letterStates ?? []}
        viewer={session.viewer}
        language={language}
      >
        {viewer?.official && <AbsenceFold official={viewer.official.id} session={session} language={language} />}
      </Work>
    ),
});

/** Lists without an entry are left out; what remains says what there is to do. */
function Work({ children, ...props }: WorkProps & { readonly children: ComponentChildren }): JSX.Element {
  const { work, viewer, language } = props;
  const words = workWords[language];
  const { forms, toSign, toReview, extensionsToDecide, toReviewCount, extensionsToDecideCount } = work;
  // What lies with the chairman is among the forms of the commune too; it is listed once.
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
