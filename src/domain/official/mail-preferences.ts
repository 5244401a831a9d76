import type { Language } from '../text/text.js';
import type { Official } from './official.js';

/** An official's choices for letters. Statutory reminders cannot be switched off. */
export type MailPreferences = {
  readonly official: Official;
  /** The number of changes so far. */
  readonly edition: number;
  /** The latest requests, to recognise a repeated one. */
  readonly changes: readonly { readonly key: string; readonly payload: string }[];
};

export type PreferenceChange = {
  readonly language: Language;
  readonly digests: boolean;
  readonly key: string;
  readonly payload: string;
};
