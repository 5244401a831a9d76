/** CloudFormation's event about a resource that a function makes. */
export type DeploymentEvent = {
  readonly RequestType?: 'Create' | 'Update' | 'Delete';
  /** The signed address at which CloudFormation waits for the answer. Absent when somebody runs the function by hand. */
  readonly ResponseURL?: string;
  readonly StackId?: string;
  readonly RequestId?: string;
  readonly LogicalResourceId?: string;
};

const ANSWER_MS = 10_000;

/** Runs work when a deployment creates or changes its resource. If the work fails, the deployment fails and rolls back. */
export const duringDeployment =
  <T>(work: () => Promise<T>) =>
  async (event: DeploymentEvent): Promise<T | undefined> => {
    if (event.RequestType === 'Delete') {
      await tell(event, { Status: 'SUCCESS' });
      return undefined;
    }
    try {
      const done = await work();
      await tell(event, { Status: 'SUCCESS' });
      return done;
    } catch (error) {
      await tell(event, { Status: 'FAILED', Reason: 'see the log of the function publish-pages' });
      throw error;
    }
  };

async function tell(
  { ResponseURL, StackId, RequestId, LogicalResourceId }: DeploymentEvent,
  outcome: { readonly Status: 'SUCCESS' | 'FAILED'; readonly Reason?: string },
): Promise<void> {
  if (ResponseURL === undefined) return;
  const body = JSON.stringify({
    ...outcome,
    PhysicalResourceId: 'portal-files',
    StackId,
    RequestId,
    LogicalResourceId,
  });
  await fetch(ResponseURL, { method: 'PUT', body, signal: AbortSignal.timeout(ANSWER_MS) });
}
