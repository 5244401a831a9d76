import { type ComponentChild, h, type JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { ScrollBox } from '../parts/page-table.js';

type Props = {
  readonly letter: { readonly subject: string; readonly html: string };
  readonly language: Language;
  readonly name: string;
};

/**
 * The tags of a letter, and their tags here. A frame would bring its own headings and landmarks, and the
 * headers of the page forbid the style inside it.
 */
const TAGS: Readonly<Record<string, string>> = {
  ...{ H1: 'p', H2: 'p', P: 'p', UL: 'ul', OL: 'ol', LI: 'li', STRONG: 'strong', BR: 'br', A: 'span' },
  ...{ TABLE: 'table', CAPTION: 'caption', THEAD: 'thead', TBODY: 'tbody', TR: 'tr', TH: 'th', TD: 'td' },
};

function shownNode(node: Node, key: number): ComponentChild {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  const tag = node instanceof Element ? TAGS[node.tagName] : undefined;
  if (tag === undefined || !(node instanceof Element)) return null;
  const classes = [node.className, `letter-${node.tagName.toLowerCase()}`].filter((name) => name !== '').join(' ');
  const scope = node.getAttribute('scope') ?? undefined;
  return h(tag, { key, class: classes, scope }, ...[...node.childNodes].map(shownNode));
}

/** A letter as its reader gets it, with its links switched off. */
export function LetterSheet({ letter, language, name }: Props): JSX.Element {
  // The style sheet in the head stays out: the headers of the page would refuse it.
  const content = letter.html.slice(letter.html.indexOf('<body'));
  const { body } = new DOMParser().parseFromString(content, 'text/html');
  const parts = [...body.children].flatMap((part) => [...part.childNodes]);
  return (
    <ScrollBox name={name}>
      <div class="letter-sheet" lang={language}>
        <p class="letter-subject">{letter.subject}</p>
        {parts.map(shownNode)}
      </div>
    </ScrollBox>
  );
}
