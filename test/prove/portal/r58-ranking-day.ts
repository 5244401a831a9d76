import { agesOfAddresses } from '../../support/aws/edge/ages.js';
import { MOST, replayed } from '../../support/aws/edge/replay.js';
import { visitsOfDay } from '../../support/aws/edge/visits.js';
import { synthesise } from '../../support/aws/synth.js';
import type { Proof } from '../proof.js';

const SIZES = {
  full: { visits: 1_000_000, from: 0, to: 24 },
  // The time around the day's peak.
  reduced: { visits: 1_000_000, from: 7.5, to: 8.25 },
} as const;

export const proof: Proof = {
  id: 'R58',
  property: 'the edge carries a ranking day',
  async run(size, progress) {
    const template = (await synthesise()).get('xaso-production');
    if (!template) return { size: 'nothing', result: 'there is no stage of production', pass: false };
    progress('asking each kind of page for how long it may be kept');
    const ages = await agesOfAddresses();
    progress('replaying the visits');
    const { requests, hits, reached, busiest, second, waited } = replayed(template, ages, visitsOfDay(SIZES[size]));
    const share = (part: number): string => `${((100 * part) / requests).toFixed(1)} %`;
    return {
      size: `${requests.toLocaleString('en')} requests by 60 places of the edge, ${hits.toFixed(0)} a second at the peak`,
      result: `${reached.toLocaleString('en')} reach a function, at most ${busiest.toFixed(1)} a second over ten seconds, ${second} in one; ${share(waited)} wait for it`,
      pass: requests > 50_000 && busiest <= MOST,
    };
  },
};
