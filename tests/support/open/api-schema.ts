import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Document = {
  paths: Record<string, { get: { responses: Record<string, object> } }>;
  components: { schemas: Record<string, object> };
};

/** A reader of answers by the document's own schemas. @returns what is wrong with an answer to a resource */
export function answerProblems(document: Document) {
  const ajv = formats.default(new Ajv2020({ allErrors: true, strict: false }));
  ajv.addSchema(document, 'api');
  return (resource: string, status: number, body: unknown): string[] => {
    if (!document.paths[`/${resource}`]?.get.responses[status]) return [`no ${status}`];
    const name = status === 200 ? resource : 'problem';
    const validate = ajv.getSchema(`api#/components/schemas/${name}`);
    if (!validate) return [`no schema for ${name}`];
    return validate(body) ? [] : ajv.errorsText(validate.errors).split(', ');
  };
}
