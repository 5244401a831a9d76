import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Letter } from '../../../src/email/letter/letter.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { modelDraft } from '../../support/builders/mail-builder.js';
import { letterTo } from '../../support/letters/letters.js';
import { communesOf } from '../../support/letters/reminder-world.js';
import { everyLetter } from '../../support/letters/sample-letters.js';

const letters = everyLetter().map(
  ({ name, language, email: { text, html } }) => [`${name} (${language})`, { text, html, language }] as const,
);

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescaped = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
const bodyOf = (html: string) => html.slice(html.indexOf('<main '), html.indexOf('</body>'));
/** The words alone: punctuation between label and value differs between a table and a line. */
const words = (text: string) => text.match(/[\p{L}\p{N}+]+/gu) ?? [];
/** Without the numbers of a list: in HTML the element counts. */
const wordsOfText = (text: string) => words(text.replace(/^ {2}\d\. /gm, ''));
const wordsOfHtml = (html: string) => words(unescaped(bodyOf(html).replace(/<[^>]+>/g, ' ')));

describe.each(letters)('%s', (_, { text, html, language }) => {
  it('says word for word the same as text and as HTML', () => {
    expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
  });

  it('names its language, loads nothing and stays below 100 KB', () => {
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html>\\n<html lang="${language}">`));
    // Programs that show a letter inside a page of theirs drop its outermost elements, and with them their language.
    for (const part of ['main', 'footer'])
      expect(html).toMatch(new RegExp(`<${part} class="[^"]+" lang="${language}">`));
    expect(html).not.toMatch(/<(img|script|link|iframe|object|form|svg)\b|url\(|@import|@font-face|\bon\w+=/i);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  });

  it('has headings for its rows and columns', () => {
    for (const [table] of bodyOf(html).matchAll(/<table[\s\S]*?<\/table>/g)) {
      expect(table).toContain('<th scope="row">');
      expect(table.includes('<thead>')).toBe(table.includes('<th scope="col">'));
    }
  });
});

it('keeps a telephone number on one line of the HTML, and plain in the text', () => {
  const { text, html } = letterTo('officer', { day: '2026-10-21', reports: [modelDraft] });
  expect(html).toContain('0209\u00a0000\u00a00064');
  expect(text).toContain('0209 000 0064');
  expect(html).toContain('ngày 15 tháng 9');
});

it('a list of forty communes, as text and as HTML, stays below the 100 KB at which Gmail clips', () => {
  for (const [role, day] of [
    ['reviewer', '2026-10-23'],
    ['leader', '2026-10-19'],
  ] as const) {
    const { text, html } = letterTo(role, { day, communes: communesOf(40) });
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(40);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
  }
});

describe('what an official typed', () => {
  const hostile = `<script>alert("x")</script> & 'y' <img src=x onerror=z>`;

  it('stays text in every kind of block', () => {
    const blocks: Block[] = [
      { kind: 'letterhead', lines: [hostile], date: hostile },
      { kind: 'concerns', text: hostile },
      { kind: 'addressee', lines: [hostile] },
      { kind: 'section', text: hostile },
      { kind: 'paragraph', text: hostile },
      { kind: 'facts', rows: [{ label: hostile, value: hostile }] },
      { kind: 'missing', title: hostile, groups: [{ group: hostile, names: hostile }] },
      { kind: 'table', caption: hostile, columns: [hostile], rows: [[hostile, hostile]] },
      { kind: 'points', title: hostile, points: [hostile] },
      { kind: 'action', request: hostile, label: hostile, url: hostile },
      { kind: 'links', links: [{ label: hostile, url: hostile }] },
      { kind: 'closing', lines: [hostile] },
      { kind: 'copies', text: hostile },
    ];
    const letter: Letter = { language: 'vi', subject: hostile, blocks, footer: [hostile] };
    expect(renderHtml(letter)).not.toMatch(/<script|<img|href="</);
    expect(wordsOfHtml(renderHtml(letter))).toEqual(wordsOfText(renderText(letter)));
  });

  it('never becomes markup, whatever it is', async () => {
    await fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letter = (said: string): Letter => ({
          language: 'vi',
          subject: '',
          blocks: [{ kind: 'paragraph', text: said }],
          footer: [],
        });
        const tags = (html: string) => html.match(/</g)?.length;
        expect(tags(renderHtml(letter(text)))).toBe(tags(renderHtml(letter(''))));
      }),
    );
  });

  it('becomes a link only when it is a web address', () => {
    const withLink = (url: string) =>
      renderHtml({
        language: 'vi',
        subject: '',
        blocks: [{ kind: 'action', request: '', label: '', url }],
        footer: [],
      });
    expect(withLink('https://xaso.example/a')).toContain('href="https://xaso.example/a"');
    expect(withLink('javascript:alert(1)')).not.toContain('href');
  });
});

describe('reading it', () => {
  const html = letters[0]?.[1].html ?? '';
  const [light = '', dark = ''] = html.split('@media (prefers-color-scheme: dark)');
  const colour = (css: string, selector: string, property: string) =>
    new RegExp(`(?:^|\\n)${selector} \\{[^}]*?${property}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? 'none';
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dim + 0.05);
  };

  it.each([
    ['light', light],
    ['dark', dark],
  ])('contrast of text, links and the button is at least 4.5:1 in %s mode', (_, css) => {
    const paper = colour(css, '\\.letter', 'background');
    expect(contrast(colour(css, '\\.letter', '(?<!-)color'), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(css, 'a', 'color'), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(css, '\\.go', '(?<!-)color'), colour(css, '\\.go', 'background'))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('letters are 16 px or larger everywhere but in the foot, which is 14 px', () => {
    const [foot = ''] = /^\.foot p .*$/m.exec(html) ?? [];
    const sizesIn = (text: string) =>
      [...text.matchAll(/font(?:-size)?:[^;]*?(\d+)px/g)].map(([, size]) => Number(size));
    expect(sizesIn(foot)).toEqual([14]);
    expect(Math.min(...sizesIn(html.replace(foot, '')))).toBe(16);
  });
});
