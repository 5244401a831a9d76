import type { DynamoDBStreamEvent } from 'aws-lambda';
import { kindOfItem } from '../../store/item-kinds.js';
import { officialIn } from '../../store/keys/official.js';
import { addressOfReport } from '../../store/keys/report.js';

export type ChangedReport = ReturnType<typeof addressOfReport>;

/** Reports whose heads the stream records describe, each once. */
export function changedReports({ Records }: DynamoDBStreamEvent): ChangedReport[] {
  const changed = new Map<string, ChangedReport>();
  for (const { dynamodb } of Records) {
    const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
    if (pk && sk && kindOfItem({ pk, sk }) === 'report') changed.set(`${pk} ${sk}`, addressOfReport({ pk, sk }));
  }
  return [...changed.values()];
}

/** Officials whom the stream records describe, each once. */
export const changedOfficials = ({ Records }: DynamoDBStreamEvent): string[] => [
  ...new Set(
    Records.flatMap(({ dynamodb }) => {
      const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
      return (pk && sk && officialIn({ pk, sk })) || [];
    }),
  ),
];
