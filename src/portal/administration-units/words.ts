import type { Language } from '../../domain/text/text.js';
import { unitsEn } from './words-en.js';
import { unitsVi } from './words-vi.js';

export const unitsWords = (language: Language): typeof unitsVi => ({ vi: unitsVi, en: unitsEn })[language];
