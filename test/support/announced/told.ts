import { WHY_NOT } from '../../../src/domain/explanation/rank-movement-text.js';
import type { NoChangeReason, UnrankedReason } from '../../../src/domain/ranking/ranking.js';
import { UNRANKED, UNRANKED_IN_SHORT } from '../../../src/domain/ranking/unranked-text.js';
import type { Language, Text } from '../../../src/domain/text/text.js';

/** The facts that one interface gives about a commune's rank; a fact that it does not give is absent. */
export type Told = {
  readonly door: string;
  readonly unit: string;
  readonly rank?: number | null;
  readonly change?: number | null;
  readonly unranked?: UnrankedReason | null;
  readonly noChange?: NoChangeReason | null;
  /** All sentences about the certainty of the rank, the one about a fall first. */
  readonly sureVi?: string | null;
  readonly sureEn?: string | null;
  /** The places by noise, by choice and by both: "1–12 2–4 1–14". */
  readonly sets?: string | null;
  /** The English clause about the communes that passed this one. */
  readonly passed?: string | null;
};

/** The facts in the published rows, by slug. */
export type Rows = ReadonlyMap<string, Required<Omit<Told, 'door' | 'unit'>>>;

/** Every contradiction between the announcements and the rows, in words. */
export function contradictions(month: string, rows: Rows, announced: readonly Told[]): string[] {
  return announced.flatMap(({ door, unit, ...facts }) => {
    const row = rows.get(unit);
    if (!row) return [`${month} ${unit}: ${door} tells of a commune that is not in the ranking`];
    return Object.entries(facts).flatMap(([fact, value]) => {
      const published = row[fact as keyof typeof row];
      return value === published ? [] : [`${month} ${unit}: ${door} says ${fact} ${value}, the ranking ${published}`];
    });
  });
}

const codeIn = <Code extends string>(
  words: Readonly<Record<Code, Text>>,
  language: Language,
  text: string,
): Code | null =>
  (Object.entries(words) as [Code, Text][]).find(([, said]) => text.includes(said[language]))?.[0] ?? null;

/** The reason that a sentence gives for having no rank. */
export const unrankedIn = (text: string, language: Language): UnrankedReason | null => codeIn(UNRANKED, language, text);

/** The reason in a subject or a table, which names it in a few words. */
export const unrankedInShort = (text: string, language: Language): UnrankedReason | null =>
  codeIn(UNRANKED_IN_SHORT, language, text);

export const noChangeIn = (text: string, language: Language): NoChangeReason | null => codeIn(WHY_NOT, language, text);

/** "tăng 02 bậc", "Up 2", "down 1 place", "giữ nguyên", "unchanged", "The same rank": as a number; null where none is said. */
export function changeIn(text: string): number | null {
  const [, word = '', places = ''] = /(tăng|giảm|up|down) (\d+)/i.exec(text) ?? [];
  if (word) return /tăng|up/i.test(word) ? Number(places) : -Number(places);
  return /giữ nguyên|unchanged|^The same (rank|place)|^Rank .+, as in /i.test(text) ? 0 : null;
}

/** "Hạng 12/19", "đồng hạng 3/18", "Joint 3rd of 18", "12th of 19". */
export function rankIn(text: string): number | null {
  const [, vi, en] = /hạng (\d+)\/\d+|(\d+)(?:st|nd|rd|th) of \d+/i.exec(text) ?? [];
  return vi || en ? Number(vi ?? en) : null;
}

/** Labels and values of a letter's text part. */
export const factsIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gm)].map(([, label = '', value = '']) => [label, value]));

/** The numbered sentences below a title of a letter, with counts as the API writes them; null where there is none. */
export function pointsBelow(text: string, title: string): string | null {
  const [, points] = new RegExp(`^${title}\\n((?: {2}\\d+\\. .*\\n)+)`, 'm').exec(text) ?? [];
  return points ? withoutZeros([...points.matchAll(/^ {2}\d+\. (.*)$/gm)].map(([, point]) => point).join(' ')) : null;
}

/** Letters put a zero before counts below ten. */
const withoutZeros = (text: string): string => text.replaceAll(/(?<!\d)0(\d)(?!\d)/g, '$1');

/** The clause of a sentence about a fall that says who passed; null of every other sentence. */
export const passedIn = (sentence: string): string | null =>
  /; ([^;]*that passed it[^;]*)\.$/.exec(sentence)?.[1] ?? null;
