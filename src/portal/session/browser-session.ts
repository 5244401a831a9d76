import { PAGE_QUERY, type PageAddress, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { SIGN_IN_FILE, type SignInFacts } from '../contract.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { ownPath } from '../shell/navigate.js';
import { assignmentFor } from './assignment-for.js';
import { askWith, officialSession } from './official-session.js';
import type { SignInProvider } from './provider.js';
import { type ReturnFault, SignInFault, type Tokens } from './provider-answer.js';
import { sessionKeeper } from './session-keeper.js';
import { askViewer, viewerOnDevice } from './viewer.js';
import { signInWaiting } from './waiting-sign-in.js';

const CHANNEL = 'xaso-session';

const now = (): number => Date.now();
const send: typeof fetch = (address, init) => fetch(address, init);

const waitingSignIn = signInWaiting(() => window.sessionStorage);
const viewerDevice = viewerOnDevice(() => window.localStorage);
let opened: Promise<SignInProvider> | undefined;

/** The provider, loaded with the first sign-in or renewal. A failed load is tried again. */
function provider(): Promise<SignInProvider> {
  opened ??= openedProvider().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openedProvider(): Promise<SignInProvider> {
  const [facts, { openProvider }] = await Promise.all([signInFacts(), import('./provider.js').catch(offline)]);
  return await openProvider(facts, location.origin, now);
}

async function signInFacts(): Promise<SignInFacts> {
  const response = await send(SIGN_IN_FILE, { cache: 'no-cache' }).catch(offline);
  if (!response.ok) throw new AnswerFault('BUSY', `HTTP ${response.status}`);
  return (await response.json().catch(offline)) as SignInFacts;
}

function offline(error: unknown): never {
  throw new AnswerFault('OFFLINE', String(error));
}

/** Runs one call at a time. Old browsers have no locks: two tabs that renew at once may have to sign in again. */
const alone = <T>(call: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? (navigator.locks.request(CHANNEL, call) as Promise<T>) : call();

/** Knows who is signed in in this browser. */
export const keeper = sessionKeeper({
  provider,
  reach: signInFacts,
  channel: 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined,
  device: viewerDevice,
  now,
  alone,
});

/** The provider's address for signing in. The reader returns to `/dang-nhap`, and from there to `returnTo`. */
async function signInAddress(returnTo: string, language: Language, isSilent: boolean): Promise<URL> {
  const redirectUri = `${location.origin}${pagePath({ page: 'sign-in' })}`;
  const { address, begun } = await (await provider()).begin(redirectUri, language, isSilent);
  waitingSignIn.keep({ begun, returnTo, language, isSilent });
  return address;
}

export const beginSignIn = async (returnTo: string, language: Language): Promise<void> =>
  location.assign(await signInAddress(returnTo, language, false));

/**
 * Tokens end with the tab, so a reloaded page asks the provider once whether the reader is still signed in in this
 * browser. It does so only for the last viewer, unless that viewer signed out; typed content stays on the device.
 * Resolves if the page is still shown: the provider cannot be reached, or the reader used the back button.
 */
async function signInSilently(language: Language): Promise<void> {
  if (!keeper.hasViewerOnDevice() || !waitingSignIn.mayTrySilently()) return;
  try {
    const address = await signInAddress(`${ownPath(location.pathname)}${location.search}`, language, true);
    waitingSignIn.tried();
    location.replace(address);
    await shownAgain();
  } catch {
    // The page offers to sign in, and shows the fault when the reader tries.
  }
}

/** Gives the return address the language of the page before, which may have come from a link alone. */
export function keepLanguageOfReturn(): void {
  const url = new URL(location.href);
  const language = pageAt(url.pathname)?.page === 'sign-in' ? waitingSignIn.language() : undefined;
  if (language === undefined) return;
  url.searchParams.set(PAGE_QUERY.language, language);
  history.replaceState(null, '', url);
}

/** Resolves when the reader returns to the page unchanged. */
const shownAgain = (): Promise<void> =>
  new Promise((resolve) => window.addEventListener('pageshow', ({ persisted }) => persisted && resolve()));

type Returned = { readonly returnTo: string | undefined; readonly fault: ReturnFault | undefined };

/**
 * Completes the sign-in with the provider's answer in the address. The path of the page before is undefined if this tab
 * began no sign-in; a silent sign-in has no fault, because the wanted page offers to sign in.
 */
export async function finishSignIn(address: URL, language: Language): Promise<Returned> {
  const waiting = waitingSignIn.take();
  if (!waiting) return { returnTo: undefined, fault: 'REFUSED' };
  const { begun, returnTo, isSilent } = waiting;
  try {
    const before = viewerDevice.read();
    const viewer = await keeper.signIn(begun, address, async (tokens) => {
      const first = await askViewer(askWith(tokens, { language, send }));
      // A person who chose an assignment on this device keeps it.
      const isOffered = first?.assignments.some(({ id }) => id === before?.assignment.id);
      if (before?.id !== first?.id || before?.seat === first?.seat || !isOffered) return first;
      return await viewerAs(before?.assignment.id ?? null, language)(tokens);
    });
    if (viewer) waitingSignIn.succeeded();
    return { returnTo, fault: viewer || isSilent ? undefined : 'UNKNOWN' };
  } catch (error) {
    const fault = faultOf(error);
    return { returnTo, fault: isSilent ? undefined : fault };
  }
}

const viewerAs = (assignment: string | null, language: Language) => (tokens: Tokens) =>
  askViewer(askWith(tokens, { language, send, assignment }));

export const chooseAssignment = (id: string, language: Language): Promise<void> =>
  keeper.choose(viewerAs(id, language));

function faultOf(error: unknown): ReturnFault {
  if (error instanceof SignInFault) return error.kind;
  if (!(error instanceof AnswerFault)) throw error;
  if (error.kind === 'OFFLINE' || error.kind === 'BUSY') return error.kind;
  // The API refuses the token of a person whom the register does not know.
  return error.kind === 'SIGN_IN' ? 'UNKNOWN' : 'REFUSED';
}

/** Goes to the provider, which ends its own session. */
export const signOut = async (): Promise<void> => location.assign(await keeper.signOut(`${location.origin}/`));

/** The session for the page at an address. Undefined if the reader has to sign in first. */
export async function openSession(address: PageAddress, language: Language): Promise<OfficialSession | undefined> {
  const found = (await keeper.find()) ?? (await keeper.findOnDevice());
  if (!found) await signInSilently(language);
  const wanted = found && assignmentFor(address, found);
  // A letter about one of several assignments leads to a page of that assignment.
  if (wanted && keeper.state()?.tokens) await chooseAssignment(wanted, language);
  const viewer = keeper.state()?.viewer ?? found;
  return viewer && officialSession({ keeper, viewer, language, send });
}
