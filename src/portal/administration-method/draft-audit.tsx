import type { JSX } from 'preact';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  AuditOfDraftDocument,
  type AuditOfDraftQuery,
  ChangeMethodDraftDocument,
  type MethodDraftPartsFragment,
  PreviewMethodDraftDocument,
} from '../generated/administration-method.js';
import { enumLabel } from '../parts/api-names.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { AskedPart } from './asked-part.js';
import { DraftChanges } from './draft-changes.js';
import { draftWords } from './texts.js';

type Audit = NonNullable<NonNullable<AuditOfDraftQuery['methodDrafts']>[number]['audit']>;
type Finding = Audit['findings'][number];
type Named = Pick<Finding, 'code' | 'indicators'>;

type Props = {
  readonly draft: MethodDraftPartsFragment;
  readonly onChanged: (draft: MethodDraftPartsFragment | null, said: string) => void;
};

const nameOf = ({ code, indicators }: Named): string => [code, ...indicators.map((each) => each.code)].join(' ');

/** The audit of the draft by the figures of the latest month. */
export function DraftAudit({ draft, onChanged }: Props): JSX.Element {
  const session = useSession();
  const [{ audit: words }] = useWords(draftWords);
  return (
    <AskedPart
      words={words}
      ask={async (lang) => {
        const { severities, methodDrafts } = await session.ask(AuditOfDraftDocument, { id: draft.code, lang });
        const audit = methodDrafts?.[0]?.audit;
        return audit && { ...audit, severities };
      }}
      said={({ findings }) => words.found(findings.length)}
      shown={({ findings, limits, severities }) => (
        <>
          <p class="aside">{limits}</p>
          <ul class="records">
            {findings.map((finding) => (
              <li key={finding.sentence}>
                <span class="tag">{enumLabel(severities ?? [], finding.severity)}</span> {finding.sentence}{' '}
                {finding.advice}
                {finding.remedy && <RemedyForm {...{ finding, draft, onChanged }} />}
              </li>
            ))}
          </ul>
        </>
      )}
    />
  );
}

/** The change of the draft that mends a finding: it is looked at, with what becomes of the finding, and then saved. */
function RemedyForm({ finding, draft, onChanged }: Props & { readonly finding: Finding }): JSX.Element {
  const session = useSession();
  const [words, language] = useWords(draftWords);
  const { audit } = words;
  return (
    <ChangePart
      words={{ title: audit.remedy(finding.indicators.map(({ code }) => code).join(', ')), submit: audit.submit }}
      action={actionOf(draft.allowedActions, 'CHANGE_METHOD_DRAFT')}
      question={ChangeMethodDraftDocument}
      subject={{ draft: draft.code, expectedRevision: draft.revision, indicators: finding.remedy ?? [] }}
      fields={{}}
      look={async (input) => {
        const { answer } = await session.ask(PreviewMethodDraftDocument, { input, lang: apiLanguage(language) });
        const after = answer?.methodDraft;
        const isGone = !after?.audit?.findings.some((each) => nameOf(each) === nameOf(finding));
        const shown = after && (
          <>
            <DraftChanges changes={after.changes} />
            {after.faults.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
            {after.effect && (
              <p>{words.effect.moved(after.effect.movedCount, after.effect.rankedCount, after.effect.communeCount)}</p>
            )}
            {after.audit && <p>{isGone ? audit.gone : audit.stays}</p>}
          </>
        );
        return { faults: answer?.errors ?? [], shown };
      }}
      onDone={(answered) => onChanged(answered.draft, words.saved)}
    />
  );
}
