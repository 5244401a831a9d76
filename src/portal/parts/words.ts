import type { Language } from '../../domain/text/text.js';
import { partsEn } from './words-en.js';
import { partsVi } from './words-vi.js';

export const partsWords = (language: Language): typeof partsVi => ({ vi: partsVi, en: partsEn })[language];
