import { byOwnName, inSentence } from '../../domain/register/unit-text.js';
import type { Language } from '../../domain/text/text.js';

type Labelled<Key extends string> = readonly ({ readonly value: string } & Readonly<Record<Key, string>>)[] | null;

/** The word of the API for a value of an enum, in the language `key`; the value itself where it has none. */
export const labelIn = <Key extends string>(labels: Labelled<Key>, value: string, key: Key): string =>
  labels?.find((label) => label.value === value)?.[key] ?? value;

const ENDINGS = { vi: 'Vi', en: 'En' } as const;
type Both<Name extends string> = `${Name}${(typeof ENDINGS)[Language]}`;

/** What an answer holds in both languages, as a form does that opens without a connection: `nameVi` or `nameEn`. */
export const ofLanguage = <Name extends string, Of extends Readonly<Record<Both<Name>, unknown>>>(
  of: Of,
  name: Name,
  language: Language,
): Of[Both<Name>] => of[`${name}${ENDINGS[language]}` as keyof Of] as Of[Both<Name>];

/** Labels of one enum in the language of the page, as the API answers them. */
export type EnumLabels = Labelled<'label'>;

export const enumLabel = (labels: EnumLabels, value: string): string => labelIn(labels, value, 'label');

/** A unit with what is said of it today. What has a day of its own names the unit of that day beside it. */
export type NamedOnDay = { readonly onDay: { readonly name: string } | null };

/** The name that a unit has today, or had on its last day. */
export const unitName = ({ onDay }: NamedOnDay): string => onDay?.name ?? '';

/** What is said of units, in the order in which every list of names stands. */
export const byUnitName = <Of extends { readonly unit: NamedOnDay }>(list: readonly Of[]): readonly Of[] =>
  list.toSorted((a, b) => byOwnName(unitName(a.unit), unitName(b.unit)));

type NamedReport = { readonly unitOnDay: { readonly name: string }; readonly period: { readonly name: string } };

/** `Xã Xuân Lạc, tháng 11 năm 2026` */
export const reportName = ({ unitOnDay, period }: NamedReport): string => `${unitOnDay.name}, ${period.name}`;

type PlacedReport = { readonly unit: { readonly slug: string }; readonly period: { readonly code: string } };

/** The unit and the period of a report, as addresses of pages and inputs of the API name them. */
export const reportAddress = ({ unit, period }: PlacedReport) => ({ unit: unit.slug, period: period.code });

/** The name of a unit inside a sentence. An English name does not begin with a Vietnamese kind and stays as it is. */
export const unitInSentence = (name: string): string => inSentence({ vi: name, en: name }).vi;

/**
 * The language that a source is marked with on a page of another one. A source that an earlier release stored is
 * Vietnamese in both languages: half of its words or more have Vietnamese letters. Names inside English are fewer, but for
 * that of the service. Both languages asked for beside each other would say it for certain, at the price of 48 texts on
 * every English page; the office's next load of its catalogue has the English, and nothing is guessed any more.
 */
export function sourceLanguage(text: string): 'vi' | undefined {
  const words = text.replace('Xã Số', '').split(' ');
  return words.filter((word) => /[À-ỹ]/.test(word)).length * 2 >= words.length ? 'vi' : undefined;
}
