/** What can be done to an object. Each is the name of a mutation. */
export type ActionName =
  /** Give an official a further role or unit. */
  | 'ADD_ASSIGNMENT'
  /** Add a file that proves a figure or the report. */
  | 'ADD_EVIDENCE_FILE'
  /** Approve a submitted report. */
  | 'APPROVE_REPORT'
  /** Assign communes to a reviewer: `assignReviewer`. */
  | 'ASSIGN_REVIEWER'
  /** Change closing date, deadlines and other rules of a scope. */
  | 'CHANGE_CALENDAR'
  /** Change the holiday table. */
  | 'CHANGE_HOLIDAYS'
  /** Change the ladder of letters of a scope. */
  | 'CHANGE_LADDER'
  /** Change the letterhead of a scope. */
  | 'CHANGE_LETTERHEAD'
  /** Change a draft of a method version. */
  | 'CHANGE_METHOD_DRAFT'
  /** Change name, address, telephone or language of an official. */
  | 'CHANGE_OFFICIAL_CONTACT'
  /** Change a draft of a reorganisation. */
  | 'CHANGE_REORGANISATION_DRAFT'
  /** Confirm rights that grow by a reorganisation. */
  | 'CONFIRM_REORGANISATION'
  /** Fill empty figures with those of the period before. */
  | 'COPY_LAST_PERIOD'
  /** Close an official's account. */
  | 'DEACTIVATE_OFFICIAL'
  /** Give a draft of a method version up. */
  | 'DISCARD_METHOD_DRAFT'
  /** Discard a draft of a reorganisation. */
  | 'DISCARD_REORGANISATION_DRAFT'
  /** End an assignment of an official, at once or with a last day. */
  | 'END_ASSIGNMENT'
  /** End an absence, or take one back. */
  | 'END_SUBSTITUTION'
  /** Grant an extension. */
  | 'EXTEND_DEADLINE'
  /** Hand the report to the Chairperson, who sends it. */
  | 'HAND_TO_CHAIRMAN'
  /** Let letters go again to an official's address. */
  | 'LIFT_SUPPRESSION'
  /** Lock a closed period before its time. */
  | 'LOCK_PERIOD'
  /** Name a substitute for days of absence. */
  | 'NAME_SUBSTITUTE'
  /** Put a draft of a method version into force. */
  | 'PUBLISH_METHOD_VERSION'
  /** Publish a reorganisation. */
  | 'PUBLISH_REORGANISATION'
  /** Open an official's account again. */
  | 'REACTIVATE_OFFICIAL'
  /** Give number and date of the signed document of a submitted report. */
  | 'RECORD_SIGNED_DOCUMENT'
  /** Refuse the extension that was requested. */
  | 'REFUSE_EXTENSION'
  /** Open an approved report for correction. */
  | 'REOPEN_REPORT'
  /** Request an extension. */
  | 'REQUEST_EXTENSION'
  /** Send a submitted report back with comments. */
  | 'RETURN_REPORT'
  /** Return a report that was handed to the Chairperson to the officer, with comments. */
  | 'RETURN_TO_OFFICER'
  /** Save figures of a draft. */
  | 'SAVE_REPORT'
  /** Choose language and digests of the letters to oneself. */
  | 'SET_MAIL_PREFERENCES'
  /** Submit the report. */
  | 'SUBMIT_REPORT'
  /** Take a request for an extension back that nobody has answered. */
  | 'TAKE_BACK_EXTENSION_REQUEST'
  /** Take a report back from the Chairperson before it is sent. */
  | 'TAKE_BACK_REPORT'
  /** Give an official another unit or role. */
  | 'TRANSFER_OFFICIAL'
  /** Take back a lock before its time. */
  | 'UNLOCK_PERIOD'
  /** Take back a published reorganisation. */
  | 'WITHDRAW_REORGANISATION'
  /** Take a submitted report back. */
  | 'WITHDRAW_REPORT';

/** What was done. */
export type AdministrationAction =
  /** A person was given a further role or unit. */
  | 'ADD_ASSIGNMENT'
  /** A reviewer approved a file of figures of the past. */
  | 'APPROVE_FILE'
  /** Communes were assigned to a reviewer. */
  | 'ASSIGN_REVIEWER'
  /** The calendar rules of a scope were changed. */
  | 'CHANGE_CALENDAR'
  /** Name, address, telephone or language of an official were changed. */
  | 'CHANGE_CONTACT'
  /** A draft of a method version or of a reorganisation was changed. */
  | 'CHANGE_DRAFT'
  /** Entries of the holiday table were set or removed. */
  | 'CHANGE_HOLIDAYS'
  /** The ladder of letters of a scope was changed. */
  | 'CHANGE_LADDER'
  /** The letterhead of a scope was changed. */
  | 'CHANGE_LETTERHEAD'
  /** Rights that grow by a reorganisation were confirmed. */
  | 'CONFIRM_RIGHTS'
  /** A draft of a method version or of a reorganisation was made. */
  | 'CREATE_DRAFT'
  /** An official was closed. */
  | 'DEACTIVATE'
  /** A draft of a method version was discarded. */
  | 'DISCARD_DRAFT'
  /** An assignment was ended, or given a last day. */
  | 'END_ASSIGNMENT'
  /** An absence was ended or taken back. */
  | 'END_SUBSTITUTION'
  /** An operator erased what is stored about a person who holds no assignment any more, by a command. */
  | 'ERASE_PERSON'
  /** An operator gave out what is stored about a person, by a command. */
  | 'EXPORT_PERSON'
  /** An official was invited. */
  | 'INVITE'
  /** Letters go again to the address of an official that was suppressed. */
  | 'LIFT_SUPPRESSION'
  /** An office's own file was loaded: units, villages, a catalogue, officials or figures of the past. */
  | 'LOAD_FILE'
  /** A period was locked before its time. */
  | 'LOCK_PERIOD'
  /** An official, or an administrator for them, named a substitute for days of absence. */
  | 'NAME_SUBSTITUTE'
  /** A method version or a reorganisation was published. */
  | 'PUBLISH'
  /** An official was opened again. */
  | 'REACTIVATE'
  /** A reviewer refused a file of figures of the past. */
  | 'REFUSE_FILE'
  /** A trusted document was registered. */
  | 'REGISTER_DOCUMENT'
  /** A delivery of a source system was set aside. */
  | 'SET_DELIVERY_ASIDE'
  /** The substitute of an absent official was closed or moved, or their assignment ends: the days with them end as well. */
  | 'SUBSTITUTE_LEFT'
  /** An official was given another unit or role. */
  | 'TRANSFER'
  /** A lock before its time was taken back. */
  | 'UNLOCK_PERIOD'
  /** A published reorganisation was taken back. */
  | 'WITHDRAW_PUBLICATION';

