import file from '../data/invented-names.json' with { type: 'json' };
import { fraction } from '../demonstration/fraction.js';

const pick = (list: readonly string[], ...words: readonly (string | number)[]): string =>
  list[Math.floor(fraction(...words) * list.length)] ?? '';

/** Combines common parts of names by chance. No name comes twice, and the same words give the same name. */
export function inventedNames(): (...words: readonly string[]) => string {
  const used = new Set<string>();
  return (...words) => {
    for (let attempt = 0; ; attempt += 1) {
      const parts = fraction(...words, attempt, 'gender') < 0.5 ? file.women : file.men;
      const name = [
        pick(file.surnames, ...words, attempt, 'surname'),
        pick(parts.middle, ...words, attempt, 'middle'),
        pick(parts.given, ...words, attempt, 'given'),
      ].join(' ');
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
