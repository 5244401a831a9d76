import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { figureText, targetText } from '../../../src/domain/figure/figure-text.js';
import { indicator } from '../../support/builders/ranking-builder.js';
import { filesBelow } from '../../support/imports.js';

describe('the words of letters, files and answers', () => {
  it('say "gửi" of a report and never "nộp"', () => {
    const files = ['.ts', '.graphql'].flatMap((ending) =>
      ['src', 'schema'].flatMap((folder) => filesBelow(folder, ending)),
    );
    expect(files.length).toBeGreaterThan(300);
    // People file applications online under that very name.
    const said = (file: string) => readFileSync(file, 'utf8').replaceAll('nộp trực tuyến', '');
    expect(files.filter((file) => /nộp/i.test(said(file)))).toEqual([]);
  });

  it('write a part of a whole with a stroke, because "trên" also means "more than"', () => {
    const households = indicator({ code: 'H' });
    expect(figureText(households, ratio(18, 18))).toEqual({ vi: '18/18 (100%)', en: '18 of 18, or 100%' });
    const saying = filesBelow('src').filter((file) => /\} trên \$\{|đạt \$\{rate/.test(readFileSync(file, 'utf8')));
    expect(saying).toEqual([]);
  });

  it('round a target of things up, and leave a rate as it is', () => {
    const posts = indicator({ code: 'P', kind: 'count', uom: { vi: 'tin', en: 'posts' } });
    expect(targetText(posts, 4.8)).toEqual({ vi: '5 tin', en: '5 posts' });
    expect(targetText(posts, 5)).toEqual({ vi: '5 tin', en: '5 posts' });
    expect(targetText(posts, 0.4)).toEqual({ vi: '1 tin', en: '1 post' });
    expect(targetText(indicator({ code: 'R' }), 57.5)).toEqual({ vi: '57,5%', en: '57.5%' });
  });
});
