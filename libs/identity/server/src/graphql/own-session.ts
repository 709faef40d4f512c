import type { Config } from '@academy/platform/config';
import type { RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { sessionToken } from '../sessions/session-cookie';
import { hashOf } from '../sessions/session-store';

/** Which of someone's sessions a request came with. */
@Injectable()
export class OwnSession {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Its hash; undefined where it came with none. */
  of({ request }: RequestContext): string | undefined {
    const token = sessionToken(request, this.config);
    return token && hashOf(token);
  }
}
