export { Credentials } from './credentials';
export { openBadgeOf, type UnsignedCredential } from './open-badge';
export type { Signed } from './sign';
export { siteAt, type Site } from './site';
export type { StatusListCredential } from './status-list';
