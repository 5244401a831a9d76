import { PAGE_QUERY, pagePath } from '../../../../src/domain/text/page-address.js';
import type { Language } from '../../../../src/domain/text/text.js';
import { randomNumbers } from '../../builders/random-communes.js';

/** A browser's request. Answers of a kind are cached for the same time. */
export type Asked = { readonly kind: Kind; readonly path: string; readonly query: string; readonly language: string };
export type Kind = 'page' | 'version' | 'suggestion';

/** The requests of a day in their order, each with its second of the day, its place of the edge, and its index in `asked`. */
export type Day = {
  readonly asked: readonly Asked[];
  readonly requests: readonly { readonly at: number; readonly place: number; readonly which: number }[];
};

/** The communes and indicators of a province; the most read come first. */
const COMMUNES = 92;
const INDICATORS = 48;
export const PLACES = 60;

/** Hours at which the ranking is announced and at which letters arrive; and by how much more people come then. */
const PEAKS = [
  { hour: 8, times: 6, lasts: 0.75 },
  { hour: 9.5, times: 4, lasts: 0.5 },
] as const;

/** The weight of a minute in visits: few at night, some by day, more in the evening and after each event. */
function weightOf(minute: number): number {
  const hour = minute / 60;
  const usual = 0.15 + (hour > 6 && hour < 23 ? 1 : 0) + Math.exp(-((hour - 20) ** 2) / 4) / 2;
  const after = PEAKS.map((peak) => (hour < peak.hour ? 0 : peak.times * Math.exp((peak.hour - hour) / peak.lasts)));
  return after.reduce((sum, each) => sum + each, usual);
}

/** The habits of visitors as shares of visits: an assumption, since nobody has counted them yet. */
const HABITS = {
  /** The chance that a visitor opens another page. */
  goesOn: 0.3,
  /** The visitor follows a shared link, which has its own query. */
  shared: 0.4,
  english: 0.01,
  /** The visitor types into the field of names, and each pause asks for suggestions. */
  searches: 0.02,
  pauses: 3,
} as const;

/** Browsers of three languages, and of how many. */
const LANGUAGES = [
  ['vi-VN,vi;q=0.9', 0.6],
  ['vi-VN,vi;q=0.9,en-US;q=0.6,en;q=0.5', 0.8],
  ['en-US,en;q=0.9', 0.95],
  ['fr-FR,fr;q=0.9,en;q=0.4', 1],
] as const;

const cumulated = (weights: readonly number[]): number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight / whole;
    return sum;
  });
};
/** The second of many is asked for half as often as the first, and so on. */
const byRank = (count: number, power = 1): number[] =>
  cumulated(Array.from({ length: count }, (_, i) => (i + 1) ** -power));

function drawn(shares: readonly number[], random: number): number {
  let [low, high] = [0, shares.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 1) < random) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The visits that begin between two hours of a day of so many. The same on every machine. */
export function visitsOfDay({ visits, from, to }: { visits: number; from: number; to: number }): Day {
  const random = randomNumbers(30);
  const weights = Array.from({ length: 1_440 }, (_, minute) => weightOf(minute));
  const [first, end] = [from * 60, to * 60];
  const sum = (some: readonly number[]): number => some.reduce((all, weight) => all + weight, 0);
  const wanted = weights.slice(first, end);
  const minutes = cumulated(wanted);
  const languages = LANGUAGES.map(([, share]) => share);
  const [places, communes, indicators] = [byRank(PLACES), byRank(COMMUNES, 0.8), byRank(INDICATORS, 0.7)];
  const commune = (): string => `xa-${drawn(communes, random())}`;
  const asked: Asked[] = [];
  const known = new Map<string, number>();
  const whichOf = (each: Asked): number => {
    const name = `${each.path}?${each.query} ${each.language}`;
    const which = known.get(name) ?? asked.push(each) - 1;
    known.set(name, which);
    return which;
  };
  const page = (of: Language): readonly [path: string, query: string, kind?: Kind] => {
    const chance = random();
    if (chance < 0.22) return [pagePath({ page: 'overview' }, of), ''];
    if (chance < 0.5) return [pagePath({ page: 'ranking' }, of), ''];
    if (chance < 0.86) return [pagePath({ page: 'commune', unit: commune() }, of), ''];
    if (chance < 0.92) return [pagePath({ page: 'indicator', code: `C${drawn(indicators, random())}` }, of), ''];
    if (chance < 0.95) return [pagePath({ page: 'certainty' }, of), ''];
    if (chance < 0.97)
      return [pagePath({ page: 'ranking', month: '2026-10' }, of), `${PAGE_QUERY.version}=1`, 'version'];
    if (chance < 0.985)
      return [pagePath({ page: 'comparison' }, of), `${PAGE_QUERY.communes}=${commune()},${commune()}`];
    return [pagePath({ page: chance < 0.995 ? 'method' : 'data' }, of), ''];
  };
  const requests: { at: number; place: number; which: number }[] = [];
  for (let visit = 0; visit < (visits * sum(wanted)) / sum(weights); visit++) {
    let at = (first + drawn(minutes, random()) + random()) * 60;
    const place = drawn(places, random());
    const [language = ''] = LANGUAGES[drawn(languages, random())] ?? [];
    const isEnglish = random() < HABITS.english;
    let query = random() < HABITS.shared ? ['utm_source=zalo', `fbclid=${Math.floor(random() * 40)}`][visit % 2] : '';
    if (random() < HABITS.searches)
      for (let pause = 0; pause < HABITS.pauses; pause++) {
        const text = commune().slice(0, 3 + pause + 1);
        const which = whichOf({ kind: 'suggestion', path: '/graphql', query: `variables=${text}`, language });
        requests.push({ at: at + pause, place, which });
      }
    do {
      const [path, own, kind = 'page'] = page(isEnglish ? 'en' : 'vi');
      const parts = [own, query].filter((part) => part);
      const which = whichOf({ kind, path: visit % 50 === 0 ? `${path}/` : path, query: parts.join('&'), language });
      requests.push({ at, place, which });
      at += 20 + 40 * random();
      query = '';
    } while (random() < HABITS.goesOn);
  }
  return { asked, requests: requests.sort((a, b) => a.at - b.at) };
}
