/** Signing keys that cannot be trusted or read; the message says what to do about it. */
export class KeyFault extends Error {}
