import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { onOneLine } from '../../domain/refusal/plain-text.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Email } from '../../email/sending/email.js';
import type { Mailer } from '../../email/sending/mailer.js';
import { newSecret, signInBook } from '../../local/sign-in/sign-ins.js';
import { type EntranceDeps, INVITATION } from './entrance.js';
import { INVITATION_TEXTS } from './texts.js';

const DAY_MS = 86_400_000;
const RELAY_ANSWERS_MS = 1_500;

const asked = z.object({
  Username: z.string(),
  UserAttributes: z.optional(z.array(z.object({ Name: z.string(), Value: z.string() }))),
});

/** Makes a link that works once, within the configured days, and binds an official to an account at the issuer. */
export async function invitationFor(
  official: string,
  { configuration, signIns, now }: Omit<EntranceDeps, 'report'>,
): Promise<string> {
  const until = now() + configuration['sign-in.days'] * DAY_MS;
  const code = newSecret(until);
  await signIns.put(code, { kind: 'INVITATION', at: now(), until, official, signIn: '', about: '' });
  return `${configuration['service.address']}${INVITATION}?${new URLSearchParams({ code })}`;
}

/**
 * Answers the functions' requests to a user pool, for officials whose accounts are at the issuer of their office. Here an
 * account is only an id with an invitation; the register alone holds roles and addresses.
 */
export const homeAccounts =
  (deps: EntranceDeps, mailer: Mailer) =>
  async (action: string, body: string): Promise<unknown> => {
    const { Username, UserAttributes = [] } = z.parse(asked, JSON.parse(body));
    if (action === 'AdminDisableUser' || action === 'AdminUserGlobalSignOut')
      await signInBook(deps.now, deps.signIns).endAllOf(Username);
    if (action !== 'AdminCreateUser') return {};
    const id = randomUUID();
    const name = UserAttributes.find(({ Name }) => Name === 'name')?.Value ?? '';
    const sending = mailer.send(invitationLetter(Username, name, await invitationFor(id, deps), deps));
    sending.catch(deps.report);
    // After 2.5 s the function repeats its request, which would make another account. So a slow relay gets its letter in the background.
    await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, RELAY_ANSWERS_MS).unref())]);
    return { User: { Username: id, Attributes: [{ Name: 'sub', Value: id }] } };
  };

/** The letter with an invitation, in both languages, because the official has not chosen one yet. */
function invitationLetter(address: string, typed: string, link: string, { configuration, now }: EntranceDeps): Email {
  const [name, { subject, body }] = [onOneLine(typed), INVITATION_TEXTS];
  const { vi, en } = body(name, configuration['sign-in.days']);
  const parts = [vi, link, en, link];
  const shown = (part: string): string =>
    part === link ? `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>` : `<p>${escapeHtml(part)}</p>`;
  return {
    from: { name: 'Xã Số', address: configuration['mail.sender'] },
    to: { name, address },
    subject: `${subject.vi} · ${subject.en}`,
    text: parts.join('\n\n'),
    html: `<!doctype html><html lang="vi"><body>${parts.map(shown).join('\n')}</body></html>`,
    date: new Date(now()).toISOString(),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi, en' },
    attachments: [],
  };
}
