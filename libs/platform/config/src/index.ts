export { ConfigFault, projectRoot, readConfig, type Config } from './config';
export { EX_CONFIG, OperatorFault } from './operator-fault';
export { isLoopbackUrl } from './loopback';
