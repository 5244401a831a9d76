import type { Language } from '../../domain/text/text.js';
import { fileLoadEn } from './words-en.js';
import { fileLoadVi } from './words-vi.js';

export const fileLoadWords = (language: Language): typeof fileLoadVi => ({ vi: fileLoadVi, en: fileLoadEn })[language];
