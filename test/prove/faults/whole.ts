import type { Fault } from './fault.js';

/** The service as a whole, its pages, its deployment, its administrators, its tests. */
export const wholeFaults: readonly Fault[] = [
  {
    proof: 'R13',
    name: 'a letter that another run has claimed is claimed from a stale answer',
    code: "'#status = :pending OR #status = :claimed AND #leaseUntil <= :now',",
    instead: "'#status = :pending OR #status = :claimed AND #leaseUntil <> :now',",
    says: /seed 1: /,
  },
  {
    proof: 'R30',
    name: 'no method is in force before the first one',
    code: 'methods.findLast((method) => method.from <= month) ?? methods[0];',
    instead: 'methods.findLast((method) => method.from <= month);',
    says: /end in a run that throws/,
  },
  {
    proof: 'R31',
    name: 'a folder of somebody else is told of without the way out',
    code: 'Give the folder to this user (chown -R, chmod -R u+rwX), or run the command as its owner.',
    instead: 'Run the command again.',
    says: /it does not say "chown"/,
  },
  {
    proof: 'R33',
    name: 'whoever opens the folder does not look which letters went out',
    code: "if (!entry || (entry.status === 'SENT' && entry.feedback !== null)) continue;",
    instead: 'if (entry !== null) continue;',
    says: /[1-9]\d* doubled/,
  },
  {
    proof: 'R34',
    name: 'the tests of shares are skipped',
    code: "import { describe, expect, it } from 'vitest';\nimport type { Scoring } from '../../../src/domain/indicator/indicator.js';\nimport type { ShareContext }",
    instead:
      "import { describe, expect, it as tried } from 'vitest';\nconst it = tried.skip;\nimport type { Scoring } from '../../../src/domain/indicator/indicator.js';\nimport type { ShareContext }",
    says: /nobody noticed: a share exceeds one/,
  },
  {
    proof: 'R35',
    name: 'a letter calls a fall a rise',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    code: 'return change > 0\n    ? { vi: `tăng ${countVi(places)} bậc`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    instead: 'return change < 0\n    ? { vi: `tăng ${countVi(places)} bậc`',
    says: /says change/,
  },
  {
    proof: 'R37',
    name: 'the device does not keep what is typed',
    code: '          changed = change(kept ?? NO_DRAFT);\n          return changed;',
    instead: '          changed = change(kept ?? NO_DRAFT);\n          return kept ?? NO_DRAFT;',
    says: /was typed and is lost/,
  },
  {
    proof: 'R38',
    name: 'a function runs longer than AWS allows',
    code: 'timeout: Duration.seconds(props.seconds),',
    instead: 'timeout: Duration.seconds(props.seconds + 1_000),',
    says: /E3034 \d+ is greater than the maximum of 900/,
  },
  {
    proof: 'R41',
    name: 'what has the focus has no outline',
    code: '  outline: 3px solid var(--on-focus);\n  outline-offset: 0;',
    instead: '  outline: none;\n  outline-offset: 0;',
    says: /does not show that it has the focus/,
  },
  {
    proof: 'R41',
    name: 'pictures keep their dark text where the device is dark',
    code: '.drawing text {\n  font-size: 13px;\n  fill: var(--ink);',
    instead: '.drawing text {\n  font-size: 13px;\n  fill: #1a1f26;',
    says: /in a picture has 1\.\d:1/,
  },
  {
    proof: 'R42',
    name: 'the first item of each file is not loaded',
    code: 'await putRawItems(table, items);\n    loaded += items.length;',
    instead: 'await putRawItems(table, items.slice(1));\n    loaded += items.length;',
    says: /not finished/,
  },
  {
    proof: 'R46',
    name: 'a start has the patience of AWS',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    code: '    [ANSWER_MS]: `${BULK_ANSWER_MS}`,\n    AWS_ENDPOINT_URL_SESV2',
    instead: "    [ANSWER_MS]: '',\n    AWS_ENDPOINT_URL_SESV2",
    says: /a start says .*no answer within its time limit/,
  },
  {
    proof: 'R47',
    name: 'an answer does not wait for the disk',
    code: 'await file.datasync();\n        await writeAt(copy',
    instead: 'await writeAt(copy',
    says: /after a loss of power \d+ of \d+/,
  },
  {
    proof: 'R47',
    name: 'what the copy alone still holds is not put back',
    code: '...(beside?.records ?? []), ...read.records]',
    instead: '...read.records]',
    says: /the last change: \d+ of \d+ lines/,
  },
  {
    proof: 'R50',
    name: 'an attribute that is not there differs from nothing',
    code: "if (comparator === '<>') return a === undefined || b === undefined || !sameValue(a, b);",
    instead: "if (comparator === '<>') return a !== undefined && b !== undefined && !sameValue(a, b);",
    says: /^ *memory: /m,
  },
  {
    proof: 'R59',
    name: 'the relay gets no invitation',
    code: 'if (id !== undefined && !ledgerKeyOf(id))',
    instead: "if (!ledgerKeyOf(id ?? ''))",
    says: /the file of officers: 503 .*SERVICE_UNAVAILABLE/,
  },
  {
    proof: 'R57',
    name: 'workers take each letter from each other',
    code: "'#status = :pending OR #status = :claimed AND #leaseUntil <= :now',",
    instead: "'#status = :pending OR #status = :claimed AND #leaseUntil <> :now',",
    says: /[1-9]\d* doubled/,
  },
  {
    proof: 'R58',
    name: 'the language of browsers is in the key of pages',
    code: '      queryStringBehavior: CacheQueryStringBehavior.allowList(...PUBLIC_QUERY),',
    instead:
      "      headerBehavior: CacheHeaderBehavior.allowList('Accept-Language'),\n      queryStringBehavior: CacheQueryStringBehavior.allowList(...PUBLIC_QUERY),",
    says: /at most [1-9]\d+\.\d a second over ten/,
  },
  {
    proof: 'R58',
    name: 'pages are kept for no time',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    code: 'RENDERED_CACHE = `public, max-age=0, s-maxage=60, ${LATE}`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    instead: 'RENDERED_CACHE = `public, max-age=0, s-maxage=0, ${LATE}`',
    says: /at most [1-9]\d+\.\d a second over ten/,
  },
  {
    proof: 'R60',
    name: 'a write is acknowledged before its COMMIT',
    code: "await client.query('COMMIT').catch((cause: unknown) => {\n      // The caller asks again, as after an answer of DynamoDB that was lost.\n      throw new Error('PostgreSQL was gone before it said whether it kept the write', { cause });\n    });",
    instead: "void client.query('COMMIT').catch(() => {});",
    says: /[1-9]\d* acknowledged writes were lost/,
  },
];
