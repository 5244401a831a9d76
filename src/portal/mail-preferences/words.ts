import type { Language } from '../../domain/text/text.js';
import { mailEn } from './words-en.js';
import { mailVi } from './words-vi.js';

export type MailWords = typeof mailVi;

export const mailWords = (language: Language): MailWords => ({ vi: mailVi, en: mailEn })[language];
