// A queue of thousands, without waiting until they have asked.

/**
 * Gives all free seats of an edition to people of the nation who are not signed in, and lets `count` more of them wait, as if they had
 * asked one after another. Answers how many wait; fewer than asked for where the nation is smaller.
 */
export async function fillQueue(academy, { id, slug }, people, count) {
  const [row] = await academy.sql(
    `/* bench */
    WITH seats AS (SELECT * FROM enrolment.edition_seats WHERE edition_id = $1 FOR UPDATE),
    came AS (
      SELECT t.id, row_number() OVER (ORDER BY t.id) AS nth
        FROM teachers.teacher t
       WHERE t.id <> ALL($3::uuid[])
         AND NOT EXISTS (SELECT 1 FROM enrolment.enrolment e WHERE e.teacher_id = t.id AND e.module_slug = $2)
       ORDER BY t.id LIMIT $4::int + (SELECT seats - taken FROM seats)),
    kept AS (
      INSERT INTO enrolment.enrolment (id, teacher_id, edition_id, version_id, module_slug, organisation_id, state, turn, requested_at, idempotency_key)
      SELECT uuidv7(), came.id, e.id, e.version_id, e.slug, m.organisation_id,
             CASE WHEN came.nth <= s.seats - s.taken THEN 'enrolled' ELSE 'queued' END,
             s.next_turn + came.nth - 1, now(), 'bench'
        FROM came, seats s JOIN catalogue.edition e ON e.id = s.edition_id JOIN catalogue.module m ON m.slug = e.slug
      RETURNING state)
    UPDATE enrolment.edition_seats s
       SET taken = s.taken + k.enrolled, waiting = s.waiting + k.queued, next_turn = s.next_turn + k.enrolled + k.queued,
           revision = s.revision + 1, changed_at = clock_timestamp()
      FROM (SELECT count(*) FILTER (WHERE state = 'enrolled')::int AS enrolled, count(*) FILTER (WHERE state = 'queued')::int AS queued FROM kept) k
     WHERE s.edition_id = $1
    RETURNING s.waiting`,
    [id, slug, people.map(({ teacherId }) => teacherId), count],
  );
  return row.waiting;
}
