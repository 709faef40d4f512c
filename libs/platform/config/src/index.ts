export { ConfigFault, projectRoot, readConfig, type Config } from './config';
