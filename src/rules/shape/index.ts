export { checkShape, type ShapeFault } from './check-shape.ts'
export { shapeToJsonSchema } from './json-schema.ts'
export {
  any,
  either,
  type FieldNode,
  type Fields,
  field,
  flag,
  keyed,
  list,
  map,
  named,
  type ObjectOf,
  object,
  optional,
  type Shape,
  type ShapeNode,
  type TypeOf,
  tagged,
  text,
  whole,
  word,
} from './shape.ts'
