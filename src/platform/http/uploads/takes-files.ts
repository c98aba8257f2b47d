import { RouteConfig } from '@nestjs/platform-fastify';

/** What the decorator tells the hook that looks at the media type. */
export interface UploadConfig {
  readonly takesFiles?: true;
}

/** The handler takes files: a form with files in it, or a body of any type that is one file. Every other takes JSON. */
export function TakesFiles(): MethodDecorator {
  const config: UploadConfig = { takesFiles: true };
  return RouteConfig(config);
}
