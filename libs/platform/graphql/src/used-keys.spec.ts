import { buildSchema } from 'graphql';
import { keyFaults } from './key-faults';
import { fingerprint } from './used-keys';

describe('The fingerprint of what is asked', () => {
  const asked = { enrolmentId: 'e', answers: [{ questionId: 'q', optionIds: ['a', 'b'] }], note: null };

  it('is the same however fields are ordered, and whether null is said or left out', () => {
    const same = { answers: [{ optionIds: ['a', 'b'], questionId: 'q' }], enrolmentId: 'e' };
    expect(fingerprint('submitQuiz', same)).toBe(fingerprint('submitQuiz', asked));
  });

  it.each([
    { ...asked, note: 'x' },
    { ...asked, note: 0 },
    { ...asked, note: '' },
    { ...asked, note: false },
    { ...asked, answers: [{ questionId: 'q', optionIds: ['b', 'a'] }] },
    { ...asked, answers: [{ questionId: 'q', optionIds: ['a'] }] },
    { ...asked, answers: [] },
  ])('is another for another content: %j', (other) => {
    expect(fingerprint('submitQuiz', other)).not.toBe(fingerprint('submitQuiz', asked));
  });

  it('is another for another mutation', () => {
    expect(fingerprint('objectToPath', asked)).not.toBe(fingerprint('submitQuiz', asked));
  });
});

describe('A mutation with a key', () => {
  it('keeps the server from starting while it cannot say that the key is of something else', () => {
    const schema = buildSchema(`
      type Query { a: Int }
      type IdempotencyKeyReused { message: String! }
      type InvalidInput { message: String! }
      union Good = IdempotencyKeyReused | InvalidInput
      union Half = InvalidInput
      type Mutation {
        good(idempotencyKey: ID!): Good!
        half(idempotencyKey: ID!): Half!
        plain(idempotencyKey: ID!): Int
        keyless(id: ID!): Int
      }`);
    expect(keyFaults(schema)).toEqual([
      'half → IdempotencyKeyReused',
      'plain → IdempotencyKeyReused',
      'plain → InvalidInput',
    ]);
  });
});
