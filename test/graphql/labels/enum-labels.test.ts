import { isEnumType, isIntrospectionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENUM_LABELS } from '../../../src/graphql/labels/enum-labels.js';
import { labels } from '../../../src/graphql/labels/labels.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { EnumLabelsDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';

const enumTypes = Object.values(buildSchema().getTypeMap())
  .filter((type) => isEnumType(type))
  .filter((type) => !isIntrospectionType(type));

describe('labels', () => {
  test.each(enumTypes.map((type) => [type.name, type] as const))('%s has one for each of its values', (name, type) => {
    const values = type.getValues().map((value) => value.name);
    expect(Object.keys(ENUM_LABELS[name as keyof typeof ENUM_LABELS]).toSorted()).toEqual(values.toSorted());
  });

  test('are phrases in both languages: with a capital, no full stop, and no code', () => {
    for (const values of Object.values(ENUM_LABELS))
      for (const { vi, en } of Object.values(values))
        for (const label of [vi, en]) {
          expect(label).toMatch(/^[\p{Lu}\d]/u);
          expect(label).not.toMatch(/\.$|^\s|\s$|^[A-Z]+_[A-Z_]+$/);
        }
  });

  test('of one enum differ from one another', () => {
    for (const values of Object.values(ENUM_LABELS))
      for (const language of ['vi', 'en'] as const) {
        const words = Object.values(values).map((label) => label[language]);
        expect(new Set(words).size, words.join(', ')).toBe(words.length);
      }
  });

  test('are demanded by the compiler', () => {
    // @ts-expect-error B has no label
    expect(labels<'A' | 'B'>({ A: ['một', 'one'] })).toEqual({ A: { vi: 'một', en: 'one' } });
  });
});

describe('enumLabels', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi('2026-11-24T08:00:00.000Z');
  });
  afterAll(() => api.close());

  test('answers the values of one enum', async () => {
    const { data } = await api.ask(EnumLabelsDocument);
    expect(data?.enumLabels).toEqual([
      { type: 'ReportState', value: 'NOT_SUBMITTED', vi: 'Chưa gửi', en: 'Not submitted' },
      { type: 'ReportState', value: 'SUBMITTED', vi: 'Đã gửi', en: 'Submitted' },
      { type: 'ReportState', value: 'APPROVED', vi: 'Đã duyệt', en: 'Approved' },
    ]);
  });

  test('answers those of every enum, in the language asked for, as many as a cost is counted for', async () => {
    const { data, errors } = await api.askText('{ enumLabels { type value vi en label(lang: EN) } }');
    expect(errors).toBeUndefined();
    expect(data.enumLabels).toHaveLength(enumTypes.flatMap((type) => type.getValues()).length);
    expect(data.enumLabels.length).toBeLessThanOrEqual(600);
    for (const { en, label } of data.enumLabels) expect(label).toBe(en);
  });

  test('refuses a name that no enum has', async () => {
    const { errors } = await api.ask(EnumLabelsDocument, { type: 'Unit' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'type' });
  });
});
