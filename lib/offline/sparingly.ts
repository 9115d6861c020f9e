/**
 * Keeps one thing that is dear to make. It is made anew when another version is asked for, never twice at
 * once, and not before it has stood for some time; whoever asks meanwhile gets what there is. A making that
 * fails is tried again at the next question.
 * @param standsMs milliseconds that what was made stands at least
 * @param time a clock in milliseconds that only goes forward
 */
export function sparingly<T>(
  standsMs: number,
  time: () => number = () => performance.now(),
): (version: string, make: () => Promise<T>) => Promise<T> {
  let last: { version: string; at: number; value: Promise<T> } | undefined;
  return (version, make) => {
    if (last && (last.version === version || time() - last.at < standsMs)) return last.value;
    const made = { version, at: time(), value: make() };
    last = made;
    made.value.catch(() => {
      if (last === made) last = undefined;
    });
    return made.value;
  };
}
