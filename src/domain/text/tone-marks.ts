/** An open syllable with the tone mark on its last vowel. After `q`, the `u` is no vowel of the syllable. */
const MARK_ON_LAST = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu;

/**
 * The text in composed letters (NFC). In an open syllable such as `hoà`, the tone mark moves to the first vowel, where
 * the statistics office sets it. Two spellings of one name are in use, and a register keeps one.
 */
export const withToneMarks = (text: string): string =>
  text.normalize('NFC').replace(MARK_ON_LAST, (vowels) => {
    const [first = '', last = ''] = vowels;
    const [letter = '', tone = ''] = last.normalize('NFD');
    return `${first}${tone}${letter}`.normalize('NFC');
  });
