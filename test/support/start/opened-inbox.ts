/** The inbox page of a service with real people. @param said the output of the service, with its start code */
export async function openedInbox(url: string | null | undefined, said: string): Promise<string> {
  const code = /start code for real people ([\w-]+)\)/.exec(said)?.[1] ?? '';
  const opened = await fetch(`${url}/inbox`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ code }),
  });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return await (await fetch(`${url}/inbox`, { headers: { cookie } })).text();
}
