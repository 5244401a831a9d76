import type { JSX } from 'preact';
import { dayAndTime } from '../../domain/time/texts.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import {
  DeliveriesOfDocument,
  type DeliveryPartsFragment,
  SetDeliveryAsideDocument,
} from '../generated/administration-operation.js';
import { useWords } from '../shell/page-context.js';
import { deliveriesQuestion, REFUSALS } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

/** The deliveries of source systems for one report. An administrator sets a wrong delivery aside with a reason. */
export function DeliveryList({ units }: { readonly units: readonly UnitToChoose[] }): JSX.Element {
  const [{ deliveries: words }, language] = useWords(operationWords);
  const [found, setFound] = useInLanguage<readonly DeliveryPartsFragment[] | undefined>(undefined);
  const [said, setSaid] = useInLanguage('');
  const replace = (changed: DeliveryPartsFragment) =>
    setFound(found?.map((delivery) => (delivery.id === changed.id ? changed : delivery)));
  return (
    <QuestionForm
      words={words}
      question={DeliveriesOfDocument}
      fields={deliveriesQuestion(units)}
      refusals={REFUSALS.deliveries}
      onAnswer={({ reportForm }) => {
        setSaid('');
        setFound(reportForm?.deliveries.nodes ?? []);
      }}
    >
      <output>{found === undefined ? '' : words.count(found.length)}</output>
      <DoneLine text={said} />
      <ul class="records">
        {found?.map((delivery) => (
          <li key={delivery.id}>
            <p>
              <strong>{delivery.source.systemName}</strong> ({delivery.source.batch}) ·{' '}
              {dayAndTime(delivery.receivedAt)[language]} ·{' '}
              {words.figures(delivery.figures.map(({ indicator }) => indicator).join(', '))}
            </p>
            {delivery.setAside ? (
              <p class="warning">
                {words.aside(
                  dayAndTime(delivery.setAside.at)[language],
                  delivery.setAside.actorName,
                  delivery.setAside.reason,
                )}
              </p>
            ) : (
              <ChangePart
                words={{ title: words.setAside, submit: words.setAside, hint: words.hint }}
                isDangerous
                question={SetDeliveryAsideDocument}
                subject={{ delivery: delivery.id }}
                fields={{}}
                onDone={(done) => {
                  if (!done.delivery) return;
                  replace(done.delivery);
                  setSaid(words.done);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </QuestionForm>
  );
}
