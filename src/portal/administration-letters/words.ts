import type { Language } from '../../domain/text/text.js';
import { lettersEn } from './words-en.js';
import { lettersVi } from './words-vi.js';

export const lettersWords = (language: Language): typeof lettersVi => ({ vi: lettersVi, en: lettersEn })[language];
