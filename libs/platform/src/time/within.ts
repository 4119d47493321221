/**
 * The answer, or a refusal when it takes longer than `ms` milliseconds; what comes later is dropped.
 * @throws Error that names `who` did not answer.
 */
export async function within<T>(ms: number, who: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${who} did not answer within ${ms} ms.`)), ms);
  });
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
