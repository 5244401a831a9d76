/** Random choices from a sequence of numbers. The same seed gives the same choices. */
export type Chance = {
  below(n: number): number;
  of<T>(list: readonly T[]): T;
  is(probability: number): boolean;
  list<T>(least: number, most: number, one: () => T): T[];
};

export function chance(random: () => number): Chance {
  const below = (n: number) => Math.floor(random() * n);
  return {
    below,
    of: (list) => list[below(list.length)] as never,
    is: (probability) => random() < probability,
    list: (least, most, one) => Array.from({ length: least + below(most - least + 1) }, one),
  };
}
