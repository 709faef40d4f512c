import { Frameworks } from '@academy/contracts/competences';
import { Allow } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { presentFramework } from './present';

@Resolver()
export class FrameworkResolver {
  constructor(private readonly frameworks: Frameworks) {}

  @Query('framework')
  @Allow('anyone')
  async framework() {
    return presentFramework(await this.frameworks.current());
  }
}
