import type { Language } from '../../domain/text/text.js';
import { absenceEn } from './words-en.js';
import { absenceVi } from './words-vi.js';

export const absenceWords = (language: Language): typeof absenceVi => ({ vi: absenceVi, en: absenceEn })[language];
