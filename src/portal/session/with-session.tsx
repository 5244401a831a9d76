import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { AnswerFault } from '../shell/ask.js';
import { navigate } from '../shell/navigate.js';
import type { AnyOfficialPage, AnyPage } from '../shell/page.js';
import { keeper, openSession } from './browser-session.js';
import { officialStyle } from './official-style.js';
import type { OfficialSession, SessionViewer } from './session.js';
import { SignInButton } from './sign-in-button.js';
import { sessionWords } from './words.js';

/** What the page has loaded with its session; undefined if the reader has to sign in first. */
type Entered = { readonly session: OfficialSession; readonly answer: unknown } | undefined;

/** A page for officials as the shell handles every page. Until the reader has signed in, its address offers that instead. */
export const withSession = (page: AnyOfficialPage): AnyPage => ({
  async load(request) {
    const [session] = await Promise.all([openSession(request.address, request.language), officialStyle()]);
    if (!session) return { kind: 'found', answer: undefined };
    try {
      const loaded = await page.load({ ...request, ask: session.ask, session });
      return loaded.kind === 'found' ? { kind: 'found', answer: { session, answer: loaded.answer } } : loaded;
    } catch (error) {
      if (error instanceof AnswerFault && error.kind === 'SIGN_IN') return { kind: 'found', answer: undefined };
      throw error;
    }
  },
  title(props) {
    const entered = props.answer as Entered;
    return entered ? page.title({ ...props, ...entered }) : sessionWords(props.language).needed.title;
  },
  View(props) {
    const entered = props.answer as Entered;
    if (!entered) return <SignInNeeded language={props.language} />;
    // What somebody has typed is never shown to the next one.
    return <page.View key={seatOf(entered.session.viewer)} {...props} {...entered} />;
  },
});

const seatOf = ({ id, role, unitSlug }: SessionViewer): string => `${id} ${role} ${unitSlug}`;

function SignInNeeded({ language }: { readonly language: Language }): JSX.Element {
  const { needed } = sessionWords(language);
  // Whoever signs in in another tab has signed in here.
  useEffect(() => keeper.onChange(() => keeper.state()?.tokens && navigate(location.href)), []);
  return (
    <>
      <p>{needed.text}</p>
      {keeper.hasViewerOnDevice() && <p>{needed.draft}</p>}
      <SignInButton language={language} returnTo={`${location.pathname}${location.search}`} />
    </>
  );
}
