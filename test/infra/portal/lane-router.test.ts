import { describe, expect, it } from 'vitest';
import { LANES, SUBJECTS } from '../../../infra/portal/lanes.js';
import { officialToken, testIssuer } from '../../support/api/tokens.js';
import { laneRouterOf } from '../../support/aws/edge.js';
import { synthesise } from '../../support/aws/synth.js';

const template = (await synthesise()).get('xaso-production');
if (!template) throw new Error('there is no stage of production');
const handler = laneRouterOf(template);
const TOKEN = officialToken('officer-xuan-lac', 'officer');
const asked = (authorization?: string, ip = '203.0.113.7', uri = '/graphql') =>
  handler({
    request: {
      uri,
      method: 'POST',
      headers: authorization === undefined ? {} : { authorization: { value: authorization } },
    },
    viewer: { ip },
  });
const laneOf = (ip: string, token = TOKEN) => {
  const answer = asked(`Bearer ${token}`, ip);
  return 'uri' in answer ? answer.uri : answer.statusCode;
};
const reasonOf = (authorization: string) => {
  const answer = asked(authorization);
  if ('uri' in answer) return answer.uri;
  const { errors } = JSON.parse(answer.body) as { errors: { message: string; extensions: { reason: string } }[] };
  expect([answer.statusCode, errors[0]?.message]).toEqual([401, expect.stringMatching(/[ạậảệ].* · .*token|Bearer/)]);
  return errors[0]?.extensions.reason;
};
const partsOf = (token: string) => token.split('.') as [string, string, string];
const packed = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the router before the API', () => {
  it('leaves the public on its own route', () => {
    expect(asked()).toMatchObject({ uri: '/graphql' });
    expect(asked(undefined, '203.0.113.7', '/files/ranking.xlsx')).toMatchObject({ uri: '/files/ranking.xlsx' });
  });

  it('gives a subject at an address one lane, whatever it asks for and in whatever role', () => {
    expect(laneOf('203.0.113.7')).toMatch(/^\/signed-in\/\d+\/graphql$/);
    expect(asked(`bearer ${officialToken('officer-xuan-lac', 'leader')}`)).toMatchObject({
      uri: laneOf('203.0.113.7'),
    });
    expect(asked(`Bearer ${TOKEN}`, '203.0.113.7', '/files/form.xlsx')).toMatchObject({
      uri: String(laneOf('203.0.113.7')).replace('/graphql', '/files/form.xlsx'),
    });
  });

  it('gives an address few lanes, whatever subjects it makes up', () => {
    const lanes = (ip: string) =>
      new Set(Array.from({ length: 100 }, (_, i) => laneOf(ip, officialToken(`official-${i}`, 'officer'))));
    const here = lanes('203.0.113.7');
    expect(here.size).toBe(SUBJECTS);
    expect([...lanes('203.0.113.8')].filter((lane) => here.has(lane))).toEqual([]);
  });

  it('uses every lane, and gives all addresses of an IPv6 network the same', () => {
    const lanes = new Set(
      Array.from({ length: 800 }, (_, i) =>
        laneOf(`198.51.${i % 100}.${i}`, officialToken(`official-${i}`, 'officer')),
      ),
    );
    expect(lanes.size).toBe(LANES);
    expect(laneOf('2001:db8:1:2:3:4:5:6')).toBe(laneOf('2001:0db8:0001:0002::1'));
    expect(laneOf('2001:db8::1')).toBe(laneOf('2001:db8:0:0:ffff::'));
  });

  it('answers in our words what plainly is no token of this service', () => {
    const [head, payload, seal] = partsOf(TOKEN);
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    for (const header of ['', 'Basic YTpi', 'Bearer', 'Bearer a.b', `Bearer ${TOKEN} more`])
      expect(reasonOf(header)).toBe('MALFORMED');
    expect(reasonOf('Bearer a.b.c')).toBe('NOT_OURS');
    expect(reasonOf(`Bearer ${head}.${packed({ ...claims, iss: 'https://evil.example' })}.${seal}`)).toBe('NOT_OURS');
    expect(reasonOf(`Bearer ${packed({ alg: 'none' })}.${payload}.${seal}`)).toBe('NOT_OURS');
    expect(reasonOf(`Bearer ${head}.${packed([null])}.${seal}`)).toBe('NOT_OURS');
    expect(reasonOf(`Bearer ${testIssuer.tokenFor({ sub: 'a' }, Date.now() - 13 * 3_600_000)}`)).toBe('EXPIRED');
  });

  it('fits into a function of CloudFront', () => {
    const code = JSON.stringify(template.findResources('AWS::CloudFront::Function'));
    expect(code.length).toBeLessThan(20_000);
  });
});
