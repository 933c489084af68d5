/** A database that has not answered after so long, ms, is taken for one that never will. */
export const answerMs = 8000;

/** Rejects where there is no answer in time. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), answerMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
