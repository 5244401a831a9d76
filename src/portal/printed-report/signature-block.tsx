import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { printedWords } from './words.js';

/** The lines of whoever signs for the commune, each in capitals, and how they sign. */
export type Signatory = { readonly lines: readonly string[]; readonly signs: string };

/** Whose block stands on the right. A deputy who signs for the chairman has two lines. */
export function signatoryOf(language: Language): Signatory {
  const words = printedWords(language);
  return { lines: [words.chairman], signs: words.chairmanSigns };
}

/** Where the officer who made the table signs, and where the chairman signs and seals. */
export function SignatureBlock({ language }: { readonly language: Language }): JSX.Element {
  const words = printedWords(language);
  const { lines, signs } = signatoryOf(language);
  return (
    <div class="printed-signatures">
      <div>
        <p class="printed-role">{words.preparer}</p>
        <p class="printed-signs">{words.preparerSigns}</p>
      </div>
      <div>
        {lines.map((line) => (
          <p key={line} class="printed-role">
            {line}
          </p>
        ))}
        <p class="printed-signs">{signs}</p>
      </div>
    </div>
  );
}
