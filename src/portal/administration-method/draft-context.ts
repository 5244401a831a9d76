import type { SectionContext } from '../administration/section.js';
import type { FormFault } from '../change-form/form-context.js';
import type {
  ChangeMethodDraftInput,
  MethodDraftPartsFragment,
  MethodLabelsQuery,
} from '../generated/administration-method.js';

/** What each form of a draft needs: the draft as it is now, and how a change of it is sent. */
export type DraftContext = SectionContext & {
  readonly draft: MethodDraftPartsFragment;
  readonly labels: MethodLabelsQuery;
  readonly onChanged: (draft: MethodDraftPartsFragment, said: string) => void;
  readonly change: (edit: Omit<ChangeMethodDraftInput, 'draft' | 'expectedRevision'>) => Promise<readonly FormFault[]>;
};
