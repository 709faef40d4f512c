/** What the database says, of what the plan is about, when everything has come to rest. */
export interface Rows {
  readonly editions: readonly EditionRow[];
  readonly enrolments: readonly EnrolmentRow[];
  readonly parts: readonly { readonly enrolmentId: string; readonly partId: string }[];
  readonly attempts: readonly { readonly enrolmentId: string }[];
  readonly certificates: readonly { readonly id: string; readonly enrolmentId: string; readonly serial: string }[];
  /** What a profile says by a certificate, a competence each. */
  readonly evidence: readonly { readonly certificateId: string }[];
  readonly notices: readonly NoticeRow[];
  /** What was told, by what it is about. */
  readonly news: readonly { readonly type: string; readonly about: string }[];
  /** What was told and not heard by everyone who should. */
  readonly unheard: readonly string[];
}

interface NoticeRow {
  readonly accountId: string;
  readonly kind: string;
  readonly moduleSlug: string;
  /** Of the certificate that it tells of. */
  readonly serial: string | null;
}

export interface EditionRow {
  readonly id: string;
  readonly seats: number;
  readonly taken: number;
  readonly elsewhere: number;
  readonly waiting: number;
}

export interface EnrolmentRow {
  readonly id: string;
  readonly teacherId: string;
  readonly editionId: string;
  readonly key: string;
  readonly state: 'requested' | 'queued' | 'enrolled' | 'refused' | 'withdrawn' | 'completed';
  readonly turn: number | null;
}

type Ask = (text: string) => Promise<readonly unknown[]>;

const OWN = `edition_id LIKE 'ed-chaos-%'`;
const OWN_ENROLMENTS = `SELECT id FROM enrolment.enrolment WHERE ${OWN}`;

const statements: Readonly<Record<keyof Rows, string>> = {
  editions: `SELECT edition_id AS id, seats, taken, elsewhere, waiting FROM enrolment.edition_seats WHERE ${OWN}`,
  enrolments: `
    SELECT id, teacher_id AS "teacherId", edition_id AS "editionId", idempotency_key AS key, state, turn
      FROM enrolment.enrolment WHERE ${OWN}`,
  // A quiz is done by the attempt that passed, and not marked beside.
  parts: `
    SELECT enrolment_id AS "enrolmentId", part_id AS "partId" FROM learning.done_part WHERE enrolment_id IN (${OWN_ENROLMENTS})
     UNION SELECT enrolment_id, part_id FROM learning.quiz_attempt WHERE enrolment_id IN (${OWN_ENROLMENTS})`,
  attempts: `SELECT enrolment_id AS "enrolmentId" FROM learning.quiz_attempt WHERE enrolment_id IN (${OWN_ENROLMENTS})`,
  certificates: `
    SELECT id, enrolment_id AS "enrolmentId", serial FROM certification.certificate
     WHERE revoked_at IS NULL AND enrolment_id IN (${OWN_ENROLMENTS})`,
  evidence: `
    SELECT v.certificate_id AS "certificateId" FROM teachers.evidence v JOIN certification.certificate c ON c.id = v.certificate_id
     WHERE c.enrolment_id IN (${OWN_ENROLMENTS})`,
  notices: `
    SELECT account_id AS "accountId", kind, module_slug AS "moduleSlug", certificate_serial AS serial FROM messaging.notice WHERE module_slug LIKE 'mod-chaos-%'`,
  // Moves are of several kinds: each is told once.
  news: `
    SELECT type || coalesce(' ' || (payload->>'move'), '') AS type, payload->>'enrolmentId' AS about
      FROM platform.outbox WHERE payload->>'enrolmentId' IN (SELECT id::text FROM enrolment.enrolment WHERE ${OWN})`,
  unheard: `
    SELECT id::text FROM platform.outbox WHERE sent_at IS NULL
     UNION SELECT event_id || '/' || hearer FROM platform.delivery WHERE done_at IS NULL`,
};

/** Reads all of it, by who asks one statement after another. */
export async function rowsOf(ask: Ask): Promise<Rows> {
  const read: Record<string, readonly unknown[]> = {};
  for (const [name, text] of Object.entries(statements)) read[name] = await ask(text);
  const rows = read as unknown as Rows & { readonly unheard: readonly unknown[] };
  return { ...rows, unheard: (rows.unheard as readonly { id: string }[]).map(({ id }) => id) };
}
