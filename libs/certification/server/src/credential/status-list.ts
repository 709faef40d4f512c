import { STATUS_LIST_LENGTH } from '@academy/certification/core';
import { createCredential, createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import type { Signer } from '../keys/key-ring';
import { sign, type Signed } from './sign';
import type { Site } from './site';

export interface StatusListCredential {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: string;
  readonly validFrom: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: 'revocation';
    readonly encodedList: string;
  };
}

/** The list that says which certificates were withdrawn, signed at the given moment (whole seconds). */
export async function statusListCredential(
  site: Site,
  signer: Signer,
  { listId, revoked, at }: { listId: string; revoked: Iterable<number>; at: string },
): Promise<Signed<StatusListCredential>> {
  const list = await createList({ length: STATUS_LIST_LENGTH });
  for (const index of revoked) list.setStatus(index, true);
  const unsigned = await createCredential({ id: site.statusList(listId), list, statusPurpose: 'revocation' });
  return sign({ ...(unsigned as StatusListCredential), issuer: signer.did, validFrom: at }, signer, at);
}

/** Whether a place on a status list is marked; the list's signature is the caller's concern. */
export async function isRevoked(list: StatusListCredential, index: number): Promise<boolean> {
  const { encodedList } = list.credentialSubject;
  return (await decodeList({ encodedList })).getStatus(index);
}
