// People of a generated nation, signed in.
import { createHash, randomBytes } from 'node:crypto';

const hashOf = (token) => createHash('sha256').update(token).digest('base64url');

/** So many teachers with a session each, without passing the door, which checks five passwords a second. */
export async function signedIn(academy, count) {
  const rows = await academy.sql(
    `/* bench */ SELECT id, teacher_id AS "teacherId" FROM identity.account
      WHERE email LIKE 'leraar-%@natie.invalid' ORDER BY id LIMIT $1`,
    [count],
  );
  const people = rows.map((row, nth) => ({
    ...row,
    token: randomBytes(32).toString('base64url'),
    address: `127.${1 + ((nth >> 16) & 127)}.${(nth >> 8) & 255}.${nth & 255}`,
  }));
  await academy.sql(
    `/* bench */ INSERT INTO identity.session (id, token_hash, account_id, expires_at)
     SELECT gen_random_uuid(), hash, account, now() + interval '12 hours' FROM unnest($1::text[], $2::uuid[]) AS given (hash, account)`,
    [people.map(({ token }) => hashOf(token)), people.map(({ id }) => id)],
  );
  return people;
}

/** Goes round and round. */
export function inTurn(list) {
  let next = 0;
  return () => list[next++ % list.length];
}
