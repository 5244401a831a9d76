import { fallInShort } from '../../../src/domain/certainty/certainty-texts.js';
import type { Fall } from '../../../src/domain/certainty/fall.js';
import { unitVi } from '../../../src/email/words/names.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import type { Movers, Rates } from './api.js';
import { changeIn, factsIn, type Rows, type Told } from './told.js';

export type BesideDigest = {
  readonly rows: Rows;
  readonly rates: Rates;
  readonly movers: Movers;
  readonly falls: ReadonlyMap<string, Fall | null>;
};

const slugs: ReadonlyMap<string, string> = new Map(
  seededRegister(true)
    .units.filter(({ level }) => level === 'COMMUNE')
    .map((unit) => [unitVi(unit), unit.id]),
);

/** "Xã A (tăng 02 bậc); xã B (tăng 01 bậc)", "Hạng 1 xã A (926,4 điểm); …": the communes, with the words about each. */
const communesIn = (value: string) =>
  value.split('; ').map((words) => {
    const plain = words.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('vi'));
    const name = plain.replace(/^hạng \d+ /, '').replace(/ \(.*$/, '');
    return { words: plain, unit: slugs.get(name) ?? name };
  });

/** The contradictions of a leader's digest to the ranking, the overview, the completeness or itself. */
export function digestFaults(month: string, text: string, { rows, rates, movers, falls }: BesideDigest): string[] {
  const facts = factsIn(text);
  const fault = (words: string) => `${month}: the digest ${words}`;
  const value = (label: string) => facts.get(label) ?? '';
  const sums = [...facts].flatMap(([label, words]) => {
    if (!/^Báo cáo /.test(label)) return [];
    const counts = [...words.matchAll(/(\d+)\/(\d+)/g)].map(([, count, of]) => [Number(count), Number(of)] as const);
    const expected = counts[0]?.[1] ?? Number.NaN;
    const sum = counts.reduce((total, [count]) => total + count, 0);
    return sum === expected && counts.every(([, of]) => of === expected)
      ? []
      : [fault(`counts ${sum} of ${expected} in “${label}”`)];
  });
  const standings = [...facts.keys()].filter((label) => /^Báo cáo /.test(label));
  const shares = [
    ['Đã gửi', rates.actual],
    ['Gửi đúng hạn', rates.onTime],
  ] as const;
  return [
    ...(standings.length === 0 ? [fault('says nothing of where the reports stand')] : []),
    ...sums,
    ...shares.flatMap(([label, count]) => {
      const [, stated, of] = /^(\d+)\/(\d+)/.exec(value(label)) ?? [];
      return Number(stated) === count && Number(of) === rates.expected
        ? []
        : [fault(`says “${label} ${value(label)}”, the API ${count}/${rates.expected}`)];
    }),
    ...moversFaults(month, value('Tăng bậc nhiều nhất'), movers.rising),
    ...moversFaults(month, value('Giảm bậc nhiều nhất'), movers.falling),
    ...communesIn(value('Giảm bậc nhiều nhất')).flatMap(({ words, unit }) => {
      const fall = falls.get(unit);
      const sure = fall && fallInShort(fall).vi;
      return words === '' || (sure && words.endsWith(`, ${sure})`))
        ? []
        : [fault(`says “${words}”, the ranking ${sure}`)];
    }),
    ...[value('Dẫn đầu'), value('Cuối bảng')].flatMap((list) =>
      communesIn(list).flatMap(({ words, unit }) => {
        const rank = Number(/^hạng (\d+) /.exec(words)?.[1]);
        return rows.get(unit)?.rank === rank ? [] : [fault(`says “${words}”, the ranking ${rows.get(unit)?.rank}`)];
      }),
    ),
  ];
}

function moversFaults(month: string, list: string, movers: readonly Told[]): string[] {
  const inDigest = list === '' ? [] : communesIn(list).map(({ words, unit }) => `${unit} ${changeIn(words)}`);
  const inOverview = movers.map(({ unit, change }) => `${unit} ${change}`);
  return inDigest.join() === inOverview.join()
    ? []
    : [`${month}: the digest's movers are ${inDigest.join(', ')}, the overview's ${inOverview.join(', ')}`];
}

/** The overview names the three that moved furthest, and nobody who moved the other way. */
export function moverFaults(month: string, rows: Rows, { rising, falling }: Movers): string[] {
  const changes = [...rows.values()].flatMap(({ change }) => change ?? []);
  const furthest = (direction: 1 | -1) =>
    changes
      .filter((change) => Math.sign(change) === direction)
      .toSorted((a, b) => direction * (b - a))
      .slice(0, 3)
      .join();
  const changesOf = (movers: readonly Told[]) => movers.map(({ change }) => change).join();
  return [
    ...(changesOf(rising) === furthest(1) ? [] : [`${month}: rising are ${changesOf(rising)}, not ${furthest(1)}`]),
    ...(changesOf(falling) === furthest(-1)
      ? []
      : [`${month}: falling are ${changesOf(falling)}, not ${furthest(-1)}`]),
  ];
}
