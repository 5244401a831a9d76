import type { Language } from '../../domain/text/text.js';
import { dataEn } from './words-en.js';
import { dataVi } from './words-vi.js';

export const dataWords = (language: Language): typeof dataVi => ({ vi: dataVi, en: dataEn })[language];
