import type { OfficialRole } from '../../../src/domain/official/official.js';
import { officialClaims } from '../../../src/local/aws/development-issuer.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { bearer, testIssuer } from '../../support/api/tokens.js';
import { drawn } from '../world/keyed.js';
import type { World } from '../world/world.js';

export type Person = { readonly id: string; readonly role: OfficialRole };
type Result<T> = { readonly data?: T | null; readonly errors?: readonly { readonly message: string }[] };

/** Nobody can see from a story what a key was, so each question and each change has its own. */
export type Api = {
  /** Answered, whatever it takes: a person asks again until the service does. */
  ask<T>(who: Person, id: string, query: string, variables: object, faultless?: boolean): Promise<T>;
};

const TRIES = 6;

export function apiOf(world: World, seed: number): Api {
  async function once<T>(who: Person, id: string, query: string, variables: object, faultless: boolean) {
    const { now } = world.clock;
    const event = graphqlEvent(query, new Date(now).toISOString(), variables);
    // An hour old, because the clocks of machines differ.
    const token = testIssuer.tokenFor(officialClaims(who.id, who.role), now - 3_600_000);
    const outcome = await world.invoke(
      'graphql',
      id,
      { ...event, headers: { ...event.headers, ...bearer(token) } },
      { faultless },
    );
    if (outcome.kind !== 'ANSWERED') return undefined;
    const { statusCode, body } = outcome.answer as { statusCode: number; body: string };
    const { data, errors } = JSON.parse(body) as Result<T>;
    if (statusCode === 200 && data && !errors) return data;
    if (faultless) throw new Error(`${id} of ${who.id} was answered without a fault: ${statusCode} ${body}`);
    return undefined;
  }

  return {
    async ask<T>(who: Person, id: string, query: string, variables: object, faultless = false): Promise<T> {
      for (let nth = 1; ; nth++) {
        const data = await once<T>(who, `${id} ${nth}`, query, variables, faultless || nth >= TRIES);
        if (data !== undefined) return data;
        if (nth > TRIES) throw new Error(`${id} of ${who.id} was never answered`);
        await world.clock.until(world.clock.now + 5_000 + drawn(seed, id, nth, 'patience') * 120_000);
      }
    },
  };
}
