import type { GuideRole, GuideText } from './guide-text.js';

const officer: GuideText = {
  title: 'Guide for the reporting officer of a commune',
  lead: 'Each period you enter the figures, check them and submit the report on time. You can keep working without a connection.',
  parts: [
    {
      heading: '1. Sign in and see your tasks',
      steps: [
        'Follow the link in a letter, or press “Officials” at the top and then “Sign in”.',
        '“My work” lists the reports to submit with their deadlines and the working days left; the earliest deadline comes first.',
        'Press the name of a report to open its form.',
      ],
      picture: { name: 'work-officer', caption: '“My work” on a phone' },
    },
    {
      heading: '2. Enter the figures',
      steps: [
        'Enter each indicator; the previous figure is shown beside it. A rate is calculated once both of its numbers are entered.',
        'Errors appear above the field. If a correct figure looks unusual, open “Reason, evidence” and explain it.',
        'If nothing happened, enter 0 in both fields and give a reason; leave no field empty.',
        'Press “Save” when you stop. Without a connection, keep entering figures: “Not sent” shows what is only on this device.',
        'To use Excel, download the form at the end of the page, fill it in and import it; errors are listed by row.',
      ],
      picture: { name: 'report', caption: 'The form' },
    },
    {
      heading: '3. Submit the report, and afterwards',
      steps: [
        'When all figures are entered, press “Submit the report” at the end of the page. Where the Chairperson signs, pass the report to the Chairperson; it counts as submitted only when the Chairperson submits it.',
        'To correct it before approval, press “Take the report back”.',
        'If it is returned, you receive a letter at once and find the comments beside the figures. Correct them and submit again.',
        'If you cannot meet the deadline for a good reason, request an extension before it passes.',
      ],
    },
    {
      heading: '4. If something does not work',
      steps: [
        'On a shared computer, remove the form from the device and sign out when you are done.',
        'If no letters arrive, the address is wrong or you prefer another language, open the “E-mail” page.',
        'If you cannot sign in, call the contact named towards the end of each reminder.',
      ],
    },
  ],
};

const chairman: GuideText = {
  title: "Guide for the Chairperson of a commune People's Committee",
  lead: 'You are responsible for the figures of the commune: you check the report before it is submitted and follow the rank afterwards.',
  parts: [
    {
      heading: '1. Reports awaiting you',
      steps: [
        '“My work” lists the reports of the commune with their state and deadline.',
        'Where the Chairperson signs, the officer passes the report to you. Open it and read the figures and reasons.',
        'Press “Submit the report”. If it is not ready, comment below the figures and press “Return to the officer”: all comments are sent together, and the officer is told in the next daily letter.',
        'The time that counts is when you submit it, not when the officer passed it to you.',
      ],
      picture: { name: 'work-chairman', caption: '“My work” for a Chairperson' },
    },
    {
      heading: '2. The printed report to sign',
      steps: [
        'From the report, open the version for printing: it has room for the name of the preparer and for the signature and seal.',
        'After signing, enter the number of the document and attach the signed copy to the report.',
      ],
    },
    {
      heading: '3. The rank of the commune, and why',
      steps: [
        'The page of the commune shows its rank, the points in each field, the change from the previous month and the reasons.',
        'The “Why” section names the indicators that cost the most points: start there.',
        'A provisional ranking can still change until it is final.',
      ],
      picture: { name: 'ranking', caption: 'The ranking, open to everyone' },
    },
    {
      heading: '4. Absence and questions',
      steps: [
        'When you are away, name a substitute from the same unit under “Absence” in “My work”; letters and rights pass to the substitute for those days. Only a Vice-Chairperson signs for you; for anyone else the signature block is printed blank unless there is a written authorisation.',
        'If the commune has no officer who receives letters, the reminders come to you. Ask the level above to register someone.',
        'Choose which letters you receive on the “E-mail” page.',
      ],
    },
  ],
};

