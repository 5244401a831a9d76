import type { Language } from '../../domain/text/text.js';
import { reorganisationsEn } from './words-en.js';
import { reorganisationsVi } from './words-vi.js';

export const reorganisationsWords = (language: Language): typeof reorganisationsVi =>
  ({ vi: reorganisationsVi, en: reorganisationsEn })[language];
