import type { JSX } from 'preact';
import { periodTyped } from '../../domain/time/typed.js';
import type { SectionContext } from '../administration/section.js';
import { type UnitToChoose, unitChoices } from '../administration/units-to-choose.js';
import { vietnamMoment } from '../administration/vietnam-moment.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DoneLine } from '../change-form/done-line.js';
import { TextField } from '../change-form/text-field.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import {
  DeliveriesOfDocument,
  type DeliveryPartsFragment,
  SetDeliveryAsideDocument,
} from '../generated/administration-operation.js';
import { apiLanguage } from '../shell/page.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './words.js';

type Props = SectionContext & { readonly units: readonly UnitToChoose[] };

/** What source systems delivered for one report. A wrong delivery is set aside, with a reason. */
export function DeliveryList({ session, language, units }: Props): JSX.Element {
  const words = operationWords(language).deliveries;
  const lang = apiLanguage(language);
  const [found, setFound] = useInLanguage<readonly DeliveryPartsFragment[] | undefined>(language, undefined);
  const [said, setSaid] = useInLanguage(language, '');
  const replace = (changed: DeliveryPartsFragment) =>
    setFound(found?.map((delivery) => (delivery.id === changed.id ? changed : delivery)));
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <QuestionForm
        language={language}
        submit={words.ask}
        ask={async (values) => {
          const period = periodTyped(values.text('period')) ?? values.text('period');
          const question = { unit: values.text('unit'), period, lang: apiLanguage(language) };
          setSaid('');
          setFound((await session.ask(DeliveriesOfDocument, question)).reportForm?.deliveries.nodes ?? []);
        }}
      >
        <ChoiceField
          name="unit"
          label={words.unit}
          choices={unitChoices(units.filter(({ level }) => level === 'COMMUNE'))}
        />
        <TextField name="period" label={words.period} hint={words.periodHint} isShort />
      </QuestionForm>
      <output>{found === undefined ? '' : words.count(found.length)}</output>
      <DoneLine text={said} />
      <ul class="records">
        {found?.map((delivery) => (
          <li key={delivery.id}>
            <p>
              <strong>{delivery.source.systemName}</strong> ({delivery.source.batch}) ·{' '}
              {vietnamMoment(delivery.receivedAt, language)} ·{' '}
              {words.figures(delivery.figures.map(({ indicator }) => indicator).join(', '))}
            </p>
            {delivery.setAside ? (
              <p class="warning">
                {words.aside(
                  vietnamMoment(delivery.setAside.at, language),
                  delivery.setAside.actorName,
                  delivery.setAside.reason,
                )}
              </p>
            ) : (
              <ActionPart language={language} title={words.setAside}>
                <p>{words.hint}</p>
                <ChangeForm
                  language={language}
                  submit={words.setAside}
                  isDangerous
                  send={async (values, idempotencyKey) => {
                    const input = { delivery: delivery.id, reason: values.text('reason'), idempotencyKey };
                    const { setDeliveryAside } = await session.change(SetDeliveryAsideDocument, { input, lang });
                    if (setDeliveryAside?.delivery) {
                      replace(setDeliveryAside.delivery);
                      setSaid(words.done);
                    }
                    return setDeliveryAside?.errors ?? [];
                  }}
                />
              </ActionPart>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