/** What administrators change. */
export type AdministrationNoun =
  /** An e-mail address to which letters do not go. */
  | 'ADDRESS'
  /** A delivery of a source system for one report. */
  | 'DELIVERY'
  /** A trusted document; its id is the hash. */
  | 'DOCUMENT'
  /** The holiday table, which all scopes share. */
  | 'HOLIDAYS'
  /**
   * What an office loads from its own files: its id is `units`, `villages`, `catalogue`, `officials` or `figures`, or
   * that of one file of figures.
   */
  | 'LOAD'
  /** A version of the method. */
  | 'METHOD'
  /** An official. */
  | 'OFFICIAL'
  /** A reorganisation of the units. */
  | 'REORGANISATION'
  /** The settings of one scope. */
  | 'SCOPE';

/** Which of two figures that differ a submission takes. */
export type ConflictWinner =
  /** The one that a source system delivered. */
  | 'SOURCE'
  /** The one that an official typed. */
  | 'TYPED';

/**
 * The outcome of one figure of a delivery. A figure that the rules of its indicator refuse is answered at once and not
 * kept.
 */
export type DeliveryOutcome =
  /** It is kept beside the report. */
  | 'ACCEPTED'
  /** Refused, because a figure that was taken later was recorded before. */
  | 'OUTDATED'
  /** The same figure of this system was recorded before. */
  | 'UNCHANGED';

/** The values of `extensions.code` of an error. */
export type ErrorCode =
  /**
   * The answer would have more than 4,000,000 bytes. `extensions.limit` holds `limit` and the `value` that was found; ask
   * for fewer fields or smaller pages.
   */
  | 'ANSWER_TOO_LARGE'
  /** The HTTP request is not a GraphQL request: its JSON is broken, its body is empty or is a batch. */
  | 'BAD_REQUEST'
  /** An argument or a variable cannot be understood or lies outside its range. */
  | 'BAD_USER_INPUT'
  /**
   * Something that is stored, and that the answer needs, is damaged; `extensions.item` names it. The request is right, and
   * the operators have been told.
   */
  | 'DATA_UNREADABLE'
  /** The query took longer than 5 seconds and was cancelled. Ask for less, or again later. */
  | 'DEADLINE_EXCEEDED'
  /** The viewer may not see this. */
  | 'FORBIDDEN'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Something went wrong on our side. The message says no more; try again later. */
  | 'INTERNAL_SERVER_ERROR'
  /**
   * The document asks for too much. `extensions.limit` holds `name` (TOKENS, DEPTH, FIELDS, ALIASES, DIRECTIVES,
   * NESTING, SELECTIONS, COMPARISONS, COMPLEXITY or BODY), `limit` and the `value` that was found.
   */
  | 'LIMIT_EXCEEDED'
  /** The argument is well formed, but no such unit, indicator or method version exists. */
  | 'NOT_FOUND'
  /** The document holds several operations, or none of that name, and the request does not say which to run. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /**
   * No document is registered under the `documentId` of the request (HTTP status 404). Documents are registered at deployment or
   * by an administrator (`registerDocument`).
   */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /**
   * The request sends the hash of a query as `extensions.persistedQuery`; send its text, or the `documentId` of a registered
   * document.
   */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** The database takes no more requests for the moment. `extensions.retryAfter` says after how many seconds to ask again. */
  | 'RATE_LIMITED'
  /**
   * The service loads its data, too many requests wait for an answer, or the service cannot reach its data (HTTP status 503).
   * `Retry-After` and `extensions.retryAfter` say after how many seconds to ask again. Whether a change was made is not
   * known: send it again with the same `idempotencyKey`.
   */
  | 'SERVICE_UNAVAILABLE'
  /** The token is expired, not ours or belongs to nobody who is active; or there is none where one is needed. */
  | 'UNAUTHENTICATED';

/** What the content of a file is. */
export type EvidenceType =
  /** A photograph. */
  | 'JPEG'
  /** A document of Adobe's format. */
  | 'PDF'
  /** A picture of the screen or a drawing. */
  | 'PNG';

/** Why an extension is requested or granted. */
export type ExtensionGround =
  /** Another office has not yet supplied the figures. */
  | 'DATA_FROM_OTHERS'
  /** Storm, flood, landslide or another disaster. */
  | 'DISASTER'
  /** An epidemic. */
  | 'EPIDEMIC'
  /** Another ground. */
  | 'OTHER'
  /** The official who reports was ill, on leave, or has changed. */
  | 'STAFF_ABSENCE'
  /** Power, line or system failed. */
  | 'TECHNICAL_FAULT';

/** Whether a file of figures counts. */
export type FigureFileState =
  /** Its figures are those of approved reports. */
  | 'APPROVED'
  /** Nothing of it counts. */
  | 'REFUSED'
  /** A reviewer has to decide on it. */
  | 'WAITING';

/** How a figure came into a ranking. */
export type FigureOriginKind =
  /** An official typed it and a source system delivered the same. */
  | 'AGREED'
  /** The service computed it. */
  | 'COMPUTED'
  /** A source system delivered it and nobody typed one. */
  | 'DELIVERED'
  /** A source system delivered it; an official typed another figure, which does not count. */
  | 'DELIVERED_AGAINST_TYPED'
  /** A file of figures of the past brought it. */
  | 'LOADED'
  /** An official typed it. */
  | 'TYPED'
  /** An official typed it; a source system delivered another figure, which does not count. */
  | 'TYPED_AGAINST_DELIVERED';

