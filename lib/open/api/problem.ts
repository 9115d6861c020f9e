/** A refusal that programs can read (RFC 9457). */
export const problem = (status: 400 | 404, detail: string): Response =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: status === 400 ? 'Bad Request' : 'Not Found',
      status,
      detail,
    }),
    {
      status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    },
  );
