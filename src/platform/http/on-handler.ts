/**
 * A decorator of a parameter that also says something about its handler, for OpenAPI: whoever takes
 * `If-Match` into a parameter need not document the header as well.
 */
export function onHandler(
  parameter: ParameterDecorator,
  method: MethodDecorator,
): ParameterDecorator {
  return (target, name, index) => {
    parameter(target, name, index);
    if (name === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, name);
    if (descriptor !== undefined) method(target, name, descriptor);
  };
}
