import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { onOneLine } from '../../domain/refusal/plain-text.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Email } from '../../email/sending/email.js';
import { newSecret, type SignIns } from '../../local/sign-in/sign-ins.js';
import type { SignInStore } from '../../store/sign-in/sign-in-store.js';
import type { Configuration } from '../configuration/settings.js';
import { INVITATION } from './entrance.js';
import { INVITATION_TEXTS } from './texts.js';

const DAY_MS = 86_400_000;

const asked = z.object({
  Username: z.string(),
  UserAttributes: z.optional(z.array(z.object({ Name: z.string(), Value: z.string() }))),
});

export type Invited = { readonly email: string; readonly name: string; readonly link: string; readonly days: number };

/** A link that binds an official to an account at the issuer, once, within so many days. */
export async function invitationFor(
  official: string,
  { configuration, signIns, now }: { configuration: Configuration; signIns: SignInStore; now: () => number },
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
  (
    deps: Parameters<typeof invitationFor>[1],
    book: Pick<SignIns, 'endAllOf'>,
    send: (invited: Invited) => Promise<unknown>,
  ) =>
  async (action: string, body: string): Promise<unknown> => {
    const { Username, UserAttributes = [] } = z.parse(asked, JSON.parse(body));
    if (action === 'AdminDisableUser' || action === 'AdminUserGlobalSignOut') await book.endAllOf(Username);
    if (action !== 'AdminCreateUser') return {};
    const id = randomUUID();
    const name = UserAttributes.find(({ Name }) => Name === 'name')?.Value ?? '';
    const link = await invitationFor(id, deps);
    await send({ email: Username, name, link, days: deps.configuration['sign-in.days'] });
    return { User: { Username: id, Attributes: [{ Name: 'sub', Value: id }] } };
  };

/** Both languages, because nobody has said yet which one the official reads. */
export function invitationLetter({ email, name, link, days }: Invited, sender: string, date: Instant): Email {
  const { subject, body } = INVITATION_TEXTS;
  const parts = [body(onOneLine(name), days).vi, link, body(onOneLine(name), days).en, link];
  const shown = (part: string): string =>
    part === link ? `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>` : `<p>${escapeHtml(part)}</p>`;
  return {
    from: { name: 'Xã Số', address: sender },
    to: { name: onOneLine(name), address: email },
    subject: `${subject.vi} · ${subject.en}`,
    text: parts.join('\n\n'),
    html: `<!doctype html><html lang="vi"><body>${parts.map(shown).join('\n')}</body></html>`,
    date,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi, en' },
    attachments: [],
  };
}
