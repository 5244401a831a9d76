import type { Language } from '../../domain/text/text.js';
import { administrationEn } from './words-en.js';
import { administrationVi } from './words-vi.js';

export const administrationWords = (language: Language): typeof administrationVi =>
  ({ vi: administrationVi, en: administrationEn })[language];
