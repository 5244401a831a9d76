// Read by relay-compiler, not by the app: it takes the documents out of here.
import { graphql } from 'relay-runtime';

graphql`
  query relayDocumentsDownQuery($first: Int, $after: String) {
    ranking(period: "2026-10") {
      rows(first: $first, after: $after) @connection(key: "relayDocuments_rows", filters: []) {
        edges {
          node {
            id
            unit {
              id
              slug
            }
          }
        }
      }
    }
  }
`;

graphql`
  query relayDocumentsUpQuery($last: Int, $before: String) {
    ranking(period: "2026-10") {
      rows(last: $last, before: $before) @connection(key: "relayDocumentsUp_rows", filters: []) {
        edges {
          node {
            id
            unit {
              id
              slug
            }
          }
        }
      }
    }
  }
`;

graphql`
  query relayDocumentsFormQuery($unit: ID!, $period: PeriodCode!) {
    reportForm(unit: $unit, period: $period) {
      id
      state
      revision
      figures {
        id
        indicator {
          id
          code
        }
        working {
          state
          value
        }
      }
    }
  }
`;

graphql`
  mutation relayDocumentsSaveMutation($input: SaveReportInput!) {
    saveReport(input: $input) {
      form {
        id
        state
        revision
        figures {
          id
          indicator {
            id
            code
          }
          working {
            state
            value
          }
        }
      }
      errors {
        code
      }
    }
  }
`;

graphql`
  query relayDocumentsLabelsQuery($type: String) {
    enumLabels(type: $type) {
      value
      vi
      en
    }
  }
`;

graphql`
  query relayDocumentsViewerQuery {
    viewer {
      id
      name
      role
    }
  }
`;
