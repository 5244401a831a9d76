import type { Language } from '../text/text.js';
import type { Official } from './official.js';

/** How an official wants letters. Statutory reminders cannot be switched off. */
export type MailPreferences = {
  readonly official: Official;
  /** Grows with each change. */
  readonly edition: number;
  /** The latest requests, by which a repeat is recognised. */
  readonly changes: readonly { readonly key: string; readonly payload: string }[];
};

export type PreferenceChange = {
  readonly language: Language;
  readonly digests: boolean;
  readonly key: string;
  readonly payload: string;
};
