export { CLOCK, CONFIG, LOGGER, PlatformModule, type PlatformParts } from './platform.module';
