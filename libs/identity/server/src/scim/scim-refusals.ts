import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { sayToScim, ScimRefused } from './scim-refused';

/** Says what was refused to whoever asked by SCIM. A fault goes on to whoever logs it. */
@Catch(ScimRefused)
export class ScimRefusals implements ExceptionFilter<ScimRefused> {
  catch(refused: ScimRefused, host: ArgumentsHost): void {
    sayToScim(refused, host.switchToHttp().getResponse());
  }
}
