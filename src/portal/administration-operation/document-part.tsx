import type { JSX } from 'preact';
import type { SectionContext } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { DoneLine } from '../change-form/done-line.js';
import { TextField } from '../change-form/text-field.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { RegisterDocumentDocument } from '../generated/administration-operation.js';
import { apiLanguage } from '../shell/page.js';
import { operationWords } from './words.js';

/** Registers a question that other systems ask by its hash. The log lists every document that was registered. */
export function DocumentPart({ session, language }: SectionContext): JSX.Element {
  const words = operationWords(language).documents;
  const [said, setSaid] = useInLanguage(language, '');
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {words.lead} <a href={`${sectionPath('log')}?loai=DOCUMENT`}>{words.list}</a>.
      </p>
      <DoneLine text={said} />
      <ActionPart language={language} title={words.register} key={said}>
        <ChangeForm
          language={language}
          submit={words.submit}
          send={async (values, idempotencyKey) => {
            const input = { text: values.text('text'), reason: values.text('reason'), idempotencyKey };
            const { registerDocument } = await session.change(RegisterDocumentDocument, {
              input,
              lang: apiLanguage(language),
            });
            if (registerDocument?.document) setSaid(words.done(registerDocument.document.documentId));
            return registerDocument?.errors ?? [];
          }}
        >
          <TextField name="text" label={words.text} hint={words.textHint} lines={8} />
        </ChangeForm>
      </ActionPart>
    </section>
  );
}
