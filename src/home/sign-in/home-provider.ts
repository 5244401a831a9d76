import { localDateOf } from '../../domain/time/local-date.js';
import { openMailer } from '../../lambda/base/paced-mail.js';
import type { DevelopmentIssuer } from '../../local/aws/development-issuer.js';
import type { Clock } from '../../local/base/clock.js';
import { inRounds, type Rounds } from '../../local/base/rounds.js';
import { readPeople } from '../../local/sign-in/people.js';
import { openIdProvider, type Provider, type Site } from '../../local/sign-in/provider.js';
import { signInBook } from '../../local/sign-in/sign-ins.js';
import { newStartCode } from '../../local/sign-in/start-code.js';
import type { Stores } from '../../store/index.js';
import type { SignInStore } from '../../store/sign-in/sign-in-store.js';
import type { Configuration } from '../configuration/settings.js';
import { issuerEntrance } from './entrance.js';
import { homeAccounts, invitationLetter } from './home-accounts.js';

const DAY_MS = 86_400_000;
/** A worker that stood still for a week still finds what ended meanwhile. */
const FORGETS_DAYS = 9;

export type HomeProviderDeps = {
  readonly configuration: Configuration;
  readonly stores: Stores;
  readonly signIns: SignInStore;
  readonly keys: DevelopmentIssuer;
  readonly now: Clock;
  readonly report: (error: unknown) => void;
};

/** The provider of `npm start`, with people who sign in at the issuer of their office, and sign-ins that every worker knows. */
export function homeProvider(deps: HomeProviderDeps): {
  readonly provider: Provider;
  answerAccounts(action: string, body: string): Promise<unknown>;
} {
  const { configuration, stores, signIns, keys, now, report } = deps;
  const address = configuration['service.address'];
  const redirects = [`${address}/dang-nhap`, ...configuration['sign-in.redirects']];
  const site: Site = {
    issuerOf: () => address,
    isRedirect: (given) => redirects.includes(given),
    isAfterLogout: (given) => redirects.some((one) => given === `${new URL(one).origin}/`),
    cookieEnd: '; Secure',
  };
  const [clock, sender] = [Date.now, configuration['mail.sender']];
  const provider = openIdProvider({
    ...{ keys, site, now: clock, entries: signIns },
    // Nobody is chosen on a page here, so nobody has to know it.
    startCode: newStartCode(),
    people: () => readPeople(stores, localDateOf(now())),
    entrance: issuerEntrance({ configuration, signIns, now: clock, report }),
    isSecretOf: (source, secret) => signIns.isSecretOf(source, secret),
  });
  const mailer = openMailer(process.env);
  const answerAccounts = homeAccounts({ configuration, signIns, now: clock }, signInBook(clock, signIns), (invited) => {
    const sending = mailer.send(invitationLetter(invited, sender, now()));
    sending.catch(report);
    // The function asks again after 2.5 s, for another account: a relay that is slower than its answer finds the letter all the same.
    return Promise.race([sending, new Promise((resolve) => setTimeout(resolve, RELAY_ANSWERS_MS).unref())]);
  });
  return { provider, answerAccounts };
}

const RELAY_ANSWERS_MS = 1_500;

/** Removes sign-ins that are over, now and every day. */
export function forgetEnded(signIns: SignInStore, report: (error: unknown) => void): Rounds {
  const forget = async (): Promise<void> => {
    for (let days = 2; days <= FORGETS_DAYS; days++)
      await signIns.forget(new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10));
  };
  const rounds = inRounds(forget, DAY_MS, report);
  void rounds.next();
  return rounds;
}
