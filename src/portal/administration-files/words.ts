import type { Language } from '../../domain/text/text.js';
import { filesEn } from './words-en.js';
import { filesVi } from './words-vi.js';

export const filesWords = (language: Language): typeof filesVi => ({ vi: filesVi, en: filesEn })[language];
