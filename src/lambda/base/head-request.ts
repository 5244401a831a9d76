import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Answer = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Answers HEAD like GET, without the body (RFC 9110, 9.3.2). A cache learns size and tag. */
export const alsoHead =
  (answer: Answer): Answer =>
  async (event) => {
    const { http } = event.requestContext;
    if (http.method !== 'HEAD') return answer(event);
    const asGet = { ...event, requestContext: { ...event.requestContext, http: { ...http, method: 'GET' } } };
    const { body = '', isBase64Encoded = false, headers, ...result } = await answer(asGet);
    const length = Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
    return { ...result, headers: { ...headers, 'content-length': String(length) }, body: '' };
  };
