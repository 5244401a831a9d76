/** The walk's treatment of a section of the runbook. */
export type Walked =
  | {
      readonly kind: 'FOLLOWED';
      /** The place of the table: the engine of the proof, or the emulator, which knows backups. */
      readonly table: 'ENGINE' | 'EMULATOR';
      /** The beginnings of commands that the walk cannot give, each with the reason. */
      readonly except?: Readonly<Record<string, string>>;
    }
  /** The drill in `test/prove/alarms.real.test.ts` makes the alarm ring. */
  | { readonly kind: 'DRILLED' }
  | { readonly kind: 'NOT_FOLLOWED'; readonly reason: string };

const DRILLED = { kind: 'DRILLED' } as const;

/** Every section of the runbook. One that is missing here is a failure, and so is one that the runbook does not have. */
export const SECTIONS: Readonly<Record<string, Walked>> = {
  'Set up a stage': {
    kind: 'FOLLOWED',
    table: 'ENGINE',
    except: {
      'npm run deploy':
        'CloudFormation makes the resources, and moto does not read templates of the CDK: R38 creates each by its call and gives the smoke tests',
    },
  },
  'Each week in ten minutes': { kind: 'FOLLOWED', table: 'ENGINE' },
  'At home': {
    kind: 'NOT_FOLLOWED',
    reason:
      'it is about a data centre and no stage: test/home and test/infra/home.test.ts read its settings, units and commands',
  },
  'The first hour at home': { kind: 'NOT_FOLLOWED', reason: 'R59 gives its commands in a data centre of its own' },
  'From AWS home and back': {
    kind: 'NOT_FOLLOWED',
    reason: 'test/home/move-table.real.test.ts gives its commands between a table of a stage and PostgreSQL',
  },
  'A new release at home': {
    kind: 'NOT_FOLLOWED',
    reason:
      'R59 gives its commands; test/home/earlier-release.real.test.ts goes on from an earlier release, and back to its copy',
  },
  'Run a job or switch a schedule off': {
    kind: 'FOLLOWED',
    table: 'ENGINE',
    except: { 'aws lambda invoke': 'moto starts functions in Docker alone: R38 runs the built functions in its place' },
  },
  'Reach an emulator': { kind: 'FOLLOWED', table: 'ENGINE' },
  'Deploy by tag': {
    kind: 'NOT_FOLLOWED',
    reason: 'GitHub runs it and gives the tokens; test/infra/workflow.test.ts reads the workflow',
  },
  'Go back to an earlier release': {
    kind: 'NOT_FOLLOWED',
    reason:
      'one release alone is deployed here; test/prove/deploy/back-and-forth.ts goes between two by the code of the command',
  },
  'The table is gone at noon': { kind: 'FOLLOWED', table: 'EMULATOR' },
  'Restore what was lost': {
    kind: 'FOLLOWED',
    table: 'EMULATOR',
    except: { 'aws s3api': 'the bucket refuses what comes without TLS, and moto has none' },
  },
  'Give out or erase what is stored about a person': { kind: 'FOLLOWED', table: 'ENGINE' },
  'Write stored items in the layout of a release': { kind: 'FOLLOWED', table: 'ENGINE' },
  'Copy or mend the data of one machine': {
    kind: 'NOT_FOLLOWED',
    reason: 'it is about a machine without a stage: test/local/durable/folder.real.test.ts copies and mends a folder',
  },
  'Rehearse a restore': {
    kind: 'NOT_FOLLOWED',
    reason:
      'test/prove/restore/rehearse-here.ts gives its commands on every engine of the machine and on moto, with a whole table',
  },
  'Backups in another account': {
    kind: 'NOT_FOLLOWED',
    reason: 'moto knows no organisation, no vault of another account, and no job that restores',
  },
  'A backup was not made': DRILLED,
  'Nobody hears the alarms': DRILLED,
  'A restore is due to be rehearsed': DRILLED,
  'The night could not ask AWS': DRILLED,
  'The API answers with errors': DRILLED,
  'Answers hold internal errors': DRILLED,
  'The API is slow': DRILLED,
  'A function fails': DRILLED,
  'The ranking is older than 26 hours': DRILLED,
  'Something was given up': DRILLED,
  'Browsers of officials show a wrong page that does not go away': {
    kind: 'NOT_FOLLOWED',
    reason: 'a browser keeps the worker, not the stage: the journeys of the worker in test/portal show it',
  },
  'Letters of today are late': DRILLED,
  'The daily quota of SES is nearly used up': DRILLED,
  'Letters do not go out': DRILLED,
  'Stored items cannot be read': DRILLED,
  'send-returned is behind': DRILLED,
  'Requests are throttled': DRILLED,
  'Officials are refused': DRILLED,
  'The public is refused': DRILLED,
  'A month costs more than its budget': DRILLED,
  'Readers call letters unwanted': DRILLED,
  'Too many letters bounce': DRILLED,
};

/** Why a command of a followed section is not given; undefined = it is. The longest beginning decides. */
export function reasonNotGiven(walked: Walked, command: string): string | undefined {
  if (walked.kind !== 'FOLLOWED') return undefined;
  const found = Object.entries(walked.except ?? {})
    .filter(([begin]) => command.startsWith(begin))
    .toSorted(([a], [b]) => b.length - a.length);
  return found[0]?.[1] || undefined;
}
