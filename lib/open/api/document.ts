import { z } from 'zod';
import * as shapes from './shapes';
import { sliceQuery } from './slice';

/** As OpenAPI 3.1 takes it: JSON Schema without its own dialect's name. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
}

const LISTS = {
  booths: ['The booths of the current edition, by number', shapes.boothShape],
  producers: ['The makers, of whatever edition, by code', shapes.producerShape],
  products: ['What the makers have, by code', shapes.productShape],
  sessions: ['The programme of the current edition, by code', shapes.sessionShape],
  announcements: ['The announcements that stand now, by code', shapes.announcementShape],
} as const;

const SINGLES = {
  edition: ['The current edition of the fair', shapes.editionShape],
  plan: ['The plan of the square, in metres from its top left corner', shapes.planShape],
} as const;

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const parameters = Object.entries(sliceQuery.shape).map(([name, shape]) => {
  const { description, ...schema } = schemaOf(shape, 'input');
  return { name, in: 'query', required: false, description, schema };
});

const etag = { ETag: { schema: { type: 'string' }, description: 'For If-None-Match' } };
const answers = (name: string, isList: boolean) => ({
  '200': {
    description: 'As it is now',
    headers: etag,
    content: { 'application/json': { schema: ref('schemas', name) } },
  },
  '304': { description: 'Nothing has changed since the ETag in If-None-Match' },
  ...(isList && { '400': ref('responses', 'problem') }),
  ...(name === 'edition' && { '404': ref('responses', 'problem') }),
});

const operation = (name: string, summary: string, isList: boolean) => ({
  get: {
    operationId: `read_${name}`,
    summary,
    ...(isList && { parameters }),
    responses: answers(name, isList),
  },
});

/** The API's own description (OpenAPI 3.1), made of the same shapes as its answers. */
export function openApiDocument({ origin, title }: { origin: string; title: string }) {
  const all = [
    ...Object.entries(LISTS).map(([name, [summary, shape]]) => ({
      name,
      summary,
      isList: true,
      shape: shapes.pageOf(shape),
    })),
    ...Object.entries(SINGLES).map(([name, [summary, shape]]) => ({
      name,
      summary,
      isList: false,
      shape,
    })),
  ];
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1.0.0',
      description:
        'Everything public about the fair, for reading. Texts are in Persian and English. Lists come in pages: ' +
        'follow `next` until it is null. New properties may come; none goes or changes its meaning within v1.',
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: Object.fromEntries(
      all.map(({ name, summary, isList }) => [`/${name}`, operation(name, summary, isList)]),
    ),
    components: {
      schemas: {
        ...Object.fromEntries(all.map(({ name, shape }) => [name, schemaOf(shape)])),
        problem: schemaOf(shapes.problemShape),
      },
      responses: {
        problem: {
          description: 'Refused, and why',
          content: { 'application/problem+json': { schema: ref('schemas', 'problem') } },
        },
      },
    },
  };
}
