import type { Language } from '../../domain/text/text.js';
import { officialsEn } from './words-en.js';
import { officialsVi } from './words-vi.js';

export const officialsWords = (language: Language): typeof officialsVi =>
  ({ vi: officialsVi, en: officialsEn })[language];
