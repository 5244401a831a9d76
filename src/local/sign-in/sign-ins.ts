import { randomBytes } from 'node:crypto';
import type { AuthorizeRequest } from './authorize-request.js';
import { type Mistake, mistake } from './mistakes.js';
import { SESSION_SECONDS } from './session-cookie.js';

const MINUTE_MS = 60_000;
const CODE_MS = MINUTE_MS;
/** A sign-in ends after this time, as on a stage (infra/sign-in.ts). */
const SIGN_IN_MS = 12 * 60 * MINUTE_MS;

/** What one choice on the page leads to. It ends by time, by signing out, and when a code or token comes twice. */
export type SignIn = {
  readonly id: string;
  readonly official: string;
  readonly request: AuthorizeRequest;
  /** The moment of the choice. */
  readonly at: number;
  ended: boolean;
};

type Code = { readonly signIn: SignIn; spent: boolean };
/** A browser in which somebody was chosen for an app. */
type BrowserSession = { readonly official: string; readonly redirectUri: string; readonly until: number };
type RefreshToken = { readonly signIn: SignIn; exchanged: boolean };

/** 256 random bits. */
const secret = (): string => randomBytes(32).toString('base64url');

export type SignIns = ReturnType<typeof signInBook>;

/** All that is signed in. Kept in memory, so a new start of the service ends every sign-in. */
export function signInBook(now: () => number) {
  const codes = new Map<string, Code>();
  const tokens = new Map<string, RefreshToken>();
  const browsers = new Map<string, BrowserSession>();

  const isOver = ({ at }: SignIn): boolean => now() >= at + SIGN_IN_MS;
  function forget(): void {
    for (const [value, { until }] of browsers) if (now() >= until) browsers.delete(value);
    for (const entries of [codes, tokens])
      for (const [value, { signIn }] of entries) if (isOver(signIn)) entries.delete(value);
  }
  function newToken(signIn: SignIn): string {
    const token = secret();
    tokens.set(token, { signIn, exchanged: false });
    return token;
  }

  return {
    codeFor(request: AuthorizeRequest, official: string): string {
      forget();
      const code = secret();
      codes.set(code, { signIn: { id: secret(), official, request, at: now(), ended: false }, spent: false });
      return code;
    },
    /** The value by which the browser is known again, for an hour. */
    rememberBrowser({ redirectUri }: AuthorizeRequest, official: string): string {
      const value = secret();
      browsers.set(value, { official, redirectUri, until: now() + SESSION_SECONDS * 1_000 });
      return value;
    },
    /** Who was chosen in this browser for the same app: another one on this machine has to ask. */
    officialIn(value: string | undefined, { redirectUri }: AuthorizeRequest): string | undefined {
      const found = browsers.get(value ?? '');
      return found && now() < found.until && found.redirectUri === redirectUri ? found.official : undefined;
    },
    forgetBrowser(value: string | undefined): void {
      browsers.delete(value ?? '');
    },
    /** Whatever comes of it, the code is spent. A second use ends the sign-in: somebody else may have the code. */
    spendCode(code: string): SignIn | Mistake {
      const found = codes.get(code);
      if (!found) return mistake('unknown-code');
      const { signIn } = found;
      if (found.spent) {
        signIn.ended = true;
        return mistake('replayed-code');
      }
      found.spent = true;
      return now() < signIn.at + CODE_MS ? signIn : mistake('expired-code');
    },
    newToken,
    /** The token is replaced by a new one. An old one that comes again ends the sign-in. */
    exchange(token: string): { readonly signIn: SignIn; readonly next: string } | Mistake {
      const found = tokens.get(token);
      if (!found || found.signIn.ended || isOver(found.signIn)) return mistake('unknown-refresh-token');
      const { signIn } = found;
      if (found.exchanged) {
        signIn.ended = true;
        return mistake('replayed-refresh-token');
      }
      found.exchanged = true;
      return { signIn, next: newToken(signIn) };
    },
    end(token: string): void {
      const found = tokens.get(token);
      if (found) found.signIn.ended = true;
    },
    /** By the `sid` of an id token. */
    endById(id: string): void {
      for (const { signIn } of codes.values()) if (signIn.id === id) signIn.ended = true;
    },
  };
}
