import type { JSX } from 'preact';
import { changedFieldName } from '../../domain/refusal/field-name-texts.js';
import type { Language } from '../../domain/text/text.js';
import type { MethodDraftPartsFragment } from '../generated/administration-method.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { draftWords } from './words.js';

type Props = { readonly changes: MethodDraftPartsFragment['changes']; readonly language: Language };

/** What differs from the version that the draft begins with. */
export function DraftChanges({ changes, language }: Props): JSX.Element {
  const words = draftWords(language).changes;
  return (
    <section>
      <h2>{words.title}</h2>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollBox name={words.title}>
          <table class="data">
            <caption class="unseen">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ indicator, group, field, before, after }) => (
                <tr key={`${indicator} ${group} ${field}`}>
                  <th scope="row">
                    {indicator ?? group ?? words.whole}: {changedFieldName(field)[language]}
                  </th>
                  <td>{before ?? '–'}</td>
                  <td>{after ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
