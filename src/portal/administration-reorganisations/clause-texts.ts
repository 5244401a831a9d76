import type { Text } from '../../domain/text/text.js';
import { isOfCommune, type UnitToChoose, unitChoices } from '../administration-frame/units-to-choose.js';
import {
  beside,
  choiceField,
  keptField,
  linesField,
  maybe,
  readAs,
  textField,
  together,
} from '../change-form/fields.js';
import type { FormField } from '../change-form/form-field.js';
import { byChoice, rowsField } from '../change-form/rows-field.js';
import type {
  ReorganisationLabelsQuery,
  ReorganisationPartsFragment,
} from '../generated/administration-reorganisations.js';
import type {
  AlterUnitInput,
  EndLevelInput,
  EndUnitInput,
  FormUnitInput,
  PredecessorInput,
  UnitChangeInput,
  UnitClause,
  UnitExtent,
  UnitKind,
  UnitLevel,
} from '../generated/types.js';

type Clause = ReorganisationPartsFragment['changes'][number];
type Choices = { readonly labels: ReorganisationLabelsQuery; readonly units: readonly UnitToChoose[] };
/** The initial values of a clause's fields. */
type ClauseRow = { readonly of: UnitClause; readonly clause?: Clause };

const UNIT = { vi: 'Đơn vị', en: 'Unit' };
const CHOOSE_UNIT = { vi: 'Chọn đơn vị', en: 'Choose a unit' };
const UNCHANGED = { vi: 'Giữ nguyên', en: 'Unchanged' };
const ONE_A_LINE = { vi: 'Mỗi dòng một tên.', en: 'One name per line.' };

const unitField = (units: readonly UnitToChoose[], chosen: string) =>
  choiceField<string>(UNIT, [{ value: '', label: CHOOSE_UNIT }, ...unitChoices(units, chosen)], chosen);

const nameField = (clause: Clause | undefined) =>
  together<Text>({
    vi: textField({ vi: 'Tên tiếng Việt', en: 'Name in Vietnamese' }, clause?.nameVi),
    en: beside(textField({ vi: 'Tên tiếng Anh', en: 'Name in English' }, clause?.nameEn)),
  });

const kindField = (
  { labels, units }: Choices,
  none: readonly { value: string; label: Text }[],
  now: Clause | undefined,
) =>
  choiceField<UnitKind>(
    { vi: 'Loại đơn vị', en: 'Kind of unit' },
    [...none, ...(labels.unitKinds ?? [])],
    now?.unitKind ?? (none.length > 0 ? '' : isOfCommune(units) ? 'VILLAGE' : 'COMMUNE'),
  );

const parentField = ({ units }: Choices, none: Text, now: string | null | undefined) => {
  const above = units.filter(({ level }) => level !== (isOfCommune(units) ? 'VILLAGE' : 'COMMUNE'));
  const choices = [{ value: '', label: none }, ...unitChoices(above, now)];
  return beside(maybe(choiceField<string>({ vi: 'Thuộc đơn vị', en: 'Parent unit' }, choices, now ?? '')));
};

const codeField = (clause: Clause | undefined) =>
  maybe(textField({ vi: 'Mã của cơ quan thống kê', en: 'Statistics office code' }, clause?.code, { isShort: true }));

const articleField = (clause: Clause | undefined) =>
  maybe(textField({ vi: 'Điểm, khoản của văn bản', en: 'Article of the decision' }, clause?.clause, { isShort: true }));

/** The units of which the new one is made, whole or in part. */
const predecessorsField = ({ labels, units }: Choices, clause: Clause | undefined) =>
  rowsField(
    {
      title: (place) => ({ vi: `Đơn vị cũ ${place}`, en: `Predecessor ${place}` }),
      remove: (place) => ({ vi: `Bỏ đơn vị cũ ${place}`, en: `Remove predecessor ${place}` }),
      add: { vi: 'Thêm đơn vị cũ', en: 'Add a predecessor' },
    },
    clause?.predecessors ?? [],
    { unit: '', extent: 'WHOLE' },
    ({ unit, extent }) =>
      together<PredecessorInput>({
        unit: unitField(units, unit),
        extent: beside(choiceField<UnitExtent>({ vi: 'Nhập', en: 'Includes' }, labels.extents, extent)),
      }),
  );

