export * from './generated';
export * from './generated/graphql';
export { Fault, type FaultKind } from './fault';
export { makeStale, staleAfter, type Topic } from './news';
export { fetchFile, newId, request, requestUntil, requestWhile, sayUnreachable, sayWhoIsShown } from './request';
