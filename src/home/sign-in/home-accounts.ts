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

/** A link that binds an official to an account at the issuer, once, within so many days. */
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
 * What the functions ask of a user pool, for officials whose accounts stand at the issuer of their office: here an account is
 * an id and an invitation. Roles and addresses stand in the register alone.
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
    // The function asks again after 2.5 s, for another account: a relay that is slower than its answer finds the letter all the same.
    await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, RELAY_ANSWERS_MS).unref())]);
    return { User: { Username: id, Attributes: [{ Name: 'sub', Value: id }] } };
  };

/** Both languages, because nobody has said yet which one the official reads. */
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