function clauseFields(of: UnitClause, clause: Clause | undefined, choices: Choices): FormField<UnitChangeInput> {
  const { labels, units } = choices;
  const own = isOfCommune(units) ? units[0]?.slug : undefined;
  switch (of) {
    case 'FORM':
      return readAs(
        together<FormUnitInput>({
          // The id of a unit that stands in the draft stays, so that nothing that names it breaks.
          id: keptField(clause?.unit),
          name: nameField(clause),
          kind: kindField(choices, [], clause),
          parent: parentField(
            choices,
            clause
              ? { vi: 'Không thuộc đơn vị nào', en: 'No parent unit' }
              : { vi: 'Chọn đơn vị cấp trên (tỉnh thì bỏ trống)', en: 'Choose the parent unit (none for a province)' },
            clause ? clause.parent : own,
          ),
          code: codeField(clause),
          predecessors: predecessorsField(choices, clause),
          outsideUnits: linesField(
            { vi: 'Đơn vị ngoài danh mục được nhập vào', en: 'Units from outside the register that it includes' },
            clause?.outsideUnits,
            ONE_A_LINE,
          ),
          outsideLand: linesField(
            {
              vi: 'Phần địa bàn ngoài danh mục được nhập vào',
              en: 'Territory from outside the register that it includes',
            },
            clause?.outsideLand,
            ONE_A_LINE,
          ),
          clause: articleField(clause),
        }),
        (form) => ({ form }),
      );
    case 'ALTER':
      return readAs(
        together<AlterUnitInput>({
          unit: unitField(units, clause?.unit ?? own ?? ''),
          name: maybe(nameField(clause)),
          kind: maybe(kindField(choices, [{ value: '', label: UNCHANGED }], clause)),
          parent: parentField(choices, UNCHANGED, clause?.parent),
          code: codeField(clause),
          clause: articleField(clause),
        }),
        (alter) => ({ alter }),
      );
    case 'END':
      return readAs(
        together<EndUnitInput>({
          unit: unitField(units, clause?.unit ?? own ?? ''),
          heirsOutside: linesField(
            { vi: 'Đơn vị ngoài danh mục tiếp nhận', en: 'Successor units outside the register' },
            clause?.heirsOutside,
            ONE_A_LINE,
          ),
          clause: articleField(clause),
        }),
        (end) => ({ end }),
      );
    case 'END_LEVEL':
      return readAs(
        together<EndLevelInput>({
          level: choiceField<UnitLevel>(
            { vi: 'Cấp kết thúc', en: 'The level that ends' },
            labels.levels,
            clause?.level ?? 'DISTRICT',
          ),
          within: maybe(
            choiceField<string>(
              { vi: 'Thuộc địa bàn', en: 'Within' },
              [{ value: '', label: { vi: 'Mọi nơi', en: 'Everywhere' } }, ...unitChoices(units, clause?.within)],
              clause?.within ?? '',
            ),
          ),
          clause: articleField(clause),
        }),
        (endLevel) => ({ endLevel }),
      );
  }
}

/** The clauses of a draft. A commune renames itself more often than it forms a village. */
export const clausesField = (choices: Choices, before: readonly Clause[] | undefined): FormField<UnitChangeInput[]> => {
  const fresh: ClauseRow = { of: isOfCommune(choices.units) ? 'ALTER' : 'FORM' };
  return rowsField<ClauseRow, UnitChangeInput>(
    {
      title: (place) => ({ vi: `Điều khoản ${place}`, en: `Clause ${place}` }),
      remove: (place) => ({ vi: `Bỏ điều khoản ${place}`, en: `Remove clause ${place}` }),
      add: { vi: 'Thêm điều khoản', en: 'Add a clause' },
    },
    before?.map((clause) => ({ of: clause.of, clause })) ?? [fresh],
    fresh,
    ({ of: first, clause }) =>
      byChoice({ vi: 'Loại điều khoản', en: 'Type of clause' }, 'of', choices.labels.clauses, first, (of) =>
        clauseFields(of, clause, choices),
      ),
  );
};
