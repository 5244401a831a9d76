import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { ShellFacts } from './facts.js';
import { shellWords } from './words.js';

export function Footer({ facts, language }: { facts: ShellFacts | undefined; language: Language }): JSX.Element {
  const words = shellWords(language);
  return (
    <footer class="foot">
      <div class="frame">
        {facts && <p class="answerable">{words.answerable(facts.body)}</p>}
        <p>{words.device}</p>
      </div>
    </footer>
  );
}
