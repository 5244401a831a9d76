import { invalid } from '../data/refusal.js';
import type { ItemAttributes, Value } from '../data/value.js';
import type { PathSyntax } from './syntax.js';

/** A path in an item: names, and positions in lists. */
export type Path = readonly (string | number)[];

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && startsWith(a, b);
export const startsWith = (path: Path, start: Path): boolean => start.every((part, i) => path[i] === part);

type Input = {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: ItemAttributes;
};

/** The names and values of a request. Its expressions must use each of them. */
export class Placeholders {
  readonly #names: Readonly<Record<string, string>>;
  readonly #values: ItemAttributes;
  readonly #unused: Set<string>;
  #within: string | undefined;

  constructor(
    { ExpressionAttributeNames: names, ExpressionAttributeValues: values }: Input,
    /** Names of key attributes, which contain nothing further. */
    private readonly scalars: ReadonlySet<string>,
  ) {
    if (names) checkKeys('ExpressionAttributeNames', names, /^#[0-9a-zA-Z_]+$/);
    if (values) checkKeys('ExpressionAttributeValues', values, /^:[0-9a-zA-Z_]+$/);
    this.#names = names ?? {};
    this.#values = values ?? {};
    this.#unused = new Set([...Object.keys(this.#names), ...Object.keys(this.#values)]);
  }

  path({ parts }: PathSyntax): Path {
    const path = parts.map((part) => (typeof part === 'number' ? part : this.#attribute(part)));
    if (path.length > 1 && this.scalars.has(path[0] as string)) this.#within ??= path[0] as string;
    return path;
  }

  /** Refuses a path inside a key. Called after each expression: DynamoDB checks the update after its condition. */
  keysMustBeScalars(within = this.keyEntered()): void {
    if (within === undefined) return;
    throw invalid(
      `Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: ${within}`,
    );
  }

  /** The key inside which the expressions so far look for something. The call resets it. */
  keyEntered(): string | undefined {
    const within = this.#within;
    this.#within = undefined;
    return within;
  }

  #attribute(part: string): string {
    if (!part.startsWith('#')) {
      if (isReservedWord(part))
        throw invalid(`Invalid expression: Attribute name is a reserved keyword; reserved keyword: ${part}`);
      return part;
    }
    const name = Object.hasOwn(this.#names, part) ? this.#names[part] : undefined;
    if (name === undefined)
      throw invalid(
        `Invalid expression: An expression attribute name used in the document path is not defined; attribute name: ${part}`,
      );
    this.#unused.delete(part);
    return name;
  }

  value(name: string): Value {
    const value = Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    if (value === undefined)
      throw invalid(
        `Invalid expression: An expression attribute value used in expression is not defined; attribute value: ${name}`,
      );
    this.#unused.delete(name);
    return value;
  }

  mustBeUsed(): void {
    this.keysMustBeScalars();
    for (const [kind, sign] of [
      ['Names', '#'],
      ['Values', ':'],
    ]) {
      const unused = [...this.#unused].filter((name) => name.startsWith(sign as string));
      if (unused.length > 0)
        throw invalid(
          `Value provided in ExpressionAttribute${kind} unused in expressions: keys: {${unused.join(', ')}}`,
        );
    }
  }
}

function checkKeys(what: string, given: object, pattern: RegExp): void {
  const keys = Object.keys(given);
  if (keys.length === 0) throw invalid(`${what} must not be empty`);
  const wrong = keys.find((key) => !pattern.test(key));
  if (wrong !== undefined) throw invalid(`${what} contains invalid key: Syntax error; key: "${wrong}"`);
}

/** Reserved words of expressions, from the developer guide of DynamoDB. */
const WORDS = `
ABORT ABSOLUTE ACTION ADD AFTER AGENT AGGREGATE ALL ALLOCATE ALTER ANALYZE AND ANY ARCHIVE ARE ARRAY AS ASC ASCII
ASENSITIVE ASSERTION ASYMMETRIC AT ATOMIC ATTACH ATTRIBUTE AUTH AUTHORIZATION AUTHORIZE AUTO AVG BACK BACKUP BASE
BATCH BEFORE BEGIN BETWEEN BIGINT BINARY BIT BLOB BLOCK BOOLEAN BOTH BREADTH BUCKET BULK BY BYTE CALL CALLED CALLING
CAPACITY CASCADE CASCADED CASE CAST CATALOG CHAR CHARACTER CHECK CLASS CLOB CLOSE CLUSTER CLUSTERED CLUSTERING
CLUSTERS COALESCE COLLATE COLLATION COLLECTION COLUMN COLUMNS COMBINE COMMENT COMMIT COMPACT COMPILE COMPRESS
CONDITION CONFLICT CONNECT CONNECTION CONSISTENCY CONSISTENT CONSTRAINT CONSTRAINTS CONSTRUCTOR CONSUMED CONTINUE
CONVERT COPY CORRESPONDING COUNT COUNTER CREATE CROSS CUBE CURRENT CURSOR CYCLE DATA DATABASE DATE DATETIME DAY
DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFERRABLE DEFERRED DEFINE DEFINED DEFINITION DELETE DELIMITED DEPTH DEREF DESC
DESCRIBE DESCRIPTOR DETACH DETERMINISTIC DIAGNOSTICS DIRECTORIES DISABLE DISCONNECT DISTINCT DISTRIBUTE DO DOMAIN
DOUBLE DROP DUMP DURATION DYNAMIC EACH ELEMENT ELSE ELSEIF EMPTY ENABLE END EQUAL EQUALS ERROR ESCAPE ESCAPED EVAL
EVALUATE EXCEEDED EXCEPT EXCEPTION EXCEPTIONS EXCLUSIVE EXEC EXECUTE EXISTS EXIT EXPLAIN EXPLODE EXPORT EXPRESSION
EXTENDED EXTERNAL EXTRACT FAIL FALSE FAMILY FETCH FIELDS FILE FILTER FILTERING FINAL FINISH FIRST FIXED FLATTERN FLOAT
FOR FORCE FOREIGN FORMAT FORWARD FOUND FREE FROM FULL FUNCTION FUNCTIONS GENERAL GENERATE GET GLOB GLOBAL GO GOTO
GRANT GREATER GROUP GROUPING HANDLER HASH HAVE HAVING HEAP HIDDEN HOLD HOUR IDENTIFIED IDENTITY IF IGNORE IMMEDIATE
IMPORT IN INCLUDING INCLUSIVE INCREMENT INCREMENTAL INDEX INDEXED INDEXES INDICATOR INFINITE INITIALLY INLINE INNER
INNTER INOUT INPUT INSENSITIVE INSERT INSTEAD INT INTEGER INTERSECT INTERVAL INTO INVALIDATE IS ISOLATION ITEM ITEMS
ITERATE JOIN KEY KEYS LAG LANGUAGE LARGE LAST LATERAL LEAD LEADING LEAVE LEFT LENGTH LESS LEVEL LIKE LIMIT LIMITED
LINES LIST LOAD LOCAL LOCALTIME LOCALTIMESTAMP LOCATION LOCATOR LOCK LOCKS LOG LOGED LONG LOOP LOWER MAP MATCH
MATERIALIZED MAX MAXLEN MEMBER MERGE METHOD METRICS MIN MINUS MINUTE MISSING MOD MODE MODIFIES MODIFY MODULE MONTH
MULTI MULTISET NAME NAMES NATIONAL NATURAL NCHAR NCLOB NEW NEXT NO NONE NOT NULL NULLIF NUMBER NUMERIC OBJECT OF
OFFLINE OFFSET OLD ON ONLINE ONLY OPAQUE OPEN OPERATOR OPTION OR ORDER ORDINALITY OTHER OTHERS OUT OUTER OUTPUT OVER
OVERLAPS OVERRIDE OWNER PAD PARALLEL PARAMETER PARAMETERS PARTIAL PARTITION PARTITIONED PARTITIONS PATH PERCENT
PERCENTILE PERMISSION PERMISSIONS PIPE PIPELINED PLAN POOL POSITION PRECISION PREPARE PRESERVE PRIMARY PRIOR PRIVATE
PRIVILEGES PROCEDURE PROCESSED PROJECT PROJECTION PROPERTY PROVISIONING PUBLIC PUT QUERY QUIT QUORUM RAISE RANDOM
RANGE RANK RAW READ READS REAL REBUILD RECORD RECURSIVE REDUCE REF REFERENCE REFERENCES REFERENCING REGEXP REGION
REINDEX RELATIVE RELEASE REMAINDER RENAME REPEAT REPLACE REQUEST RESET RESIGNAL RESOURCE RESPONSE RESTORE RESTRICT
RESULT RETURN RETURNING RETURNS REVERSE REVOKE RIGHT ROLE ROLES ROLLBACK ROLLUP ROUTINE ROW ROWS RULE RULES SAMPLE
SATISFIES SAVE SAVEPOINT SCAN SCHEMA SCOPE SCROLL SEARCH SECOND SECTION SEGMENT SEGMENTS SELECT SELF SEMI SENSITIVE
SEPARATE SEQUENCE SERIALIZABLE SESSION SET SETS SHARD SHARE SHARED SHORT SHOW SIGNAL SIMILAR SIZE SKEWED SMALLINT
SNAPSHOT SOME SOURCE SPACE SPACES SPARSE SPECIFIC SPECIFICTYPE SPLIT SQL SQLCODE SQLERROR SQLEXCEPTION SQLSTATE
SQLWARNING START STATE STATIC STATUS STORAGE STORE STORED STREAM STRING STRUCT STYLE SUB SUBMULTISET SUBPARTITION
SUBSTRING SUBTYPE SUM SUPER SYMMETRIC SYNONYM SYSTEM TABLE TABLESAMPLE TEMP TEMPORARY TERMINATED TEXT THAN THEN
THROUGHPUT TIME TIMESTAMP TIMEZONE TINYINT TO TOKEN TOTAL TOUCH TRAILING TRANSACTION TRANSFORM TRANSLATE TRANSLATION
TREAT TRIGGER TRIM TRUE TRUNCATE TTL TUPLE TYPE UNDER UNDO UNION UNIQUE UNIT UNKNOWN UNLOGGED UNNEST UNPROCESSED
UNSIGNED UNTIL UPDATE UPPER URL USAGE USE USER USERS USING UUID VACUUM VALUE VALUED VALUES VARCHAR VARIABLE VARIANCE
VARINT VARYING VIEW VIEWS VIRTUAL VOID WAIT WHEN WHENEVER WHERE WHILE WINDOW WITH WITHIN WITHOUT WORK WRAPPED WRITE
YEAR ZONE
`;

const RESERVED = new Set(WORDS.trim().split(/\s+/));

const isReservedWord = (name: string): boolean => RESERVED.has(name.toUpperCase());
