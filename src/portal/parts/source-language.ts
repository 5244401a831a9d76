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