const reviewer: GuideText = {
  title: 'Guide for reviewers',
  lead: 'You check the reports that communes have submitted, return those that need correction and approve the others on time.',
  parts: [
    {
      heading: '1. Reports awaiting review',
      steps: [
        '“Review” lists reports by deadline. Marks show warnings (▲), unanswered comments (✎) and figures outside the expected range (◆).',
        'Reports without a mark can be selected and approved together.',
        'Overdue reports are listed with the telephone numbers of the officer and the Chairperson.',
      ],
      picture: { name: 'review', caption: 'Reports awaiting review' },
    },
    {
      heading: '2. One report',
      steps: [
        'Each indicator shows this period, the previous period, the change and the expected range. If in doubt, compare with similar communes.',
        'Read the reason and the evidence before you comment.',
        'Comment directly on the figures. Comments are kept on the device when the page is closed and sent when you return the report. On a shared computer, remove them from the device.',
      ],
      picture: { name: 'reviewed-report', caption: 'A report: figures, previous period, expected range' },
    },
    {
      heading: '3. Decide',
      steps: [
        'Approve: the figures become public and count from the next nightly ranking.',
        'Return: with a general comment or at least one comment on a figure; the commune receives a letter at once.',
        'Error found after approval: reopen the report and give the reason.',
        'Extension requests: read the reason, choose the date, grant or refuse; the commune receives the answer.',
      ],
    },
    {
      heading: '4. Principles',
      steps: [
        'Never correct a figure for a commune. Each decision is recorded in the history with your name.',
        'Reports that have been waiting long are named in your daily letter, and later in the digest for leaders.',
      ],
    },
  ],
};

const leader: GuideText = {
  title: 'Guide for leaders',
  lead: 'One page shows which units have reported, which are overdue, which rose or fell, and which indicators are furthest from target.',
  parts: [
    {
      heading: '1. The summary',
      steps: [
        'Sign in and open “Leadership”. It starts with how many communes have submitted their reports, and how many on time.',
        'Overdue communes are listed with contacts and telephone numbers; the next table names reports awaiting review too long, a delay at the level above.',
        'Then the ranking: top, bottom and largest changes; results by pillar; indicators furthest from target.',
        'Print the page as an annex (A4) to your own report.',
      ],
      picture: { name: 'leader', caption: 'The summary for leaders' },
    },
    {
      heading: '2. Read the ranking',
      steps: [
        'A provisional ranking changes every night; a final one is kept unchanged, with its version number.',
        'The range beside a rank shows how certain it is: where two ranges overlap, neither commune is clearly better.',
        'The page of a commune explains why it rose or fell. Unranked communes are listed with the reason.',
      ],
      picture: { name: 'ranking', caption: 'The ranking' },
    },
    {
      heading: '3. The digest',
      steps: [
        'The digest is sent after the deadline, weekly while reports are overdue or have long awaited review, and with each final ranking. Its links open the page of that month.',
        'Change its language or switch it off on the “E-mail” page.',
      ],
    },
    {
      heading: '4. Figures for other uses',
      steps: [
        '“Open data” has Excel and CSV files for all months, free to use if the source is named.',
        'Leaders and auditors can read reports in progress but cannot change figures.',
      ],
    },
  ],
};

const administrator: GuideText = {
  title: 'Guide for administrators',
  lead: 'You keep the officials, the calendar and the letters up to date. Every change needs a reason and is logged.',
  parts: [
    {
      heading: '1. To do',
      steps: [
        '“Administration” starts with officials not receiving letters, communes where nobody reads them, and unpublished drafts.',
        'Changes with a wide effect (calendar, holidays, units) can be previewed: which deadlines move and which letters change. Then confirm.',
      ],
      picture: { name: 'administration', caption: '“Administration”' },
    },
    {
      heading: '2. Officials',
      steps: [
        'Invite: name, e-mail, role and unit. The invited person sets a password and a second factor.',
        'Transfer: change the unit. Several roles: add an assignment, never a second account. Departure: close the account the same day.',
        'Refused address: correct it, or resume letters after checking with the person.',
      ],
      picture: { name: 'officials', caption: 'The list of officials' },
    },
    {
      heading: '3. Calendar, letters and method',
      steps: [
        'At the start of the year, enter the holidays as announced and see which deadlines move.',
        'Letters: change the reminder steps and the letterhead; preview a letter before you save.',
        'Method: work on a draft, correct its errors, check the effect on the ranking, then publish.',
      ],
    },
    {
      heading: '4. Reorganisations',
      steps: [
        'Enter the decision as a draft and preview the effect on reports and rights; where rights become wider, a second administrator confirms.',
        'Pages of former communes name their successors and keep the published figures.',
        'Not sure whether something has been done? See the administration log.',
      ],
    },
  ],
};

export const GUIDES_EN: Readonly<Record<GuideRole, GuideText>> = {
  'can-bo': officer,
  'chu-tich': chairman,
  'nguoi-tham-dinh': reviewer,
  'lanh-dao': leader,
  'quan-tri': administrator,
};
