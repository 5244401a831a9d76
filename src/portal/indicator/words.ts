import type { Language } from '../../domain/text/text.js';
import { indicatorEn } from './words-en.js';
import { indicatorVi } from './words-vi.js';

export const indicatorWords = (language: Language): typeof indicatorVi =>
  ({ vi: indicatorVi, en: indicatorEn })[language];
