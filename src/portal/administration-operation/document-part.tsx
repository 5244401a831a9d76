import type { JSX } from 'preact';
import { ChangePart } from '../administration/change-part.js';
import type { SectionContext } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { RegisterDocumentDocument } from '../generated/administration-operation.js';
import { documentFields } from './forms-texts.js';
import { operationWords } from './texts.js';

/** Registers a question that other systems ask by its hash. The log lists every document that was registered. */
export function DocumentPart({ session, language }: SectionContext): JSX.Element {
  const words = operationWords[language].documents;
  const [said, setSaid] = useInLanguage(language, '');
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {words.lead} <a href={`${sectionPath('log')}?loai=DOCUMENT`}>{words.list}</a>.
      </p>
      <DoneLine text={said} />
      <ChangePart
        session={session}
        language={language}
        words={{ title: words.register, submit: words.submit }}
        question={RegisterDocumentDocument}
        subject={{}}
        fields={documentFields}
        onDone={({ document }) => document && setSaid(words.done(document.documentId))}
        key={said}
      />
    </section>
  );
}
