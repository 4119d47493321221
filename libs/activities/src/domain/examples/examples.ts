/** Requests and offers as neighbours might write them, one on each line, by the key of the activity they are about. */
export type Examples = Readonly<Record<string, string>>;

/** The examples of one activity, one by one. */
export const examplesIn = (lines: string): readonly string[] => lines.split('\n').map((line) => line.trim());
