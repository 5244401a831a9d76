import type { Language } from '../../domain/text/text.js';
import { rankingPageEn } from './words-en.js';
import { rankingPageVi } from './words-vi.js';

export const rankingWords = (language: Language): typeof rankingPageVi =>
  ({ vi: rankingPageVi, en: rankingPageEn })[language];
