import type { Language } from '../../domain/text/text.js';
import { comparisonEn } from './words-en.js';
import { comparisonVi } from './words-vi.js';

export const comparisonWords = (language: Language): typeof comparisonVi =>
  ({ vi: comparisonVi, en: comparisonEn })[language];
