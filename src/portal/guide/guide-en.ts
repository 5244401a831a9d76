import type { GuideText } from './guide-text.js';
import type { GuideRole } from './roles.js';

const officer: GuideText = {
  title: 'Guide for the reporting officer of a commune',
  lead: 'Each period you enter the figures, check them and send the report on time. You can go on typing without a connection.',
  parts: [
    {
      heading: '1. Sign in and see what waits',
      steps: [
        'Follow the link of a letter, or press “Officials” at the top, then “Sign in”.',
        '“My work” lists the reports to send with deadlines and working days left; what is due first stands first.',
        'Press the name of a report to open its form.',
      ],
      picture: { name: 'work-officer', caption: '“My work” on a telephone' },
    },
    {
      heading: '2. Enter the figures',
      steps: [
        'Enter each indicator; the figure of the last period stands beside it. A rate is computed from both of its numbers.',
        'A fault is said right above its field. Where a right figure looks unusual, open the reason and explain it.',
        'Nothing happened: enter 0 in both fields with a reason; leave no field empty.',
        'Press “Save” when you stop. Without a connection go on typing: “Not sent” says what is on this device alone.',
        'To use Excel, download the form at the end of the page, fill it in and load it; faults are named by row.',
      ],
      picture: { name: 'report', caption: 'The form' },
    },
    {
      heading: '3. Send the report, and afterwards',
      steps: [
        'When all figures are there, press “Submit the report” at the end of the page. Where the Chairperson signs, you hand the report over; it counts as sent when the Chairperson submits it.',
        'To correct it before it is approved, withdraw it.',
        'If it is returned, a letter comes at once, and the comments stand at the figures. Correct them and send again.',
        'If you cannot meet the deadline for a good reason, request an extension before it passes.',
      ],
    },
    {
      heading: '4. When something does not work',
      steps: [
        'On a shared computer, remove the form from the device and sign out when you are done.',
        'No letters, a wrong address, another language: open the page “E-mail”.',
        'If you cannot sign in, call the administrator; the number stands at the end of each letter.',
      ],
    },
  ],
};

const chairman: GuideText = {
  title: 'Guide for the Chairperson of a commune',
  lead: 'You answer for the figures of the commune: you see the report before it goes out, and the rank afterwards.',
  parts: [
    {
      heading: '1. Reports that wait for you',
      steps: [
        '“My work” lists the reports of the commune with their states and deadlines.',
        'Where the Chairperson signs, a report handed over by the officer waits for you. Open it; read figures and reasons.',
        'Press “Submit the report” to send it. If it is not ready, comment below each figure and return it to the officer: all comments go along, and the letter goes out at once.',
        'What counts for the deadline is when you send it, not when the officer handed it over.',
      ],
      picture: { name: 'work-chairman', caption: '“My work” of a Chairperson' },
    },
    {
      heading: '2. The printed form to sign',
      steps: [
        'From the report, open the printed form: it has room for who drew it up and for signature and seal of the Chairperson.',
        'Afterwards enter the number of the signed document and attach its file to the report.',
      ],
    },
    {
      heading: '3. The rank of the commune, and why',
      steps: [
        'The page of the commune shows rank, points by field, the change since last month and its causes.',
        '“Why” names the indicators that cost the most points: begin there.',
        'A provisional ranking still changes until it is final.',
      ],
      picture: { name: 'ranking', caption: 'The ranking, open to everybody' },
    },
    {
      heading: '4. Absence and questions',
      steps: [
        'When you are away, name a substitute under “Absence” on “My work”; letters and rights follow for these days.',
        'Where the commune has no officer who reads letters, they come to you. Ask the district to name somebody.',
        'Choose your letters on the page “E-mail”.',
      ],
    },
  ],
};

