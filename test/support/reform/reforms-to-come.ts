import { type Register, type Unit, unitsBelow } from '../../../src/domain/register/unit.js';
import { ownNameOf } from '../../../src/domain/register/unit-text.js';
import type { ReorganisationWorld } from '../administration/reorganisation-world.js';
import { FIRST, SECOND } from '../administration/reorganisation-world.js';

type Draft = { readonly id: string; readonly effective: string; readonly decision: string; readonly changes: object[] };

const named = (vi: string) => ({ vi, en: vi });

export const renameDraft = (id: string, effective: string, unit: string, name: string): Draft => ({
  ...{ id, effective, decision: `${id}/NQ-HĐND` },
  changes: [{ alter: { unit, name: named(name) } }],
});

type Merged = { readonly id: string; readonly name: string; readonly of: readonly string[] };

/** Communes of the district become one. */
export const mergeDraft = (id: string, effective: string, { id: unit, name, of }: Merged): Draft => ({
  ...{ id, effective, decision: `${id}/NQ-HĐND` },
  changes: [
    {
      form: {
        ...{ id: unit, kind: 'COMMUNE', name: named(name), parent: 'cho-don' },
        predecessors: of.map((predecessor) => ({ unit: predecessor })),
      },
    },
  ],
});

/** A reform of every kind on one day, each of other communes. */
export function reformsToCome(register: Register, scope: string, effective: string): Draft[] {
  const communes = unitsBelow(register, scope, effective, 'COMMUNE');
  const [a, b, divided, renamed, raised, from, to] = communes as [Unit, Unit, Unit, Unit, Unit, Unit, Unit];
  const [village] = unitsBelow(register, from.path, effective, 'VILLAGE');
  if (!village) throw new Error(`the register names no village of ${from.id}`);
  const draft = (id: string, ...changes: object[]): Draft => ({ id, effective, decision: `${id}/NQ-HĐND`, changes });
  const form = (id: string, name: string, predecessors: object[]) => ({
    form: { id, kind: 'COMMUNE', name: named(name), parent: a.parent, predecessors },
  });
  const ofDivided = unitsBelow(register, divided.path, effective, 'VILLAGE');
  return [
    draft('nhap', form('hop-nhat', 'Xã Hợp Nhất', [{ unit: a.id }, { unit: b.id }])),
    draft(
      'chia',
      form('chia-mot', 'Xã Chia Một', [{ unit: divided.id, extent: 'PART' }]),
      form('chia-hai', 'Xã Chia Hai', [{ unit: divided.id, extent: 'REST' }]),
      ...ofDivided.map(({ id }) => ({ alter: { unit: id, parent: 'chia-hai' } })),
    ),
    draft('doi-ten', { alter: { unit: renamed.id, name: named('Xã Tên Mới') } }),
    draft('doi-loai', {
      alter: { unit: raised.id, kind: 'TOWNSHIP', name: named(`Thị trấn ${ownNameOf(raised.name.vi)}`) },
    }),
    draft('chuyen-thon', { alter: { unit: village.id, parent: to.id } }),
  ];
}

/** Draws them up, looks at what would follow, and publishes them. */
export async function publishAll({ change, ask }: ReorganisationWorld, drafts: readonly Draft[]): Promise<void> {
  for (const draft of drafts) {
    const created = await change('createReorganisationDraft', draft, FIRST);
    accepted(draft.id, created.errors);
    accepted(
      draft.id,
      (await ask(`{ preview(change: { reorganisation: "${draft.id}" }) { reorganisation { needsConfirmation } } }`))
        .errors,
    );
    const expectedRevision = created.reorganisation.revision;
    accepted(draft.id, (await change('publishReorganisation', { id: draft.id, expectedRevision }, SECOND)).errors);
  }
}

export async function withdrawAll({ change, ask }: ReorganisationWorld, drafts: readonly Draft[]): Promise<void> {
  for (const { id } of drafts.toReversed()) {
    const { data } = await ask(`{ reorganisation(id: "${id}") { revision } }`);
    const expectedRevision = data.reorganisation.revision;
    accepted(id, (await change('withdrawReorganisation', { id, expectedRevision }, SECOND)).errors);
  }
}

function accepted(id: string, errors: readonly { readonly message: string }[] | undefined): void {
  if (errors?.length) throw new Error(`${id}: ${errors.map(({ message }) => message).join(' ')}`);
}
