type IsOver = () => boolean;

/**
 * Does some work while others look on. Whoever fails first ends it for all, and that failure is what the caller gets: it is
 * never left without somebody who waits for it, which would end the process.
 */
export async function whileWatched(
  watchers: number,
  watch: (isOver: IsOver) => Promise<void>,
  work: (isOver: IsOver) => Promise<void>,
): Promise<void> {
  let over = false;
  const isOver = () => over;
  const ending = async (part: Promise<void>) => {
    try {
      await part;
    } finally {
      over = true;
    }
  };
  // A watcher ends by itself only after the work, or because it failed.
  const all = await Promise.allSettled([
    ending(work(isOver)),
    ...Array.from({ length: watchers }, () => ending(watch(isOver))),
  ]);
  for (const part of all) if (part.status === 'rejected') throw part.reason;
}
