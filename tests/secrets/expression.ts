/** Reads and evaluates the expressions that other projects build their test texts from. Nothing of theirs is run. */
import type { Token } from './tokens.ts';

export type Value = string | number | boolean | null | Value[] | { pairs: [Value, Value][] };
/** A function of the language or of the project; `names` holds Python's keyword arguments. */
export type Callable = (values: Value[], names: Record<string, Value>) => Value;

export interface Scope {
  values: Map<string, Value>;
  /** By the whole name, such as `fmt.Sprintf`. */
  functions: Map<string, Callable>;
}

/** What this reader does not know: its case is counted as not readable, never guessed. */
export class NotReadable extends Error {}

/** @throws on what has no plain text. */
export function textOf(value: Value | undefined): string {
  if (value === undefined || (value !== null && typeof value === 'object')) throw new NotReadable('this is no text');
  return String(value);
}

const LITERALS: Record<string, Value> = { True: true, False: false, None: null, true: true, false: false, nil: null };

/** A place in a row of tokens. Newlines are passed over within an expression. */
export class Reader {
  private readonly tokens: readonly Token[];
  private readonly scope: Scope;
  private at: number;

  constructor(tokens: readonly Token[], scope: Scope, at = 0) {
    this.tokens = tokens;
    this.scope = scope;
    this.at = at;
  }

  peek(ahead = 0): string {
    let seen = 0;
    for (let at = this.at; at < this.tokens.length; at += 1) {
      const token = this.tokens[at] as Token;
      if (token.kind === 'newline') continue;
      if (seen === ahead) return token.kind === 'text' ? '"' : token.value;
      seen += 1;
    }
    return '';
  }

  next(): Token {
    for (; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at] as Token;
      if (token.kind === 'newline') continue;
      this.at += 1;
      return token;
    }
    throw new NotReadable('the source ends');
  }

  expect(sign: string): void {
    const { kind, value } = this.next();
    if (kind === 'text' || value !== sign) throw new NotReadable(`${value} stands where ${sign} should`);
  }

  expression(): Value {
    let value = this.operand();
    for (;;) {
      const sign = this.peek();
      // A line that ends is an expression that ends, unless the operator stands before the break.
      if (sign !== '+' && sign !== '*' && sign !== '%') return value;
      this.next();
      value = operate(sign, value, this.operand());
    }
  }

  private operand(): Value {
    let value = this.primary();
    for (;;) {
      if (this.peek() === '.' && typeof value === 'string') {
        this.next();
        const method = this.next().value;
        value = callMethod(value, method, this.callArguments());
      } else if (this.peek() === '[' && (typeof value === 'string' || Array.isArray(value))) {
        value = this.slice(value);
      } else return value;
    }
  }

  private primary(): Value {
    const { kind, value } = this.next();
    if (kind === 'text') {
      let text = value;
      // Python joins texts that stand side by side.
      while (this.peek() === '"') text += this.next().value;
      return text;
    }
    if (kind === 'number') return Number(value);
    if (kind === 'name') return this.named(value);
    if (value === '(') return this.list(')', true);
    if (value === '[') return this.bracket();
    if (value === '{') return this.braces();
    if (value === '-') return -Number(this.operand());
    throw new NotReadable(`${value} begins no expression`);
  }

  private named(first: string): Value {
    if (first in LITERALS) return LITERALS[first] as Value;
    if (first === 'map') {
      while (this.next().value !== ']');
      this.next();
      this.expect('{');
      return this.braces();
    }
    let name = first;
    const known = this.scope.values.get(name);
    if (known !== undefined) return known;
    while (this.peek() === '.') {
      this.next();
      name += `.${this.next().value}`;
    }
    const call = this.scope.functions.get(name);
    if (!call || this.peek() !== '(') throw new NotReadable(`${name} is not known`);
    const { values, names } = this.callArguments();
    return call(values, names);
  }

  callArguments(): { values: Value[]; names: Record<string, Value> } {
    this.expect('(');
    const values: Value[] = [];
    const names: Record<string, Value> = {};
    while (this.peek() !== ')') {
      if (this.peek(1) === '=' && this.peek() !== '"') {
        const name = this.next().value;
        this.next();
        names[name] = this.expression();
      } else {
        const value = this.expression();
        if (this.peek() === '...') {
          this.next();
          if (!Array.isArray(value)) throw new NotReadable('only a list can be spread');
          values.push(...value);
        } else values.push(value);
      }
      if (this.peek() !== ')') this.expect(',');
    }
    this.next();
    return { values, names };
  }

  private list(end: string, isTuple = false): Value {
    const values: Value[] = [];
    let hasComma = false;
    while (this.peek() !== end) {
      values.push(this.expression());
      if (this.peek() === end) break;
      this.expect(',');
      hasComma = true;
    }
    this.next();
    return isTuple && values.length === 1 && !hasComma ? (values[0] as Value) : values;
  }

  /** `[]string{…}` in Go, a list in Python. */
  private bracket(): Value {
    if (this.peek() !== ']') return this.list(']');
    this.next();
    if (this.peek() === ',' || this.peek() === ')' || this.peek() === '') return [];
    this.next();
    this.expect('{');
    return this.list('}');
  }

  private braces(): Value {
    const pairs: [Value, Value][] = [];
    while (this.peek() !== '}') {
      const key = this.expression();
      this.expect(':');
      pairs.push([key, this.expression()]);
      if (this.peek() !== '}') this.expect(',');
    }
    this.next();
    return { pairs };
  }

  private slice(value: string | Value[]): Value {
    this.expect('[');
    const bound = (): number | undefined => (/^[:\]]$/.test(this.peek()) ? undefined : Number(this.expression()));
    const from = bound();
    if (this.peek() === ']') {
      this.next();
      return value.at(from ?? 0) ?? null;
    }
    this.expect(':');
    const to = bound();
    this.expect(']');
    return value.slice(from, to);
  }
}

function operate(sign: string, left: Value, right: Value): Value {
  if (sign === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  if (sign === '+' && Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  if (sign === '*' && typeof left === 'string' && typeof right === 'number') return left.repeat(right);
  if (sign === '%' && typeof left === 'string') return formatPercent(left, Array.isArray(right) ? right : [right]);
  throw new NotReadable(`${sign} between these is not known`);
}

/** `%s`, `%d`, `%v`, `%q` and `%%`. */
export function formatPercent(text: string, values: readonly Value[]): string {
  let used = 0;
  return text.replace(/%([sdvq%])/g, (_, verb: string) => {
    if (verb === '%') return '%';
    const value = textOf(values[used] ?? '');
    used += 1;
    return verb === 'q' ? JSON.stringify(value) : value;
  });
}

function callMethod(
  text: string,
  method: string,
  { values, names }: { values: Value[]; names: Record<string, Value> },
): Value {
  switch (method) {
    case 'format': {
      let used = 0;
      return text.replace(/\{\{|\}\}|\{(\w*)\}/g, (whole, name: string | undefined) => {
        if (name === undefined) return whole[0] ?? '';
        const value = name === '' ? values[used++] : /^\d+$/.test(name) ? values[Number(name)] : names[name];
        if (value === undefined) throw new NotReadable(`nothing fills ${whole}`);
        return textOf(value);
      });
    }
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'encode':
      return text;
    case 'strip':
      return text.trim();
    case 'join':
      if (!Array.isArray(values[0])) throw new NotReadable('only a list can be joined');
      return values[0].map(textOf).join(text);
    default:
      throw new NotReadable(`.${method}() is not known`);
  }
}