/** Whether there is a figure. */
export type FigureState =
  /** Nothing is approved for this indicator. */
  | 'MISSING'
  /** The indicator does not apply to the commune in this period: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** Not expected yet: the period of the indicator closed before the scope's first period. It leaves both sides of the score and coverage. */
  | 'NOT_EXPECTED'
  /**
   * Approved since the ranking was published: it counts from the next run on, the night after the approval. Said by `series`, of
   * periods that are still open, at the cost of one more request where a figure is missing there.
   */
  | 'NOT_YET_COUNTED'
  /** There is a figure; zero is a figure. */
  | 'PRESENT';

/** What was done to a report. */
export type FilingAction =
  /** It was approved. */
  | 'APPROVE'
  /** An extension was requested. */
  | 'ASK_EXTENSION'
  /** An extension was granted. */
  | 'EXTEND'
  /** It was handed to the Chairperson. */
  | 'HAND_TO_CHAIRMAN'
  /** Number and date of its signed document were given. */
  | 'RECORD_DOCUMENT'
  /** The extension that was requested was refused. */
  | 'REFUSE_EXTENSION'
  /** It was opened for correction. */
  | 'REOPEN'
  /** It was sent back with comments. */
  | 'RETURN'
  /** The Chairperson returned it to the officer with comments. */
  | 'RETURN_TO_OFFICER'
  /** Figures were saved. */
  | 'SAVE'
  /** It was submitted. */
  | 'SUBMIT'
  /** It was taken back from the Chairperson before it was sent. */
  | 'TAKE_BACK'
  /** The request for an extension was taken back. */
  | 'TAKE_BACK_REQUEST'
  /** It was taken back before the review. */
  | 'WITHDRAW';

/** Where a report stands between the commune and the reviewer. */
export type FilingState =
  /** Approved. */
  | 'APPROVED'
  /** Saved by the commune. */
  | 'DRAFT'
  /** Nothing was saved. */
  | 'NONE'
  /** Sent back or reopened: the commune works on it again. */
  | 'RETURNED'
  /** Submitted and waiting for the reviewer. */
  | 'SUBMITTED'
  /** Handed to the Chairperson, who has not sent it yet. */
  | 'WITH_CHAIRMAN';

/** How often something is reported. */
export type Frequency =
  /** Every month, closed on the closing date. */
  | 'MONTHLY'
  /** Every quarter, closed on the closing date of its last month. */
  | 'QUARTERLY'
  /** Every year, closed on the closing date in December. */
  | 'YEARLY';

/** Why a day is an exception. */
export type HolidayKind =
  /** A day off because a public holiday falls on a weekend. */
  | 'IN_LIEU'
  /** A day off by law. */
  | 'PUBLIC_HOLIDAY'
  /** A working day declared off; another day is worked for it. */
  | 'SWAPPED_OFF'
  /** A day of the weekend declared working. */
  | 'SWAPPED_WORKING';

/** How certain an entry of the holiday table is. */
export type HolidayStatus =
  /** Computed for a year that is not decreed yet; an administrator must confirm it. */
  | 'NOT_DECREED'
  /** A secondary note; nobody has seen the number of the decision. */
  | 'REPORTED'
  /** Expected by rule or habit. */
  | 'UNVERIFIED'
  /** Seen in a published text that quotes the decision. */
  | 'VERIFIED';

/** What has to be done for an improvement. */
export type ImprovementKind =
  /** Do what the indicator asks for: its answer becomes yes. */
  | 'ACT'
  /** Have the report of the month approved. It has been submitted, and counts only once it is approved. */
  | 'APPROVE_REPORT'
  /** Have fewer of what is counted, where fewer is better. */
  | 'FEWER'
  /**
   * Have more of what is counted: up to the target, the next threshold or the best of the other ranked communes. Where all
   * have the same and it earns nothing, one more than they have. A figure that must not exceed another stays within it.
   */
  | 'MORE'
  /** Reach the next level. */
  | 'NEXT_LEVEL'
  /** Report the figure that is missing. */
  | 'REPORT'
  /** Submit the report of the month, which has not been submitted. */
  | 'SUBMIT_REPORT';

/** Which kind of figure an indicator has. */
export type IndicatorKind =
  /** Yes or no; the value is 1 or 0. */
  | 'BOOLEAN'
  /** A number of things, people or events. */
  | 'COUNT'
  /** A level from 0 up to the highest level of the indicator. */
  | 'LEVEL'
  /** A numerator and a denominator; the value is 100 × numerator / denominator, in per cent. */
  | 'RATIO';

/** A scheduled job. */
export type JobName =
  /** Ranks the communes again where something changed, every night at 03:00. */
  | 'RECOMPUTE_RANKINGS'
  /** Sends the letters of the day, every half hour from 06:00 to 17:30. */
  | 'SEND_REMINDERS';

/** A language in which names and notes can be read. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the default everywhere. */
  | 'VI';

/** What became of a letter. */
export type LetterOutcome =
  /** The job was due, and no run of it is recorded. */
  | 'JOB_DID_NOT_RUN'
  /** The job ran, and no run of it came to its end. */
  | 'JOB_FAILED'
  /** The ledger has the letter; its state says the rest. */
  | 'LETTER'
  /** The job ran, and the official was not among those whom it could write to. */
  | 'NOT_CONSIDERED'
  /** The day lies before the first recorded run. */
  | 'NOT_RECORDED'
  /** The first sweep of the day is not due yet. */
  | 'NOT_YET'
  /** The plan of that day had no letter for the official. */
  | 'NO_LETTER'
  /** The mail service took no more letters that day. */
  | 'SENDING_STOPPED'
  /** Nobody of the scope is written to on that day. */
  | 'SILENT_DAY'
  /** Data that decides letters could not be read. */
  | 'UNREADABLE';

