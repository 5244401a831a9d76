import { documentMessages } from './document-texts.js';
import { valueMessages } from './value-texts.js';

/**
 * Translates messages of graphql-js and Apollo Server into Vietnamese; undefined for an unknown message. Their English
 * stays. test/graphql/http/library-messages.test.ts fails when a release changes a message.
 */
export function translated(message: string): string | undefined {
  for (const [pattern, sentence] of MESSAGES) {
    const found = pattern.exec(message);
    if (found) return sentence(...found.slice(1));
  }
  return undefined;
}

const inVietnamese = (message: string): string => translated(message) ?? message;

const MESSAGES = [...valueMessages(inVietnamese), ...documentMessages(inVietnamese)];
