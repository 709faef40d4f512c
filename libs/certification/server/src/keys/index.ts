export { didDocumentPath, type DidDocument } from './issuer-did';
export { KeyFault } from './key-fault';
export { KeyRing, type Signer } from './key-ring';
