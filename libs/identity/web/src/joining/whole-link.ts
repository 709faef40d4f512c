/** What `Secrets` draws for a link: 32 bytes in base64url. One that was cut off in a mail is told from one that is used. */
export const wholeLink = /^[\w-]{43}$/;
