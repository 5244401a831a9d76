import { FORMER_OFFICIAL } from '../../domain/official/former-official-text.js';
import { withoutMarks } from '../../domain/text/fold-text.js';
import { onceFor } from '../../domain/text/once-for.js';

/** The person whose traces are sought. */
export type KnownPerson = {
  /** The `sub` claim of the person's tokens. */
  readonly id: string;
  /** Today's name and every name that an administrator corrected. The same holds for addresses and telephones. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

type Words = Omit<KnownPerson, 'id'>;
type Pattern = { readonly of: RegExp; readonly becomes: string };

/** Separators between the words of a name: spaces, or the signs used in file names. */
const BETWEEN = String.raw`[\s_.\-]+`;
/** Separators in a name without diacritics. Hyphens are left out, because the name could be the id of a unit. */
const BETWEEN_PLAIN = String.raw`[\s_]+`;
/** A name of fewer words without diacritics would match many ordinary texts. */
const LEAST_PLAIN_WORDS = 3;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsOf = (name: string): string[] => name.trim().split(/\s+/);
const whole = (forms: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`;

/** Replaces names, addresses and telephones in any spelling: capitals, diacritics, spaces, digits grouped or joined. */
export function textsWithout(person: Words): (text: string) => string {
  const patterns = patternsOf(person);
  return (text) => patterns.reduce((left, { of, becomes }) => left.replace(of, becomes), text);
}

/** Whether a text contains a name, an address or a telephone of the person. */
export function mentions(person: Words): (text: string) => boolean {
  const patterns = patternsOf(person);
  return (text) => patterns.some(({ of }) => text.search(of) >= 0);
}

/** Patterns of a person, made once because a search reads every item of a table. */
const patternsOf = onceFor(({ names, emails, phones }: Words): readonly Pattern[] => {
  const numbers = phones.map(digitsOf).filter((digits) => digits !== '');
  const spelled = [...new Set(emails.flatMap((email) => [email.normalize('NFC'), email.normalize('NFD')]))];
  return [
    ...patternOf(spelled.map(escaped), (forms) => forms.join('|'), 'da-xoa'),
    ...patternOf(names.flatMap(spellings), whole, FORMER_OFFICIAL),
    // A letter beside the number is allowed (ĐT0912345678). A digit beside it makes another number.
    ...patternOf(numbers.map(digitsApart), (forms) => `(?<!\\d)(?:${forms.join('|')})(?!\\d)`, '—'),
  ];
});

const patternOf = (forms: readonly string[], join: (forms: readonly string[]) => string, becomes: string): Pattern[] =>
  forms.length === 0 ? [] : [{ of: new RegExp(join(forms), 'giu'), becomes }];

/** A name in composed and decomposed letters, with the tone on either vowel (Hòa, Hoà), and without diacritics. */
function spellings(name: string): string[] {
  const words = wordsOf(name);
  const marked = words.map((word) => {
    const apart = word.normalize('NFD');
    const tones = [
      apart,
      apart.replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/gi, '$1$3$2'),
      apart.replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/gi, '$1$3$2'),
    ];
    return `(?:${[...new Set(tones.flatMap((form) => [form.normalize('NFC'), form]))].map(escaped).join('|')})`;
  });
  const plain = words.map((word) => escaped(withoutMarks(word)));
  return [marked.join(BETWEEN), ...(words.length >= LEAST_PLAIN_WORDS ? [plain.join(BETWEEN_PLAIN)] : [])];
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');

/** Digits may be grouped or joined, and 0 may be the country code 84: 0912 345 678, (0912) 345-678, +84912345678. */
function digitsApart(digits: string): string {
  const [first = '', ...rest] = digits;
  const begins = first === '0' ? String.raw`(?:0|\+?84)` : first;
  return [begins, ...rest].join(String.raw`[\s.()\-–]*`);
}
