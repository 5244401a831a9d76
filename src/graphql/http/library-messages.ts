import { documentMessages } from './document-texts.js';
import { valueMessages } from './value-texts.js';

/**
 * What graphql-js and Apollo Server say to clients, in Vietnamese; undefined where the message is not known. Their English
 * stays as it is. test/graphql/http/library-messages.test.ts fails when a release words one anew.
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
