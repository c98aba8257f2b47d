import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { versionOfNunc } from '../version.js';
import { ProblemResponse } from './problem.response.js';

/** Offers the description of the interface at /openapi.json and a page to try it at /docs. */
export function offerOpenApi(app: NestFastifyApplication): void {
  // The document is made when somebody first asks for it: few processes ever need it.
  SwaggerModule.setup('docs', app, () => describe(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Nunc: the interface',
  });
}

function describe(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Nunc')
    .setDescription('An open, self-hosted litigation docket tracker.')
    .setVersion(versionOfNunc())
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addGlobalResponse({
      status: 'default',
      description: 'What went wrong.',
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } },
      },
    })
    .build();
  const document = SwaggerModule.createDocument(app, about, { extraModels: [ProblemResponse] });
  for (const path of Object.values(document.paths)) {
    withoutNullInQueries(path as Record<string, Operation>);
  }
  return document;
}

interface Operation {
  readonly parameters?: { readonly schema?: { type?: string | string[] } }[];
}

/** Our optional fields may be null; a parameter of the address, being text, can only be absent. */
function withoutNullInQueries(operations: Record<string, Operation>): void {
  for (const { schema } of Object.values(operations).flatMap(({ parameters = [] }) => parameters)) {
    if (!Array.isArray(schema?.type)) continue;
    const [only, ...others] = schema.type.filter((type) => type !== 'null');
    schema.type = others.length === 0 && only !== undefined ? only : schema.type;
  }
}
