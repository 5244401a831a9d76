import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { onceFor } from '../../domain/text/once-for.js';
import type { Language } from '../../domain/text/text.js';
import { AnswerFault, type OfficialSession, type SessionViewer } from '../shell/ask.js';
import { navigate, ownPath } from '../shell/navigate.js';
import type { AnyOfficialPage, AnyPage } from '../shell/page.js';
import { InSession } from '../shell/page-context.js';
import { keeper, openSession } from './browser-session.js';
import { officialStyle } from './official-style.js';
import { SignInButton } from './sign-in-button.js';
import { sessionWords } from './texts.js';

/** The loaded page with its session. Undefined if the reader has to sign in first. */
type Entered =
  | {
      readonly session: OfficialSession;
      readonly answer: unknown;
      /** The number of opened pages. Each page begins with fresh forms. */
      readonly turn: number;
      /** The answer is in another language, because there is no connection to load it in the chosen one. */
      readonly isInOtherLanguage?: boolean;
    }
  | undefined;

/** The last question and its answer. Kept for a change of language without a connection. */
let last: { readonly question: string; readonly language: Language; readonly answer: unknown } | undefined;

/** The last question. `turn` counts the questions whose forms began anew. */
let opened = { question: '', language: 'vi' as Language, turn: 0 };

/** A number that changes when forms must be made anew: except after a change of language on a page with `keepsForms`. */
function turnOf(question: string, language: Language, { keepsForms }: AnyOfficialPage): number {
  const isOnlyLanguage = opened.question === question && opened.language !== language;
  opened = { question, language, turn: opened.turn + (keepsForms === true && isOnlyLanguage ? 0 : 1) };
  return opened.turn;
}

/**
 * An official page in the form that the shell handles. Before the sign-in, its address offers to sign in. Each page is
 * made once: another View would be another page and lose what was typed.
 */
export const withSession = onceFor(
  (page: AnyOfficialPage): AnyPage => ({
    async load(request) {
      const [session] = await Promise.all([openSession(request.address, request.language), officialStyle()]);
      if (!session) return { kind: 'found', answer: undefined };
      const question = [seatOf(session.viewer), JSON.stringify(request.address), request.query].join(' ');
      const turn = turnOf(question, request.language, page);
      try {
        const loaded = await page.load({ ...request, ask: session.ask, session });
        if (loaded.kind !== 'found') return loaded;
        last = { question, language: request.language, answer: loaded.answer };
        return { kind: 'found', answer: { session, turn, answer: loaded.answer } };
      } catch (error) {
        if (error instanceof AnswerFault && error.kind === 'SIGN_IN') return { kind: 'found', answer: undefined };
        const isOffline = error instanceof AnswerFault && error.kind === 'OFFLINE';
        if (isOffline && last?.question === question && last.language !== request.language)
          return { kind: 'found', answer: { session, turn, answer: last.answer, isInOtherLanguage: true } };
        throw error;
      }
    },
    title(props) {
      const entered = props.answer as Entered;
      return entered ? page.title({ ...props, ...entered }) : sessionWords[props.language].needed.title;
    },
    View(props) {
      const entered = props.answer as Entered;
      if (!entered) return <SignInNeeded language={props.language} />;
      const { session, answer, turn, isInOtherLanguage } = entered;
      // The key keeps typed text from the next viewer.
      return (
        <InSession value={session}>
          {isInOtherLanguage && <p class="warning">{sessionWords[props.language].otherLanguage}</p>}
          <page.View key={`${seatOf(session.viewer)} ${turn}`} {...props} session={session} answer={answer} />
        </InSession>
      );
    },
  }),
);

const seatOf = ({ id, role, unitSlug }: SessionViewer): string => `${id} ${role} ${unitSlug}`;

function SignInNeeded({ language }: { readonly language: Language }): JSX.Element {
  const { needed } = sessionWords[language];
  // A sign-in in another tab counts in this tab too.
  useLayoutEffect(() => keeper.onChange(() => keeper.state()?.tokens && navigate(location.href)), []);
  return (
    <>
      <p>{needed.text}</p>
      {keeper.hasViewerOnDevice() && <p>{needed.draft}</p>}
      <SignInButton returnTo={`${ownPath(location.pathname)}${location.search}`} />
    </>
  );
}
