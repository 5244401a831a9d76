import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { MethodPageQuery } from '../generated/method.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { methodWords } from './texts.js';

type Method = NonNullable<MethodPageQuery['methodVersion']>;
export function PointsTables({ method: { pillars, groups } }: { readonly method: Method }): JSX.Element {
  const [{ pillars: words }, language] = useWords(methodWords);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div class="pair">
        <PageTable
          caption={words.captionGroups}
          rows={groups}
          rowKey={({ code }) => code}
          columns={[
            {
              header: words.group,
              is: 'name',
              cell: (group) => (
                <>
                  {group.name}
                  <span class="certainty">{group.pillar?.name ?? words.foundation}</span>
                </>
              ),
            },
            { header: words.points, is: 'number', cell: (group) => numberText(group.points)[language] },
          ]}
        />
        <PageTable
          caption={words.caption}
          rows={pillars}
          rowKey={({ code }) => code}
          columns={[
            {
              header: words.pillar,
              is: 'name',
              cell: (pillar) => (
                <>
                  {pillar.name}
                  <span class="certainty">
                    {words.own(
                      pillar.groups
                        .filter((group) => group.pillar !== null)
                        .map(({ name }) => name)
                        .join(', '),
                    )}
                  </span>
                </>
              ),
            },
            { header: words.points, is: 'number', cell: (pillar) => numberText(pillar.points)[language] },
          ]}
        />
      </div>
    </section>
  );
}
