import type { Language } from '../../domain/text/text.js';
import { reportEn } from './words-en.js';
import { reportVi } from './words-vi.js';

export type ReportWords = typeof reportVi;

export const reportWords = (language: Language): ReportWords => ({ vi: reportVi, en: reportEn })[language];
