import * as z from 'zod/mini';
import { EXTENSION_GROUNDS, type Extension, type ExtensionRefusal } from '../../domain/settings/extension.js';
import { type EveryField, instant, localDate } from '../table/item.js';

/** The last three fields are absent in items of releases that did not keep them. */
export const storedExtension = z.object({
  day: localDate,
  reason: z.string(),
  grantedAt: instant,
  askedAt: z.optional(instant),
  ground: z.optional(z.enum(EXTENSION_GROUNDS)),
  office: z.optional(z.string()),
} satisfies EveryField<Extension>);

const request = { day: localDate, reason: z.string(), ground: z.enum(EXTENSION_GROUNDS), askedAt: instant };

export const storedRequest = z.object(request);

export const storedRefusal = z.object({
  ...request,
  refusedAt: instant,
  refusedBecause: z.string(),
  office: z.optional(z.string()),
} satisfies EveryField<ExtensionRefusal>);
