import { describe, expect, it } from 'vitest';
import { type Created, orderByDependency, resolveValue, type Template } from './template.js';

const template = (resources: Template['Resources']): Template => ({ Resources: resources });
const created = new Map<string, Created>([
  ['Queue', { ref: 'https://queue', attributes: { Arn: 'arn:queue', 'Nested.Name': 'inner' } }],
]);
const pseudo = { 'AWS::Region': 'ap-southeast-1' };
const resolved = (value: unknown) => resolveValue(value, created, pseudo);

/** Text of Fn::Sub, whose names stand in braces after a dollar sign. */
const sub = (text: string): string => text.replaceAll('<', '$' + '{').replaceAll('>', '}');

describe('the order of resources', () => {
  it('puts what others refer to first, however they refer', () => {
    const order = orderByDependency(
      template({
        A: { Type: 't', Properties: { deep: [{ x: { Ref: 'B' } }] } },
        B: { Type: 't', Properties: { y: { 'Fn::GetAtt': ['C', 'Arn'] } } },
        C: { Type: 't', Properties: { z: { 'Fn::Sub': sub('arn:<D.Arn>:<AWS::Region>') } } },
        D: { Type: 't', DependsOn: ['E'] },
        E: { Type: 't' },
      }),
    );
    expect(order).toEqual(['E', 'D', 'C', 'B', 'A']);
  });

  it('refuses a ring, and names it', () => {
    const ring = template({ A: { Type: 't', Properties: { b: { Ref: 'B' } } }, B: { Type: 't', DependsOn: 'A' } });
    expect(() => orderByDependency(ring)).toThrow('A → B → A is a ring');
  });
});

describe('values', () => {
  it.each([
    [{ Ref: 'Queue' }, 'https://queue'],
    [{ Ref: 'AWS::Region' }, 'ap-southeast-1'],
    [{ 'Fn::GetAtt': ['Queue', 'Nested.Name'] }, 'inner'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] }, 'a-ap-southeast-1'],
    [{ 'Fn::Sub': sub('<Queue.Arn>/<!Literal>/<AWS::Region>') }, sub('arn:queue/<!Literal>/ap-southeast-1')],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] }, 'queue'],
    [{ plain: [1, true, null] }, { plain: [1, true, null] }],
  ])('%j is %j', (value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  it.each([
    [{ Ref: 'Nobody' }, 'Ref Nobody has no value'],
    [{ 'Fn::GetAtt': ['Queue', 'Url'] }, 'Fn::GetAtt Queue.Url has no value'],
    [{ 'Fn::ImportValue': 'x' }, 'Fn::ImportValue is not resolved here'],
  ])('%j is an error', (value, message) => {
    expect(() => resolved(value)).toThrow(message);
  });
});
