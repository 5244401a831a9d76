import type { Language } from '../../domain/text/text.js';
import { reportFileEn } from './words-en.js';
import { reportFileVi } from './words-vi.js';

export const reportFileWords = (language: Language): typeof reportFileVi =>
  ({ vi: reportFileVi, en: reportFileEn })[language];
