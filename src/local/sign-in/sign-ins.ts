import { randomBytes } from 'node:crypto';
import { SIGN_IN_HOURS } from '../../domain/official/official.js';
import type { SignInEntry, SignInStore } from '../../store/sign-in/sign-in-store.js';
import type { AuthorizeRequest } from './authorize-request.js';
import { type Mistake, mistake } from './mistakes.js';
import { SESSION_SECONDS } from './session-cookie.js';

const MINUTE_MS = 60_000;
const CODE_MS = MINUTE_MS;
const SIGN_IN_MS = SIGN_IN_HOURS * 60 * MINUTE_MS;

/** The result of a choice on the page. It ends by time, by signing out, and when a code or token is used twice. */
export type SignIn = {
  readonly id: string;
  readonly official: string;
  readonly request: AuthorizeRequest;
  /** The moment of the choice. */
  readonly at: number;
};

export type SignInEntries = Pick<SignInStore, 'put' | 'get' | 'use'>;

/** Entries in memory, until their time or the process ends. */
export function entriesInMemory(now: () => number): SignInEntries {
  const entries = new Map<string, SignInEntry & { isUsed: boolean }>();
  return {
    async put(secret, entry) {
      for (const [name, { until }] of entries) if (now() >= until) entries.delete(name);
      entries.set(secret, { ...entry, isUsed: false });
    },
    get: async (secret) => entries.get(secret),
    async use(secret) {
      const found = entries.get(secret);
      if (!found || found.isUsed) return false;
      found.isUsed = true;
      return true;
    },
  };
}

/** A secret of 256 random bits after the day on which it ends. By this day a store finds ended entries. */
export const newSecret = (until: number): string => `${dayOf(until)}.${randomBytes(32).toString('base64url')}`;

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

export type SignIns = ReturnType<typeof signInBook>;

export function signInBook(now: () => number, entries: SignInEntries = entriesInMemory(now)) {
  const isOver = ({ at }: Pick<SignIn, 'at'>): boolean => now() >= at + SIGN_IN_MS;
  const signInOf = ({ official, signIn: id, at, about }: SignInEntry): SignIn => ({
    ...{ id, official, at },
    request: JSON.parse(about) as AuthorizeRequest,
  });

  async function keep(kind: 'CODE' | 'TOKEN' | 'SIGN_IN', secret: string, signIn: SignIn): Promise<string> {
    const { id, official, at, request } = signIn;
    await entries.put(secret, {
      ...{ kind, at, until: at + SIGN_IN_MS, official, signIn: id, about: JSON.stringify(request) },
    });
    return secret;
  }
  const newToken = (signIn: SignIn) => keep('TOKEN', newSecret(signIn.at + SIGN_IN_MS), signIn);

  /** When all sign-ins of an official were last ended. The mark is kept as long as a sign-in lasts, so it has one of two days. */
  async function endedAt(official: string): Promise<number> {
    const days = [now(), now() + SIGN_IN_MS].map((moment) => `${dayOf(moment)}.${official}`);
    const marks = await Promise.all(days.map((mark) => entries.get(mark)));
    return Math.max(...marks.map((mark) => mark?.at ?? Number.NEGATIVE_INFINITY));
  }

  return {
    async codeFor(request: AuthorizeRequest, official: string): Promise<string> {
      const at = now();
      const signIn = { id: newSecret(at + SIGN_IN_MS), official, request, at };
      await keep('SIGN_IN', signIn.id, signIn);
      return keep('CODE', newSecret(at + SIGN_IN_MS), signIn);
    },
    /** A value that identifies the browser for an hour. */
    async rememberBrowser({ redirectUri }: AuthorizeRequest, official: string): Promise<string> {
      const until = now() + SESSION_SECONDS * 1_000;
      const value = newSecret(until);
      await entries.put(value, { kind: 'BROWSER', at: now(), until, official, signIn: '', about: redirectUri });
      return value;
    },
    /** The official chosen in this browser for the same app; any other app on this machine has to show the page. */
    async officialIn(value: string | undefined, { redirectUri }: AuthorizeRequest): Promise<string | undefined> {
      const found = await entries.get(value ?? '');
      const isKnown = found?.kind === 'BROWSER' && !found.isUsed && now() < found.until && found.about === redirectUri;
      return isKnown && (await endedAt(found.official)) < found.at ? found.official : undefined;
    },
    async forgetBrowser(value: string | undefined): Promise<void> {
      await entries.use(value ?? '');
    },
    /** Spends a code in any case. A second use ends the sign-in, because somebody else may have the code. */
    async spendCode(code: string): Promise<SignIn | Mistake> {
      const found = await entries.get(code);
      if (found?.kind !== 'CODE') return mistake('unknown-code');
      const signIn = signInOf(found);
      if (!(await entries.use(code))) {
        await entries.use(signIn.id);
        return mistake('replayed-code');
      }
      return now() < signIn.at + CODE_MS ? signIn : mistake('expired-code');
    },
    newToken,
    /** Replaces a token by a new one. A second use of the old token ends the sign-in. */
    async exchange(token: string): Promise<{ readonly signIn: SignIn; readonly next: string } | Mistake> {
      const found = await entries.get(token);
      if (found?.kind !== 'TOKEN' || isOver(found)) return mistake('unknown-refresh-token');
      const signIn = signInOf(found);
      const [own, ended] = await Promise.all([entries.get(signIn.id), endedAt(signIn.official)]);
      if (own?.isUsed !== false || ended >= signIn.at) return mistake('unknown-refresh-token');
      if (!(await entries.use(token))) {
        await entries.use(signIn.id);
        return mistake('replayed-refresh-token');
      }
      return { signIn, next: await newToken(signIn) };
    },
    async end(token: string): Promise<void> {
      const found = await entries.get(token);
      if (found?.kind === 'TOKEN') await entries.use(found.signIn);
    },
    /** Ends a sign-in by the `sid` of an id token. */
    async endById(id: string): Promise<void> {
      await entries.use(id);
    },
    async endAllOf(official: string): Promise<void> {
      const until = now() + SIGN_IN_MS;
      const mark = `${dayOf(until)}.${official}`;
      await entries.put(mark, { kind: 'ENDED', at: now(), until, official, signIn: '', about: '' });
    },
  };
}