/** Who a letter can be addressed to. */
export type LetterRecipient =
  /** The Chairperson of the commune. */
  | 'CHAIRMAN'
  /** The leaders of the scope. */
  | 'LEADER'
  /** The reporting officer of the commune. */
  | 'OFFICER'
  /** The reviewers of the scope. */
  | 'REVIEWER';

/** The time that a figure covers. */
export type Measure =
  /** What happened within the period. */
  | 'FLOW'
  /** What happened in the twelve months up to the closing date. */
  | 'LAST_12_MONTHS'
  /** The state at the end of the closing date. */
  | 'STOCK';

/** How figures are combined when units merge. Percentages are never averaged. */
export type MergeRule =
  /** Yes only if every unit said yes. */
  | 'ALL'
  /** The lowest level counts. */
  | 'MINIMUM'
  /** Counts are added up. */
  | 'SUM'
  /** Numerators and denominators are added up. */
  | 'SUM_NUMERATORS_AND_DENOMINATORS';

/** How far a draft is. */
export type MethodDraftState =
  /** It was discarded. */
  | 'DISCARDED'
  /** It can be changed. */
  | 'DRAFT'
  /** It is a method version and can no longer be changed. */
  | 'PUBLISHED';

/** What a missing figure does to a score. */
export type MissingPolicy =
  /** The figure of one earlier period of the same frequency is taken and flagged; without one it is as ZERO. */
  | 'CARRY_FORWARD'
  /** Its points leave both what is earned and what is possible. */
  | 'RENORMALISE'
  /** It earns nothing and its points stay possible. */
  | 'ZERO';

/** Why an indicator of a commune has no figure that can be compared. */
export type MissingReason =
  /** The month's report is submitted and waits for a reviewer. */
  | 'AWAITING_REVIEW'
  /** The commune has not submitted the month's report, and the extension that it was granted still runs. */
  | 'EXTENDED'
  /** The indicator does not apply to the commune: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** The month's report was returned and is not approved yet. */
  | 'NOT_APPROVED'
  /** The indicator was not collected yet: its period closed before the scope's first one, or before the commune began. */
  | 'NOT_EXPECTED'
  /** The approved figures have none for this indicator, or its quarter or year is not approved. */
  | 'NO_FIGURE'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT'
  /** The commune had not begun, and the figures of some of its predecessors are unknown. */
  | 'PARTS_UNKNOWN';

/** Why no change of a rank is given. */
export type NoChangeReason =
  /** The set of communes differs. */
  | 'DIFFERENT_COMMUNES'
  /** The method version differs. */
  | 'DIFFERENT_METHOD'
  /** There is no ranking of the previous month. */
  | 'NO_PREVIOUS_RANKING'
  /** A reorganisation of the units lies between the two months. */
  | 'REORGANISED'
  /** The commune had no rank in the previous month. */
  | 'UNRANKED_BEFORE'
  /** The commune has no rank now. */
  | 'UNRANKED_NOW';

/** Why no letter goes. */
export type NoReminderReason =
  /** The address bounced for good, or its owner called a letter unwanted. */
  | 'ADDRESS_SUPPRESSED'
  /**
   * The letter of the current step was sent. The next letter follows with the next step that addresses the official's
   * role, if there is one.
   */
  | 'ALREADY_SENT'
  /** The leader switched digests off. */
  | 'DIGESTS_OFF'
  /** A request for an extension waits for its answer; until then the ladder pauses. */
  | 'EXTENSION_ASKED'
  /** The official is closed. */
  | 'INACTIVE'
  /** The last letter has been sent; from now on only the digest names the report. */
  | 'LADDER_ENDED'
  /** It is no working day. */
  | 'NOT_A_WORKING_DAY'
  /** No step of the ladder is reached yet. */
  | 'NOT_YET'
  /** The official has no address. */
  | 'NO_ADDRESS'
  /** No digest is due that day, or it has been sent. */
  | 'NO_DIGEST_DUE'
  /** The role gets no letters, or no report concerns the official. */
  | 'NO_LETTERS_FOR_ROLE'
  /** The scope keeps the day free of letters. */
  | 'QUIET_DAY'
  /** Reminders are off in the scope, or begin later. */
  | 'REMINDERS_OFF'
  /**
   * The official's letter of this day was sent or cancelled, or no more letters are sent that day. Today only; `reminders`
   * lists what was sent.
   */
  | 'SETTLED_TODAY'
  /** Every report that concerns the official was submitted. */
  | 'SUBMITTED';

/** Why a commune has no rank in a month in which it did not exist. */
export type NotFormedReason =
  /** It was formed later, by a reorganisation. */
  | 'FORMED_LATER';

/** Why no officer of a commune reads letters. */
export type OfficerGap =
  /** No officer is registered there, or none is active. */
  | 'NO_OFFICER'
  /** There are officers, and letters reach none of them: `unreachableOfficials` says why. */
  | 'UNREACHABLE';

/** What a person of the authorities may do, within a scope. */
export type OfficialRole =
  /** Administrator. */
  | 'ADMINISTRATOR'
  /** Auditor. */
  | 'AUDITOR'
  /** Chairperson of a commune's People's Committee. */
  | 'CHAIRMAN'
  /** Leader at a level above. */
  | 'LEADER'
  /** Officer of a commune. */
  | 'OFFICER'
  /** Reviewer at a level above. */
  | 'REVIEWER';

/** How a figure relates to the true sum. */
export type PartsRelation =
  /** Parts are lacking; a count is a lower bound. */
  | 'AT_LEAST'
  /** All parts are known. */
  | 'EXACT'
  /** Parts are lacking; nobody knows the ratio, the level or the yes. */
  | 'UNKNOWN';

