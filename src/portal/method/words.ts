import type { Language } from '../../domain/text/text.js';
import { methodEn } from './words-en.js';
import { methodVi } from './words-vi.js';

export const methodWords = (language: Language): typeof methodVi => ({ vi: methodVi, en: methodEn })[language];
