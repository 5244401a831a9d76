import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES, SUBJECTS } from '../../../infra/portal/lanes.js';
import { preferredLanguage } from '../../../src/domain/text/preferred-language.js';
import { officialToken, testIssuer } from '../../support/api/tokens.js';
import { type EdgeRequest, laneRouterOf } from '../../support/aws/edge.js';
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

const languagePassed = (header?: string) => {
  const headers: EdgeRequest['headers'] = header === undefined ? {} : { 'accept-language': { value: header } };
  const answer = handler({ request: { uri: '/graphql', method: 'GET', headers }, viewer: { ip: '203.0.113.7' } });
  return 'uri' in answer ? answer.headers['accept-language']?.value : answer.statusCode;
};

describe('the language of a reader, before the key of the edge', () => {
  it.each([
    ['vi', 'vi'],
    ['en', 'en'],
    ['en-GB;q=0.7, fr', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['fr', undefined],
    [undefined, undefined],
    [';;q=,vii', undefined],
  ])('%s goes on as %s', (header, language) => {
    expect(languagePassed(header)).toBe(language);
  });

  it('is the one that the service would choose, whatever the header', () => {
    const part = fc.tuple(
      fc.constantFrom('vi', 'en', 'EN-gb', ' vi', 'fr', '*', '', 'vi-VN ', 'eng'),
      fc.constantFrom('', ';q=0', ';q=0.5', '; q=1', ';q=x', ';q=0.5;q=1', ';a;q=.9', ';q=1.2.3'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const header = parts.map((each) => each.join('')).join(',');
        expect(languagePassed(header)).toBe(preferredLanguage(header));
      }),
    );
  });

  it('is found in a header that stands twice', () => {
    const twice = { value: 'fr', multiValue: [{ value: 'fr' }, { value: 'en' }] };
    const request = { uri: '/graphql', method: 'GET', headers: { 'accept-language': twice } };
    expect(handler({ request, viewer: { ip: '203.0.113.7' } })).toMatchObject({
      headers: { 'accept-language': { value: 'en' } },
    });
  });
});

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
