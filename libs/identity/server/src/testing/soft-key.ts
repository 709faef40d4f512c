// cspell:ignore CBOR
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** What a device does by itself, and a forger may do otherwise. */
export interface Signing {
  readonly challenge: string;
  readonly origin: string;
  readonly host: string;
  readonly counter?: number;
  /** Whether its owner opened it with a finger, a face or a code. */
  readonly opened?: boolean;
  readonly whose?: string;
}

const [PRESENT, OPENED, WITH_KEY] = [0x01, 0x04, 0x40];

/** A device in software with one passkey (ES256), which signs whatever it is asked to. */
export function aSoftKey() {
  const id = randomBytes(16);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  );
  const said = ({ host, counter = 0, opened = true }: Signing, key?: Uint8Array): Buffer => {
    const flags = PRESENT | (opened ? OPENED : 0) | (key ? WITH_KEY : 0);
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(counter);
    return Buffer.concat([sha256(host), Buffer.from([flags]), counted, ...(key ? [key] : [])]);
  };
  const client = (type: string, { challenge, origin }: Signing) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false });
  const answer = (response: object) =>
    JSON.stringify({ id: base64(id), rawId: base64(id), type: 'public-key', clientExtensionResults: {}, response });
  return {
    id: base64(id),
    /** The answer to who asks for a new passkey. */
    made(asked: Signing): string {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const authData = new Uint8Array(said(asked, Buffer.concat([Buffer.alloc(16), length, id, cose])));
      const attestation = new Map<string, string | Map<string, never> | Uint8Array<ArrayBuffer>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, never>()],
        ['authData', authData],
      ]);
      return answer({
        clientDataJSON: base64(client('webauthn.create', asked)),
        attestationObject: base64(isoCBOR.encode(attestation)),
        transports: ['internal'],
      });
    },
    /** The answer to who asks for this passkey. */
    signed(asked: Signing): string {
      const authenticatorData = said(asked);
      const clientData = client('webauthn.get', asked);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), privateKey);
      return answer({
        clientDataJSON: base64(clientData),
        authenticatorData: base64(authenticatorData),
        signature: base64(signature),
        ...(asked.whose !== undefined && { userHandle: base64(Buffer.from(asked.whose.replace(/-/g, ''), 'hex')) }),
      });
    },
  };
}
