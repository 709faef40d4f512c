declare module '@digitalbazaar/ed25519-multikey' {
  interface KeyPair {
    readonly publicKeyMultibase: string;
    readonly secretKeyMultibase: string;
    readonly publicKey: Uint8Array;
    readonly secretKey: Uint8Array;
    signer(): { readonly id: string; sign(what: { data: Uint8Array }): Promise<Uint8Array> };
  }
  export function generate(options?: { id?: string; controller?: string; seed?: Uint8Array }): Promise<KeyPair>;
  export function from(key: object): Promise<KeyPair>;
}
