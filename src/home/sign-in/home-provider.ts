import { localDateOf } from '../../domain/time/local-date.js';
import type { DevelopmentIssuer } from '../../local/aws/development-issuer.js';
import type { Clock } from '../../local/base/clock.js';
import { inRounds, type Rounds } from '../../local/base/rounds.js';
import { readPeople } from '../../local/sign-in/people.js';
import { openIdProvider, type Site } from '../../local/sign-in/provider.js';
import { newStartCode } from '../../local/sign-in/start-code.js';
import type { Stores } from '../../store/index.js';
import type { SignInStore } from '../../store/sign-in/sign-in-store.js';
import { type EntranceDeps, issuerEntrance } from './entrance.js';

const DAY_MS = 86_400_000;
/** How many days a round looks back: it also removes what ended while no worker ran for a week. */
const FORGETS_DAYS = 9;

/** The OpenID provider of `npm start`, but people sign in at the issuer of their office and all workers share the sign-ins. */
export function homeProvider(deps: EntranceDeps, stores: Stores, keys: DevelopmentIssuer, today: Clock) {
  const { configuration, signIns, now } = deps;
  const address = configuration['service.address'];
  const redirects = [`${address}/dang-nhap`, ...configuration['sign-in.redirects']];
  const site: Site = {
    issuerOf: () => address,
    isRedirect: (given) => redirects.includes(given),
    isAfterLogout: (given) => redirects.some((one) => given === `${new URL(one).origin}/`),
    cookieEnd: '; Secure',
  };
  return openIdProvider({
    ...{ keys, site, now, entries: signIns },
    // The code opens a page on which an official is chosen. Here is no such page, so nobody gets the code.
    startCode: newStartCode(),
    people: () => readPeople(stores, localDateOf(today())),
    entrance: issuerEntrance(deps),
    isSecretOf: (source, secret) => signIns.isSecretOf(source, secret),
  });
}

/** Removes ended sign-ins now and once a day. */
export function forgetEnded(signIns: SignInStore, report: (error: unknown) => void): Rounds {
  const forget = async (): Promise<void> => {
    for (let days = 2; days <= FORGETS_DAYS; days++)
      await signIns.forget(new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10));
  };
  const rounds = inRounds(forget, DAY_MS, report);
  void rounds.next();
  return rounds;
}