/** Why the points of one indicator differ between two publications. */
export type PointChangeCause =
  /** The indicator applies in only one of the two. */
  | 'APPLICABILITY'
  /** The commune's own figure changed. By itself a better figure never costs points, and a worse one never brings any. */
  | 'FIGURE'
  /**
   * The method version gives the indicator other points, another rule or direction, or another target for the same year;
   * or only one of the two versions has it.
   */
  | 'METHOD'
  /** There is no figure any more. */
  | 'NOT_REPORTED'
  /** The other ranked communes, or which communes are ranked, set another range. */
  | 'OTHERS'
  /** There was no figure before. */
  | 'REPORTED'
  /** The target is that of another year. */
  | 'TARGET';

/** What a step changes. */
export type RankStepCause =
  /** Which communes are ranked: those no longer ranked are gone, those newly ranked come with their figures of now. */
  | 'COMMUNES'
  /** The method version and the targets of the year. Figures and ranked communes are those of the previous publication. */
  | 'METHOD'
  /** The figures of the communes that are ranked in both publications. */
  | 'OTHERS'
  /** The commune's own figures. */
  | 'OWN';

/** What became of a month's ranking in a night. */
export type RankingAnswerOutcome =
  /** The month lies before the first period that is reported. */
  | 'BEFORE_FIRST_PERIOD'
  /** The month lies before the register of units has communes of the area. */
  | 'BEFORE_REGISTER'
  /** The job was due, and no run of it is recorded. */
  | 'JOB_DID_NOT_RUN'
  /** The job ran, and no run of it came to its end. */
  | 'JOB_FAILED'
  /** The job ran and did not look at the month. */
  | 'NOT_CONSIDERED'
  /** No unit of the map could file for the month, so no ranking is formed. */
  | 'NOT_FORMED'
  /** The day lies before the first recorded run. */
  | 'NOT_RECORDED'
  /** Data could not be read; the version before stays. */
  | 'NOT_RENEWED'
  /** The job is not due yet. */
  | 'NOT_YET'
  /** A new version was published. */
  | 'PUBLISHED'
  /** Another run was faster. */
  | 'SUPERSEDED'
  /** Nothing had changed. */
  | 'UNCHANGED';

/** What becomes of a published ranking. */
export type RankingEffect =
  /** It stays as it is, and rankings of the new map are not compared with it. */
  | 'INCOMPARABLE'
  /** The month is published anew by the new map; what was published stays readable. */
  | 'PUBLISHED_ANEW';

/** What a run did with a month's ranking. */
export type RankingOutcome =
  /** No unit of the map could file for the month. */
  | 'NOT_FORMED'
  /** Data could not be read; the version before stays. */
  | 'NOT_RENEWED'
  /** A new version was published. */
  | 'PUBLISHED'
  /** Another run was faster. */
  | 'SUPERSEDED'
  /** Nothing had changed. */
  | 'UNCHANGED';

/** What the rows of a ranking are ordered by. Equal ones stand in the order of their paths. */
export type RankingRowOrder =
  /** By change, the greatest rise first; those without a change last. */
  | 'CHANGE'
  /** By name without its kind, in the order of a Vietnamese dictionary: đ follows d. */
  | 'NAME'
  /** By points, the most first; those of unranked communes are provisional. */
  | 'POINTS'
  /** By rank, the best first; those without a rank last. */
  | 'RANK';

/** Whether reports that are still expected can change a ranking. */
export type RankingStatus =
  /**
   * Every expected report is approved; or the final day has ended, no extension runs and no report waits for a reviewer;
   * or the ranking has waited as long as the scope allows. A later approval publishes a new final version.
   */
  | 'FINAL'
  /**
   * No unit of the map of today could file a report of the month; `Ranking.notFormed` says why. Such a month is never final
   * and never the latest.
   */
  | 'NOT_FORMED'
  /** Reports are still expected or wait for approval. */
  | 'PROVISIONAL';

/** The outcome of a delivered figure. */
export type RecordOutcome =
  /** It is kept beside the report. */
  | 'ACCEPTED'
  /** It was refused. */
  | 'REFUSED'
  /** The same figure of this system was recorded before. */
  | 'UNCHANGED';

/** How a true figure relates to the published one. */
export type Relation =
  /** It is exactly that. */
  | 'EQUAL'
  /** It is more: the published value is a lower bound. */
  | 'GREATER'
  /** It is less: the published value is an upper bound. */
  | 'LESS';

/** Kinds of letters. */
export type ReminderKind =
  /** An administrator changed the official's e-mail address: at once, one letter to the old address and one to the new one. */
  | 'ADDRESS_CHANGED'
  /** Somebody became an administrator: at once, to the other administrators who answer for the unit. */
  | 'ADMINISTRATOR_APPOINTED'
  /** The one scheduled letter of an official and day. */
  | 'DAILY'
  /** A report was sent back: the reviewer's comments, at once, one letter for each returned revision. */
  | 'RETURNED'
  /** To the substitute whose days were taken back or end early, because the absent official returned, left or moved: at once. */
  | 'SUBSTITUTE_ENDED'
  /** To an absent official whose substitute left or moved: at once, with the days that are without a substitute. */
  | 'SUBSTITUTE_LEFT'
  /** To somebody who was named as the substitute of an absent official: at once, with the days and the rights. */
  | 'SUBSTITUTE_NAMED';

/** Why a planned letter was cancelled. */
export type ReminderNotSentReason =
  /** The address bounced for good, or its owner called a letter unwanted. */
  | 'ADDRESS_SUPPRESSED'
  /** It was not sent on its day; the letter of a later day takes its place. */
  | 'DAY_OVER'
  /** The official was closed before it went out. */
  | 'INACTIVE'
  /** The official got another unit or role before it went out. */
  | 'MOVED'
  /** Its reports were submitted or extended before it went out. */
  | 'NOTHING_DUE';

/** Where a report stands when a letter names it. */
export type ReminderStage =
  /** The commune has submitted it, and it waits for a reviewer; the step counts the working days since the submission. */
  | 'AWAITING_REVIEW'
  /** On the deadline. */
  | 'DUE'
  /** After the deadline. */
  | 'OVERDUE'
  /** Before the deadline. */
  | 'UPCOMING';

