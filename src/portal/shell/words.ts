import type { Language } from '../../domain/text/text.js';
import { shellEn } from './words-en.js';
import { shellVi } from './words-vi.js';

export type ShellWords = typeof shellVi;

export const shellWords = (language: Language): ShellWords => ({ vi: shellVi, en: shellEn })[language];
