import type { Language } from '../../domain/text/text.js';
import { printedEn } from './words-en.js';
import { printedVi } from './words-vi.js';

export const printedWords = (language: Language): typeof printedVi => (language === 'vi' ? printedVi : printedEn);
