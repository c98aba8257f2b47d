import type { Response } from 'supertest';

/** The code of a problem, its status and the places it names, after checking that it is one. */
export function problemOf(answer: Response): { status: number; code: string; pointers: string[] } {
  const body = answer.body as {
    type: string;
    title: string;
    status: number;
    detail: string;
    instance: string;
    errors?: { pointer: string; detail: string }[];
  };
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body.status).toBe(answer.status);
  expect(body.title).toMatch(/\w/);
  expect(body.detail).toMatch(/\w/);
  expect(body.instance).toMatch(/^\/[^?]*$/);
  return {
    status: answer.status,
    code: body.type.replace('urn:nunc:problem:', ''),
    pointers: (body.errors ?? []).map(({ pointer }) => pointer),
  };
}

/** The sentences of a problem about its fields. */
export function detailsOf(answer: Response): string[] {
  const { errors } = answer.body as { errors: { detail: string }[] };
  return errors.map(({ detail }) => detail);
}
