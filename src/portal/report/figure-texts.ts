import { type Figure, figureValue, isNotApplicable } from '../../domain/figure/figure.js';
import { levelMeaning } from '../../domain/figure/figure-text.js';
import { domainName } from '../../domain/text/contract-code.js';
import { numberText, percentText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { figureOfValue } from '../draft/entered-value.js';
import { answeredFigure, type FrameFigure } from '../form-rules/form-to-check.js';
import type { EnteredFigureFragment } from '../generated/report.js';
import { reportWords } from './texts.js';

type Kind = FrameFigure['indicator']['kind'];

/** A figure beside a field: `12/40 (30%)`, `5`, `mức 2`, `Có`. */
export function besideText(figure: Figure | undefined, language: Language): string {
  const words = reportWords[language].figure;
  if (!figure) return words.noPrevious;
  if (isNotApplicable(figure)) return words.notApplicable;
  switch (figure.kind) {
    case 'ratio': {
      const [part, whole] = [numberText(figure.numerator)[language], numberText(figure.denominator)[language]];
      return figure.denominator === 0
        ? `${part}/${whole}`
        : `${part}/${whole} (${percentText(figureValue(figure))[language]})`;
    }
    case 'boolean':
      return figure.value ? words.yes : words.no;
    case 'level':
      return words.levelOption(numberText(figure.value)[language], '');
    case 'count':
      return numberText(figure.value)[language];
  }
}

export const answeredText = (figure: EnteredFigureFragment, kind: Kind, language: Language): string =>
  besideText(answeredFigure(figure, kind), language);

/** A value of a draft in words for readers. */
export const draftText = (value: string, kind: Kind, language: Language): string =>
  value === '' ? reportWords[language].conflict.empty : besideText(figureOfValue(value, domainName(kind)), language);

/** The levels from 0 on with their meanings. */
export function levelOptions({ levelsVi, levelsEn, scoring }: FrameFigure['indicator'], language: Language) {
  const words = reportWords[language].figure;
  const levels = { vi: levelsVi ?? '', en: levelsEn ?? '' };
  const meaningOf = (level: number) => levelMeaning({ levels }, level)?.[language] ?? '';
  const options: { readonly value: string; readonly text: string }[] = [];
  for (let level = 0; level <= (scoring.maximumLevel ?? -1) || meaningOf(level) !== ''; level += 1)
    options.push({ value: String(level), text: words.levelOption(String(level), meaningOf(level)) });
  return options;
}