/** How far a letter has come. */
export type ReminderState =
  /** The receiving mail server sent it back. */
  | 'BOUNCED'
  /** A run is sending it now. */
  | 'CLAIMED'
  /** Its reader called it unwanted. */
  | 'COMPLAINED'
  /** The receiving mail server accepted it. */
  | 'DELIVERED'
  /** The mail service refused it for good. */
  | 'FAILED'
  /** Planned, and waiting for the next sweep. */
  | 'PENDING'
  /** The mail service accepted it; its fate is not known yet. */
  | 'SENT'
  /** Cancelled, because it was no longer wanted or its day had ended. */
  | 'SUPERSEDED'
  /** Cancelled, because its address does not receive letters. */
  | 'SUPPRESSED';

/** What a clause does to units. */
export type ReorganisationKind =
  /** A unit begins without predecessors. */
  | 'BEGIN'
  /** A unit goes on with another code. */
  | 'CHANGE_CODE'
  /** A unit goes on as another kind. */
  | 'CHANGE_KIND'
  /** A unit ends without a successor in the register. */
  | 'END'
  /** A level ends. */
  | 'END_LEVEL'
  /** Units go into a new one as a whole. */
  | 'MERGE'
  /** A unit goes on below another one. */
  | 'MOVE'
  /** A unit goes on under another name. */
  | 'RENAME'
  /** A unit is divided. */
  | 'SPLIT';

/** How far a reorganisation is. */
export type ReorganisationState =
  /** It can be changed, and changes nothing. */
  | 'DRAFT'
  /** The map follows it from its day on. */
  | 'PUBLISHED';

/** State of a report as the public may see it. */
export type ReportState =
  /** Approved: its figures are public and count in rankings. They stay in force while the report is worked on again. */
  | 'APPROVED'
  /** Nothing is submitted. */
  | 'NOT_SUBMITTED'
  /** Submitted and waiting for approval. */
  | 'SUBMITTED';

/** Why a reviewer looks closely at a report. */
export type ReviewRemarkKind =
  /** A reviewer has commented, and the commune has sent the same figure with the same reason and evidence again. */
  | 'OPEN_COMMENT'
  /**
   * The figure lies further from the median of the communes than is usual: its robust z-score is above 3.5 or below -3.5,
   * as for `UnusualFigure`.
   */
  | 'OUTSIDE_RANGE'
  /** The rules doubt a figure, and the commune has answered with a reason. */
  | 'WARNING';

/** Where a rule or target comes from. */
export type RuleStatus =
  /** A proposal of this service that an administrator may change. It is not a law. */
  | 'LOCAL'
  /** Seen in a published text. */
  | 'OFFICIAL'
  /** General knowledge; nobody has seen the text. */
  | 'UNVERIFIED';

/** How a run ended. */
export type RunResult =
  /** It did its work. */
  | 'DONE'
  /** It ended with an error; the reason names the kind of error. */
  | 'FAILED'
  /** There was nothing to do; the reason says why. */
  | 'NOTHING_TO_DO'
  /** It is under way. A run that is older than a quarter of an hour ended without a word. */
  | 'RUNNING'
  /** The mail service took no more letters. */
  | 'STOPPED';

/** How a figure is turned into points. */
export type ScoringRule =
  /** The share of the highest threshold not above the value. */
  | 'BANDS'
  /** level / highest level. */
  | 'LEVELS'
  /** The place between the lowest and the highest value among the ranked communes of the same ranking. */
  | 'MIN_MAX'
  /** The figure is shown and not scored. */
  | 'NONE'
  /** value / target, at most 1. */
  | 'TARGET'
  /** All points for yes, none for no. */
  | 'YES_NO';

/** Whether a report was on time. */
export type Timeliness =
  /** First submitted after the deadline. */
  | 'LATE'
  /** Nothing is submitted and the deadline has not passed. */
  | 'NOT_DUE'
  /** First submitted by the deadline. */
  | 'ON_TIME'
  /** Nothing is submitted and the deadline has passed. */
  | 'OVERDUE';

/** The forms that a clause can have, as `UnitChangeInput` takes them. */
export type UnitClause =
  /** A unit gets another name, kind, code or parent. */
  | 'ALTER'
  /** A unit ends. */
  | 'END'
  /** A whole level ends. */
  | 'END_LEVEL'
  /** A unit begins. */
  | 'FORM';

/** How much of a unit goes to a successor. */
export type UnitExtent =
  /** A part that a clause names. */
  | 'PART'
  /** Land on which nobody lives. */
  | 'PART_AREA_ONLY'
  /** What remains after the parts. */
  | 'REST'
  /** All area and population. */
  | 'WHOLE';

/** Legal kind of a unit. */
export type UnitKind =
  /** City of the level of a province (thành phố trực thuộc trung ương). */
  | 'CITY'
  /** Commune (xã). */
  | 'COMMUNE'
  /** The country. */
  | 'COUNTRY'
  /** District (huyện). */
  | 'DISTRICT'
  /** City of the level of a district (thành phố thuộc tỉnh). */
  | 'DISTRICT_CITY'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Special zone (đặc khu), a unit of the level of a commune. */
  | 'SPECIAL_ZONE'
  /** Town (thị xã), a unit of the level of a district. */
  | 'TOWN'
  /** Township (thị trấn), a unit of the level of a commune. */
  | 'TOWNSHIP'
  /** Urban district (quận), a unit of the level of a district. */
  | 'URBAN_DISTRICT'
  /** Village (thôn). */
  | 'VILLAGE'
  /** Ward (phường), a unit of the level of a commune. */
  | 'WARD';

/** Level of a unit in the hierarchy. */
export type UnitLevel =
  /** Commune, ward, township or special zone (xã, phường, thị trấn, đặc khu). */
  | 'COMMUNE'
  /** The country: above every province, where the provinces' communes are ranked together. */
  | 'COUNTRY'
  /** District (huyện). Việt Nam ended this level on 2025-07-01. */
  | 'DISTRICT'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Village (thôn, tổ dân phố). */
  | 'VILLAGE';

