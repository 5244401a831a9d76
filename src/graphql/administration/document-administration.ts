import { administer } from '../../administer/administer.js';
import { type AdministrationResult, type ChangeArguments, requestOf, resultOf } from '../../administer/request.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { decideDocument, type TrustedDocument } from '../../domain/administration/document-registration.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import type { Text } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { notAllowed } from '../shared/errors.js';

export type DocumentArguments = Omit<ChangeArguments, 'expectedRevision'> & {
  readonly id: string;
  readonly text: string;
  /** Why the text is no document of the contract; undefined when it is one. */
  readonly fault: Text | undefined;
};

export type DocumentAdministration = {
  registerDocument(args: DocumentArguments): Promise<AdministrationResult<TrustedDocument>>;
};

type Read = { readonly document: TrustedDocument | undefined };

/** Trusted documents belong to the administrators of the stage's own scope. */
export const documentAdministration = (
  viewer: Viewer,
  stores: Pick<Stores, 'administration' | 'documents' | 'settings'>,
  now: Instant,
): DocumentAdministration => ({
  async registerDocument({ id, text, fault, ...args }) {
    const day = localDateOf(now);
    const path = rootPath(await stores.settings.current(), day);
    if (!can(viewer, 'administer', { kind: 'settings', path, day }))
      throw notAllowed(viewer, ['administer', 'settings']);
    const outcome = await administer<Read>(stores, {
      viewer,
      request: requestOf(viewer, { noun: 'DOCUMENT', id }, 'REGISTER_DOCUMENT', args, id, now),
      async read() {
        const document = await stores.documents.one(id);
        const trail = document?.trail ?? [];
        return { value: { document }, trail, basis: trail.length };
      },
      decide({ value }, request) {
        const decision = decideDocument(value.document, { id, text, fault }, request, path);
        return decision.kind === 'REFUSED' ? decision : { ...decision, after: { document: decision.after } };
      },
      async move(_before, { document }, entry) {
        const registered = document && (await stores.documents.administer(document, entry));
        return registered && { document: registered };
      },
    });
    const { value, ...result } = resultOf(outcome);
    return { ...result, value: value?.document ?? null };
  },
});
