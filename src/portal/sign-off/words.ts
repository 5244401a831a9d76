import type { Language } from '../../domain/text/text.js';
import { signingEn } from './words-en.js';
import { signingVi } from './words-vi.js';

export const signOffWords = (language: Language): typeof signingVi => (language === 'vi' ? signingVi : signingEn);
