import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

import { errorLine, errorTrace, keptError } from './error-words.js';

const driver = Object.assign(new DatabaseError('invalid input syntax for type uuid: "Fatma"', 1, 'error'), {
  severity: 'ERROR',
  code: '22P02',
  detail: 'Key (email)=(fatma@example.org) already exists.',
  constraint: 'person_email_key',
  statement: 'person_by_email',
});
const ofTypeOrm = new QueryFailedError('INSERT INTO person VALUES ($1)', ['fatma@example.org'], driver);
const ofJson = (): unknown => {
  try {
    return JSON.parse('{ Fatma');
  } catch (error) {
    return error;
  }
};

describe('an error in a log', () => {
  it.each([
    ['the driver', driver, 'error, code 22P02, constraint person_email_key, statement person_by_email'],
    ['TypeORM', ofTypeOrm, 'QueryFailedError, code 22P02, constraint person_email_key, statement person_by_email'],
    ['the parser of JSON', ofJson(), 'SyntaxError'],
  ])('of %s tells its kind and names of the schema, and no values', (_, error, line) => {
    expect(errorLine(error)).toBe(line);
    expect(errorTrace(error)).toMatch(/^.*\n\s+at /);
    const kept = keptError(error);
    for (const text of [errorTrace(error), kept.message, kept.stack]) expect(text).not.toMatch(/fatma/i);
  });

  it('of our own tells its message and where it was thrown', () => {
    const bug = new TypeError('x is undefined');
    expect([errorLine(bug), errorTrace(bug), keptError(bug)]).toEqual(['TypeError: x is undefined', bug.stack, bug]);
  });

  it('is "unknown" when something else was thrown', () => {
    expect([errorLine('Fatma'), errorTrace('Fatma')]).toEqual(['unknown', undefined]);
  });
});
