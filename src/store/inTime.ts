/** A database that has not answered after so long, ms, is taken for one that never will. */
export const answerMs = 8000;

/** Rejects where there is no answer in time. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  return whileHeard(
    () => answer,
    () => undefined,
  );
}

/**
 * Does something that may take long as long as something is heard of it: a phone takes its time over
 * thousands of rows.
 *
 * @param act is handed what to call at each sign of life
 * @param giveUp is called where there was none for `answerMs`: what was begun has to be taken back
 * @throws where nothing was heard any more
 */
export function whileHeard<T>(
  act: (heard: () => void) => Promise<T>,
  giveUp: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const begin = () =>
      setTimeout(() => {
        giveUp();
        reject(new Error('no answer'));
      }, answerMs);
    let timer = begin();
    let over = false;
    act(() => {
      if (over) return;
      clearTimeout(timer);
      timer = begin();
    })
      .then(resolve, reject)
      .finally(() => {
        over = true;
        clearTimeout(timer);
      });
  });
}
