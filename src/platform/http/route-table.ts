interface Route {
  readonly path: RegExp;
  readonly methods: Set<string>;
}

/** Which methods each path answers to: the router itself only knows whether one pair of them does. */
export class RouteTable {
  private readonly routes = new Map<string, Route>();

  add(url: string, methods: string | readonly string[]): void {
    const route = this.routes.get(url) ?? { path: patternOf(url), methods: new Set() };
    for (const method of [methods].flat()) route.methods.add(method);
    this.routes.set(url, route);
  }

  /** The methods permitted at `path`, in the order of the alphabet; none when nothing is there. */
  methodsAt(path: string): string[] {
    const methods = [...this.routes.values()]
      .filter((route) => route.path.test(path))
      .flatMap((route) => [...route.methods]);
    return [...new Set(methods)].sort();
  }
}

function patternOf(url: string): RegExp {
  const pattern = url.split('/').map(patternOfStep).join('/');
  return new RegExp(`^${pattern}$`);
}

function patternOfStep(step: string): string {
  if (step.startsWith(':')) return '[^/]+';
  return step === '*' ? '.*' : step.replace(/[^\w-]/g, '\\$&');
}
