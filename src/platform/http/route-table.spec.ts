import { RouteTable } from './route-table.js';

function table(): RouteTable {
  const routes = new RouteTable();
  routes.add('/cases', ['GET', 'POST']);
  routes.add('/cases', 'HEAD');
  routes.add('/cases/:caseId', 'PATCH');
  routes.add('/cases/search', 'GET');
  routes.add('/c/*', 'GET');
  routes.add('/openapi.json', 'GET');
  return routes;
}

describe('the table of routes', () => {
  it.each([
    ['/cases', ['GET', 'HEAD', 'POST']],
    ['/cases/17', ['PATCH']],
    ['/cases/search', ['GET', 'PATCH']],
    ['/cases/17/parties', []],
    ['/cases/', []],
    ['/c/wawd/2:21-cv-00031/34', ['GET']],
    ['/openapi.json', ['GET']],
    ['/openapi-json', []],
    ['/nothing', []],
  ])('knows that %s answers to %j', (path, methods) => {
    expect(table().methodsAt(path)).toEqual(methods);
  });
});
