import type { Language } from '../../domain/text/text.js';
import { changeEn } from './words-en.js';
import { changeVi } from './words-vi.js';

export const changeWords = (language: Language): typeof changeVi => ({ vi: changeVi, en: changeEn })[language];
