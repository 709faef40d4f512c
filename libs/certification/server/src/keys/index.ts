export { type DidDocument } from './issuer-did';
export { KeyRing, type Signer } from './key-ring';
