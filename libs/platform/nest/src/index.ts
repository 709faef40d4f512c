export type { ContextManifest, Filler, Imported, Importer } from './context-manifest';
export { CLOCK, CONFIG, LOGGER, PlatformModule } from './platform.module';
export { nestLog } from './nest-log';