/** Why a commune has no rank. */
export type UnrankedReason =
  /** The month's report is submitted and waits for a reviewer. */
  | 'AWAITING_REVIEW'
  /** The commune has not submitted the month's report, and the extension that it was granted still runs. */
  | 'EXTENDED'
  /** The commune has figures for less than the method's minimum share of the points. */
  | 'LOW_COVERAGE'
  /**
   * The month's report was returned and is not approved yet. In rankings that became final before `AWAITING_REVIEW`
   * existed it also stands for reports that waited for a reviewer.
   */
  | 'NOT_APPROVED'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT';

/** Why letters do not reach an official. */
export type UnreachableReason =
  /** A letter came back for good. */
  | 'BOUNCE'
  /** The reader called a letter unwanted. */
  | 'COMPLAINT'
  /** There is no address. */
  | 'NO_ADDRESS'
  /**
   * The mail service refused the last letter itself. The next letter is tried again; once it is sent, the official counts
   * as reachable.
   */
  | 'REFUSED'
  /** What is stored about the address cannot be read; until it is repaired, no letter goes there. */
  | 'UNREADABLE';

/** Every reason why a change can be refused. */
export type UserErrorCode =
  /** The official has named a substitute for some of these days already. */
  | 'ABSENT_ALREADY'
  /** The e-mail address belongs to another official. */
  | 'ADDRESS_TAKEN'
  /** The new deadline lies after the day on which the period locks. */
  | 'AFTER_LOCK_DAY'
  /** The official holds this role at this unit already. */
  | 'ASSIGNMENT_EXISTS'
  /** This is not an e-mail address. */
  | 'BAD_ADDRESS'
  /** The key is not 8 to 100 letters, digits, dashes, dots or colons. */
  | 'BAD_IDEMPOTENCY_KEY'
  /** This is not a telephone number. */
  | 'BAD_PHONE'
  /** The new closing date would reopen a closed period today, or close one that is being collected; `comparedWith` names it. */
  | 'CLOSED_PERIOD_REOPENS'
  /** The service computes this indicator itself. */
  | 'COMPUTED_INDICATOR'
  /**
   * Somebody has changed it since `expectedRevision`. The message says who and when; `comparedWith` names the current
   * revision and is null when nothing is saved yet.
   */
  | 'CONFLICT'
  /** Name, address, telephone and language belong to the person; they are changed in the first assignment. */
  | 'CONTACT_OF_PERSON'
  /**
   * A text holds a control character, one that turns the direction of writing, one that cannot be seen or is none, or too many
   * marks on one letter: `value` names it, `comparedWith` its place.
   * Comments, reasons and notes may have line feeds, names and headings may not.
   */
  | 'CONTROL_CHARACTER'
  /** Denominators that count the same people or households differ; a reason is needed. */
  | 'DENOMINATORS_DIFFER'
  /** The signed document is dated after today. */
  | 'DOCUMENT_IN_FUTURE'
  /** The text is no document of the contract, or asks for too much; `value` says what is wrong. */
  | 'DOCUMENT_NOT_ACCEPTED'
  /** The number of the signed document is missing. */
  | 'DOCUMENT_NUMBER_NEEDED'
  /** The PDF has scripts or attached files. */
  | 'EVIDENCE_FILE_ACTIVE'
  /** The file is damaged or incomplete. */
  | 'EVIDENCE_FILE_DAMAGED'
  /** The file is too large. */
  | 'EVIDENCE_FILE_TOO_LARGE'
  /** The content of the file is neither PDF nor JPEG nor PNG. */
  | 'EVIDENCE_FILE_TYPE'
  /** A piece of evidence is not an https link. */
  | 'EVIDENCE_NOT_A_LINK'
  /** Nothing was sent to the place of the file, or it was sent more than a day ago. */
  | 'EVIDENCE_NOT_UPLOADED'
  /** A link is too long. */
  | 'EVIDENCE_TOO_LONG'
  /** A request for an extension waits for its answer already. */
  | 'EXTENSION_PENDING'
  /** One figure is given in several ways at once. */
  | 'FIGURE_AMBIGUOUS'
  /** The file of figures cannot be approved or refused. `value` names the fault and `path` its cell, where it has one. */
  | 'FIGURE_FILE_NOT_ACCEPTED'
  /** A ratio lacks its numerator or its denominator. */
  | 'FIGURE_INCOMPLETE'
  /** The files of the report together are too large. */
  | 'FILES_TOO_LARGE'
  /** The key belongs to a request with another payload. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A method version with this id exists or existed. */
  | 'ID_TAKEN'
  /** The same indicator is named twice. */
  | 'INDICATOR_TWICE'
  /** The ratio moved by more than 30 points since the period before; a reason is needed. */
  | 'LARGE_CHANGE'
  /** The level is above the highest one. */
  | 'LEVEL_OUT_OF_RANGE'
  /** The method version has a fault, which `value` names; `path` holds the indicator, group or pillar it is about. */
  | 'METHOD_NOT_ACCEPTED'
  /**
   * Another version is in force from that month or a later month on, even if it was published at the same moment.
   * `comparedWith` names it and the first month that can have another.
   */
  | 'MONTH_TAKEN'
  /** Two figures that must agree differ. */
  | 'MUST_EQUAL'
  /** The same thing is named twice. */
  | 'NAMED_TWICE'
  /** The number is below zero. */
  | 'NEGATIVE'
  /** Everything that the request asks for is already so. */
  | 'NOTHING_CHANGES'
  /** The period before has nothing that this report still lacks. */
  | 'NOTHING_TO_COPY'
  /** People and things are counted in whole numbers. */
  | 'NOT_AN_INTEGER'
  /** The figure is 0/0; a reason is needed. */
  | 'NOT_APPLICABLE'
  /** Communes can be assigned only to a reviewer of the scope whose account is open. */
  | 'NOT_A_REVIEWER'
  /** The new day is not a working day. */
  | 'NOT_A_WORKING_DAY'
  /** A unit, period or indicator with that name does not exist here. */
  | 'NOT_FOUND'
  /** The new day is not after the deadline. */
  | 'NOT_LATER'
  /** The steps of a ladder, or the thresholds of bands, are not in rising order. */
  | 'NOT_SORTED'
  /** The denominator is not the number of villages in the register. */
  | 'NOT_THE_VILLAGES_OF_THE_REGISTER'
  /** The source system may not push this indicator. */
  | 'NOT_YOUR_INDICATOR'
  /** No absence that begins on that day is in force or to come. */
  | 'NO_ABSENCE'
  /** No active Chairperson of the commune is registered: the report is submitted directly. */
  | 'NO_CHAIRMAN'
  /** There is no figure; a reason is needed. */
  | 'NO_DATA'
  /** No request for an extension waits for an answer. */
  | 'NO_EXTENSION_REQUEST'
  /** The reports of the commune need no signature of the Chairperson: the report is submitted directly. */
  | 'NO_SIGN_OFF'
  /** The numerator is above the denominator. */
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  /** The personal data of the official was erased, so the account cannot be opened again. The person is invited anew. */
  | 'OFFICIAL_ERASED'
  /** The indicator belongs to a report of another length. */
  | 'OTHER_FREQUENCY'
  /** The indicator expects another kind of figure. */
  | 'OTHER_KIND'
  /** A later figure of a source system is already recorded. */
  | 'OUTDATED'
  /** The value lies outside the accepted range, which `comparedWith` names. */
  | 'OUT_OF_RANGE'
  /** Nobody may transfer or close their own account. */
  | 'OWN_ACCOUNT'
  /** Nobody approves, returns, reopens or extends a report that they typed, handed over or sent, or for which they asked for an extension, in whatever role. */
  | 'OWN_REPORT'
  /** The month is closed and keeps its method; `comparedWith` names the first that can have another. */
  | 'PERIOD_CLOSED'
  /** The period takes no more changes. */
  | 'PERIOD_LOCKED'
  /** A report can be submitted from the closing date on, which `comparedWith` names. */
  | 'PERIOD_NOT_CLOSED'
  /** The period has not begun, or no reports were collected for it. */
  | 'PERIOD_NOT_OPEN'
  /** A reason, or a comment that says what to correct, is missing. */
  | 'REASON_NEEDED'
  /**
   * The reorganisation has a fault, which `value` names; `path` holds the change and field it is about. Where a unit is
   * lacking that another reorganisation has to form first, `comparedWith` names it.
   */
  | 'REORGANISATION_NOT_ACCEPTED'
  /** The unit does not report for this period. */
  | 'REPORT_NOT_EXPECTED'
  /** Officers and Chairpersons belong to a commune, reviewers and leaders to a level above. */
  | 'ROLE_NOT_FOR_UNIT'
  /** Two figures that should agree differ; a reason is needed. */
  | 'SHOULD_EQUAL'
  /** A figure is above one that should contain it; a reason is needed. */
  | 'SHOULD_NOT_EXCEED'
  /** The Chairperson of the commune sends its reports: the report is handed to the Chairperson. */
  | 'SIGNATURE_NEEDED'
  /** The official stands in for somebody on some of these days. */
  | 'SUBSTITUTES_ALREADY'
  /** The substitute works at another unit. */
  | 'SUBSTITUTE_ELSEWHERE'
  /** The substitute is absent on some of these days. */
  | 'SUBSTITUTE_IS_ABSENT'
  /** An official cannot be their own substitute. */
  | 'SUBSTITUTE_IS_SELF'
  /** The substitute does not hold the assignment on these days. */
  | 'SUBSTITUTE_NOT_ACTIVE'
  /** Only another administrator stands in for an administrator. */
  | 'SUBSTITUTE_NOT_ADMINISTRATOR'
  /** Whoever typed a report that is not sent yet does not stand in for the Chairperson. */
  | 'SUBSTITUTE_TYPED_REPORT'
  /** The moment at which the figures were taken lies in the future. */
  | 'TAKEN_AT_IN_FUTURE'
  /** The figures were taken before their period began. */
  | 'TAKEN_BEFORE_PERIOD'
  /** A text is longer than accepted. */
  | 'TEXT_TOO_LONG'
  /** The figure or the report has as many files as it may. */
  | 'TOO_MANY_FILES'
  /** There are too many links for one figure. */
  | 'TOO_MANY_LINKS'
  /** The report has a warning, an open comment or a figure outside its expected range: it is approved by itself. */
  | 'TO_BE_LOOKED_AT'
  /** Whoever typed figures of a report does not send it as the substitute of the Chairperson. */
  | 'TYPED_BY_SUBSTITUTE'
  /** The method has no such indicator. */
  | 'UNKNOWN_INDICATOR'
  /** The count is far from what is usual for the commune; a reason is needed. */
  | 'UNUSUAL_COUNT'
  /** The state of the report does not allow this; `comparedWith` lists the states that do. */
  | 'WRONG_STATE'
  /** The denominator is 0 where that is a mistake. */
  | 'ZERO_DENOMINATOR';

/** What somebody may do, within a scope. Everybody may also do what needs no token. */
export type ViewerRole =
  /** Administrator: sees everything, keeps settings, catalogue and officials, and grants extensions. */
  | 'ADMINISTRATOR'
  /** Auditor: sees everything and changes nothing. */
  | 'AUDITOR'
  /** Chairperson of a commune's People's Committee: sees the report in progress, submits and withdraws it. */
  | 'CHAIRMAN'
  /** Leader at a level above: sees reports in progress and changes nothing. */
  | 'LEADER'
  /** Officer of a commune: enters the figures, submits and withdraws the report. */
  | 'OFFICER'
  /** Reviewer at a level above: returns, approves and reopens reports and grants extensions. */
  | 'REVIEWER'
  /** Source system: pushes figures of named indicators and sees nothing that the public does not. */
  | 'SOURCE_SYSTEM';