const reviewer: GuideText = {
  title: 'Guide for reviewers',
  lead: 'You look at what communes have sent, return what has to be corrected, and approve what is right on time.',
  parts: [
    {
      heading: '1. The queue',
      steps: [
        '“Review” orders reports by deadline. Marks show warnings (▲), open comments (✎) and figures outside of the expected range (◆).',
        'Reports without a mark can be selected and approved together.',
        'Overdue reports stand with the telephone numbers of officer and Chairperson.',
      ],
      picture: { name: 'review', caption: 'The queue' },
    },
    {
      heading: '2. One report',
      steps: [
        'Each indicator shows this period, the last one, the change and the expected range. Compare with similar communes when in doubt.',
        'Read the reason and the evidence before you comment.',
        'Write comments at the figures. They are kept on the device when the page is closed, and sent when you return the report. On a shared computer, remove them from the device.',
      ],
      picture: { name: 'reviewed-report', caption: 'A report: figures, last period, expected range' },
    },
    {
      heading: '3. Decide',
      steps: [
        'Approve: the figures are public and count from the next nightly run.',
        'Return: with a general comment or at least one at a figure; the letter goes out at once.',
        'An error found later: reopen the approved report, with a reason.',
        'Extension requests: read the reason, choose the date, grant or refuse; the commune receives the answer.',
      ],
    },
    {
      heading: '4. Principles',
      steps: [
        'Never correct a figure for a commune. Each decision stands in the history with your name.',
        'What waits long is named in your daily letter, and later in the digest for leaders.',
      ],
    },
  ],
};

const leader: GuideText = {
  title: 'Guide for leaders',
  lead: 'One page says who has reported, who is late, who rose and fell, and which indicators are furthest behind.',
  parts: [
    {
      heading: '1. The summary',
      steps: [
        'Sign in and open “Leadership”. It begins with how many communes have reported, and how many on time.',
        'Late communes stand with their contacts and telephone numbers; the next table names what waits too long for a review, a delay above the communes.',
        'Then the ranking: top, bottom, movers; results by pillar; indicators furthest behind.',
        'Print it as the annex (A4) of a report.',
      ],
      picture: { name: 'leader', caption: 'The summary for leaders' },
    },
    {
      heading: '2. Read the ranking',
      steps: [
        'A provisional ranking changes every night; a final one stays, with its version.',
        'The range beside a rank says how certain it is: where two ranges overlap, neither commune is clearly better.',
        'The page of a commune says why it rose or fell. Unranked communes stand with the reason.',
      ],
      picture: { name: 'ranking', caption: 'The ranking' },
    },
    {
      heading: '3. The digest',
      steps: [
        'The digest comes after the deadline and with each final ranking. Its links open the page of that month.',
        'Change its language or switch it off on the page “E-mail”.',
      ],
    },
    {
      heading: '4. Figures for other uses',
      steps: [
        '“Open data” has Excel and CSV files of all months, free to use with the source named.',
        'Leaders and auditors see reports in progress and cannot change figures.',
      ],
    },
  ],
};

const administrator: GuideText = {
  title: 'Guide for administrators',
  lead: 'You keep people, calendar and letters right. Every change has a reason and stands in the log.',
  parts: [
    {
      heading: '1. What waits',
      steps: [
        '“Administration” begins with officials who get no letters, communes where nobody reads them, and open drafts.',
        'What reaches far (calendar, holidays, units) is previewed: which deadlines move, which letters change. Then confirm.',
      ],
      picture: { name: 'administration', caption: '“Administration”' },
    },
    {
      heading: '2. Officials',
      steps: [
        'Invite: name, e-mail, role and unit. The invited person sets a password and a second factor.',
        'Transfers: change the unit. Several roles: add an assignment, never a second account. Who leaves is closed the same day.',
        'A refused address: correct it, or open it again after asking the person.',
      ],
      picture: { name: 'officials', caption: 'The list of officials' },
    },
    {
      heading: '3. Calendar, letters and method',
      steps: [
        'At the start of a year enter the holidays as announced, and see which deadlines move.',
        'Letters: change steps and letterhead; look at a sample before you save.',
        'Method: work on a draft, mend its faults, look at the effect on the ranking, then publish.',
      ],
    },
    {
      heading: '4. Reorganisations',
      steps: [
        'Enter the decision as a draft and preview reports and rights; where rights grow, a second administrator confirms.',
        'Addresses of ended communes lead to their successors; past figures can still be read.',
        'Not sure whether something was done? See the log.',
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
