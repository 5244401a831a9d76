import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { AnswerFault } from '../shell/ask.js';
import { navigate, ownPath } from '../shell/navigate.js';
import type { AnyOfficialPage, AnyPage } from '../shell/page.js';
import type { OfficialSession, SessionViewer } from '../shell/session.js';
import { keeper, openSession } from './browser-session.js';
import { officialStyle } from './official-style.js';
import { SignInButton } from './sign-in-button.js';
import { sessionWords } from './texts.js';

/** What the page has loaded with its session; undefined if the reader has to sign in first. */
type Entered =
  | {
      readonly session: OfficialSession;
      readonly answer: unknown;
      /** Counts the pages that were opened: with each one forms begin anew. */
      readonly turn: number;
      /** Without a connection nobody can ask in the language that the reader has chosen now. */
      readonly isInOtherLanguage?: boolean;
    }
  | undefined;

/** What was answered last, and to which question. It stays when the reader changes the language without a connection. */
let last: { readonly question: string; readonly language: Language; readonly answer: unknown } | undefined;

/** Each page is made once: another View would be another page, and what is typed in it would be gone. */
const made = new WeakMap<AnyOfficialPage, AnyPage>();

/** A page for officials as the shell handles every page. Until the reader has signed in, its address offers that instead. */
export function withSession(page: AnyOfficialPage): AnyPage {
  const withIt = made.get(page) ?? pageWithSession(page);
  made.set(page, withIt);
  return withIt;
}

/** The question that was asked last; `turn` counts those whose forms began anew. */
let opened = { question: '', language: 'vi' as Language, turn: 0 };

/** The forms of a page that keeps them outlive a change of the language, and nothing else. */
function turnOf(question: string, language: Language, { keepsForms }: AnyOfficialPage): number {
  const isOnlyLanguage = opened.question === question && opened.language !== language;
  opened = { question, language, turn: opened.turn + (keepsForms === true && isOnlyLanguage ? 0 : 1) };
  return opened.turn;
}

const pageWithSession = (page: AnyOfficialPage): AnyPage => ({
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
    // What somebody has typed is never shown to the next one.
    return (
      <>
        {isInOtherLanguage && <p class="warning">{sessionWords[props.language].otherLanguage}</p>}
        <page.View key={`${seatOf(session.viewer)} ${turn}`} {...props} session={session} answer={answer} />
      </>
    );
  },
});

const seatOf = ({ id, role, unitSlug }: SessionViewer): string => `${id} ${role} ${unitSlug}`;

function SignInNeeded({ language }: { readonly language: Language }): JSX.Element {
  const { needed } = sessionWords[language];
  // Whoever signs in in another tab has signed in here.
  useLayoutEffect(() => keeper.onChange(() => keeper.state()?.tokens && navigate(location.href)), []);
  return (
    <>
      <p>{needed.text}</p>
      {keeper.hasViewerOnDevice() && <p>{needed.draft}</p>}
      <SignInButton language={language} returnTo={`${ownPath(location.pathname)}${location.search}`} />
    </>
  );
}
