// cspell:ignore EAUTH ECONNECTION EDNS EENVELOPE EMESSAGE EOAUTH ESOCKET ETLS
/** What kind of thing went wrong, as far as the fault itself tells: what to do about it differs. */
export type FailureKind =
  /** What is needed could not be reached, such as a mail server. */
  | 'UNREACHABLE'
  /** It was reached, and does not let the academy in. */
  | 'NOT_LET_IN'
  /** It was reached, and refuses this one. */
  | 'REFUSED'
  /** Others were at the same thing. */
  | 'BUSY'
  /** A disk is full, or may not be written on. */
  | 'DISK'
  /** What was told does not have the shape that was promised. */
  | 'UNREADABLE'
  /** Anything else: a fault of the academy itself. */
  | 'FAULT';

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  ...ofKind('UNREACHABLE', 'ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE', 'EDNS'),
  ...ofKind('UNREACHABLE', 'ETIMEDOUT', 'ECONNECTION', 'ESOCKET', 'EAI_AGAIN', 'ETLS', '57P01', '57P03', '53300'),
  ...ofKind('NOT_LET_IN', 'EAUTH', 'EOAUTH2', '28P01', '28000'),
  ...ofKind('REFUSED', 'EENVELOPE', 'EMESSAGE'),
  ...ofKind('BUSY', '40001', '40P01', '55P03', '57014'),
  ...ofKind('DISK', 'ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', '53100'),
};

function ofKind(kind: FailureKind, ...codes: readonly string[]): Record<string, FailureKind> {
  return Object.fromEntries(codes.map((code) => [code, kind]));
}

/** Causes of causes that are looked through. */
const DEPTH = 4;

/** By the codes of Node, PostgreSQL and the mail library, of the fault or of what it came from. */
export function failureKindOf(fault: unknown): FailureKind {
  let at = fault;
  for (let depth = 0; depth < DEPTH && typeof at === 'object' && at !== null; depth += 1) {
    const { code, name, cause } = at as { readonly code?: unknown; readonly name?: unknown; readonly cause?: unknown };
    const kind =
      typeof code === 'string' ? (kindOfCode[code] ?? (code.startsWith('08') ? 'UNREACHABLE' : undefined)) : undefined;
    if (kind) return kind;
    if (name === 'ZodError') return 'UNREADABLE';
    at = cause;
  }
  return 'FAULT';
}
