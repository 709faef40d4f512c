export * from './generated';
export * from './generated/graphql';
export { Fault, type FaultKind } from './fault';
export { newId, request, requestUntil, sayWhoIsShown } from './request';
