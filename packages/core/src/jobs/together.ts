/**
 * A read that many ask for at a time. Whoever asks is answered by one that begins after he asked, so nothing is older than it
 * would be alone; and all who ask while one is on its way are answered by the next. Of hundreds at once that makes two.
 */
export function together<T>(read: () => Promise<T>): () => Promise<T> {
  let travelling: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const answer = read();
    const ended = answer
      .catch(() => undefined)
      .then(() => {
        if (travelling === ended) travelling = undefined;
      });
    travelling = ended;
    return answer;
  };
  return () => {
    if (!travelling) return begin();
    next ??= travelling.then(begin);
    return next;
  };
}
