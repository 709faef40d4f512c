import type { CertificateSigner } from '@academy/certification/core';
import type { Credentials } from '../credential';
import type { KeyRing } from '../keys';

/** Signs certificates with the academy's keys: this is where one becomes a credential that anybody can check. */
export const signerWith = (keys: Pick<KeyRing, 'active'>, credentials: Credentials): CertificateSigner => ({
  keyId: () => keys.active.keyId,
  sign: async (certificate) => JSON.stringify(await credentials.issue(certificate), null, 2),
});
