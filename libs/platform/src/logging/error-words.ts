/** What an error of the database driver knows besides its message. */
interface DriverFacts {
  readonly severity?: unknown;
  readonly code?: unknown;
  readonly table?: unknown;
  readonly constraint?: unknown;
  readonly statement?: unknown;
}

const FACTS = ['code', 'table', 'constraint', 'statement'] as const satisfies readonly (keyof DriverFacts)[];

/**
 * An error in one line that a log may hold. The database quotes values in its messages, and so does the parser of JSON:
 * of these only the kind is told, the SQLSTATE, and names out of the schema.
 */
export function errorLine(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (!quotesValues(error)) return `${error.name}: ${error.message}`;
  const facts = FACTS.flatMap((fact) => {
    const told = (error as DriverFacts)[fact];
    return typeof told === 'string' ? [`${fact} ${told}`] : [];
  });
  return [error.name, ...facts].join(', ');
}

/** The same with the places in the code that it went through; undefined for what is no error. */
export function errorTrace(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return quotesValues(error) ? [errorLine(error), ...framesOf(error)].join('\n') : error.stack;
}

/** An error that can be kept beside a job: itself, or one with the line and the trace alone. */
export function keptError(error: unknown): Error {
  if (error instanceof Error && !quotesValues(error)) return error;
  const kept = new Error(errorLine(error));
  kept.stack = errorTrace(error) ?? '';
  return kept;
}

const quotesValues = (error: Error): boolean => 'severity' in error || error instanceof SyntaxError;

const framesOf = ({ stack = '' }: Error): string[] => stack.split('\n').filter((line) => /^\s+at /.test(line));
