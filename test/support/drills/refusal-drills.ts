import type { Template } from 'aws-cdk-lib/assertions';
import { lanePath } from '../../../infra/portal/lanes.js';
import { gatewayOf } from '../api/gateway.js';
import { graphqlEvent } from '../api/invoke.js';
import { officialToken, testVerifier } from '../api/tokens.js';
import { synthesise } from '../aws/synth.js';
import { type Answered, accessLines, countedIn } from './access-log.js';
import { type AlarmDrill, DRILLED_STAGE, type DrillWorld, NINE } from './drill-world.js';
import type { Measured } from './measured.js';

const at = new Date(NINE);
const LANE = lanePath(3, '/graphql');
const QUESTION = graphqlEvent('{ ranking { version } }', NINE);

/** The template of the stage whose alarms are evaluated. */
async function drilled(): Promise<Template> {
  const template = (await synthesise()).get(DRILLED_STAGE);
  if (!template) throw new Error(`there is no ${DRILLED_STAGE}`);
  return template;
}

/** The values that the gateway's log counts when so many questions arrive at the same moment. */
async function askedAtOnce(path: string, questions: number): Promise<Measured[]> {
  const template = await drilled();
  const gateway = gatewayOf(template, testVerifier, { now: 0 });
  const authorization = path === LANE ? `Bearer ${officialToken('somebody', 'officer')}` : undefined;
  const answers: Answered[] = [];
  for (let i = 0; i < questions; i += 1) answers.push(await gateway({ method: 'POST', path, authorization }));
  return countedIn(template, accessLines(template, answers), at);
}

/** One official's program asks a process so often within ten seconds. */
async function askedInALoop({ functions }: DrillWorld, questions: number): Promise<Measured[]> {
  const template = await drilled();
  const requestContext = { ...QUESTION.requestContext, authorizer: { jwt: { claims: { sub: 'somebody' } } } };
  const event = { ...QUESTION, rawPath: LANE, requestContext };
  const asked = Array.from({ length: questions }, () => event);
  const answers = (await functions.run<{ readonly statusCode: number }>('graphql', asked)) ?? [];
  const lines = accessLines(
    template,
    answers.map(({ statusCode: status }) => ({ route: `ANY ${LANE}`, status })),
  );
  return countedIn(template, lines, at);
}

export const REFUSAL_DRILLS: Readonly<Record<string, AlarmDrill>> = {
  RefusedOfficials: {
    fault: 'an office asks more at once than its lane takes; then the program of one official asks in a loop',
    standIn:
      'a token bucket stands for the throttle of the gateway, and the drill writes the lines of its log; the bound of one person is that of the function',
    async run(world) {
      const good = [...(await askedAtOnce(LANE, 30)), ...(await askedInALoop(world, 60))];
      return { good, faults: [await askedAtOnce(LANE, 100), await askedInALoop(world, 130)], at: NINE };
    },
  },
  RefusedPublic: {
    fault: 'readers ask more at once than the throttle of the public takes',
    standIn: 'a token bucket stands for the throttle of the gateway, and the drill writes the lines of its log',
    async run() {
      const good = [...(await askedAtOnce('/graphql', 30)), ...(await askedAtOnce(LANE, 100))];
      const ofOthers = good.filter(({ name }) => name === 'RefusedOfPublic');
      return { good: ofOthers, faults: [await askedAtOnce('/graphql', 200)], at: NINE };
    },
  },
};
