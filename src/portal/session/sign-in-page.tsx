import type { JSX } from 'preact';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { type Loaded, type PageRequest, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { beginSignIn, finishSignIn, keeper } from './browser-session.js';
import type { ReturnFault } from './provider-answer.js';
import { SignInButton } from './sign-in-button.js';
import { sessionWords } from './texts.js';

const WORK = pagePath({ page: 'work' });
/** Marks the second tab once the session is restored. */
const DONE = 'xong';

type Answer =
  | { readonly kind: 'START' | 'SIGNED_IN' | 'LEAVING' | 'DONE' }
  | { readonly kind: 'FAULT'; readonly fault: ReturnFault; readonly returnTo: string };

/** Completes the sign-in and goes on to the wanted page. */
export const signInPage = portalPage<'sign-in', Answer>({
  load,
  title({ language, answer: { kind } }) {
    const { page } = sessionWords[language];
    if (kind === 'FAULT') return page.notDone;
    return kind === 'DONE' ? page.done : page.title;
  },
  View: ({ answer }) => <View answer={answer} />,
});

async function load({ query, language }: PageRequest<'sign-in'>): Promise<Loaded<Answer>> {
  if (query.has('code') || query.has('error')) {
    const { returnTo = WORK, fault } = await finishSignIn(new URL(location.href), language);
    if (!fault) return { kind: 'moved', to: returnTo };
    return { kind: 'found', answer: { kind: 'FAULT', fault, returnTo } };
  }
  const again = query.get(PAGE_QUERY.again);
  if (again === DONE) return { kind: 'found', answer: { kind: 'DONE' } };
  if (again !== null) {
    await beginSignIn(`${pagePath({ page: 'sign-in' })}?${PAGE_QUERY.again}=${DONE}`, language);
    return { kind: 'found', answer: { kind: 'LEAVING' } };
  }
  return { kind: 'found', answer: { kind: (await keeper.find()) ? 'SIGNED_IN' : 'START' } };
}

function View({ answer }: { readonly answer: Answer }): JSX.Element {
  const [words, language] = useWords(sessionWords);
  const { page } = words;
  if (answer.kind === 'FAULT')
    return (
      <>
        <p role="alert">{words.faults[answer.fault]}</p>
        <SignInButton returnTo={answer.returnTo} label={page.retry} />
        <p>
          <a href={pagePath({ page: 'overview' }, language)}>{page.home}</a>
        </p>
      </>
    );
  if (answer.kind === 'LEAVING') return <p>{words.busy}</p>;
  if (answer.kind === 'DONE') return <p>{page.doneText}</p>;
  return answer.kind === 'START' ? (
    <>
      <p>{page.text}</p>
      <SignInButton returnTo={WORK} />
    </>
  ) : (
    <>
      <p>{page.already}</p>
      <p>
        <a href={WORK}>{page.goOn}</a>
      </p>
    </>
  );
}
