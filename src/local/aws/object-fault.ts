import type { ServerResponse } from 'node:http';

/** Answers with an error in the format of S3, which its client understands. */
export function answerFault(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
